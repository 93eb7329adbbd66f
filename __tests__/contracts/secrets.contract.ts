import { describe, expect, it } from '@jest/globals';
import { StartError } from '../../src/core/verdict/run-error.ts';
import type { Secrets } from '../../src/ports/secrets.ts';

/** `open` gives secrets that know `env:API_TOKEN` as `s3cr3t-väl=ue` and nothing else. */
export function secretsContract(name: string, open: () => Secrets): void {
  describe(`Secrets: ${name}`, () => {
    it('gives the value of a reference, letter for letter', async () => {
      expect(await open().resolve('env:API_TOKEN')).toBe('s3cr3t-väl=ue');
    });

    it('names the reference that has no value', async () => {
      const failure = open().resolve('env:OTHER');

      await expect(failure).rejects.toBeInstanceOf(StartError);
      await expect(failure).rejects.toThrow('env:OTHER');
    });

    it('does not repeat a text that is no reference, since it may be the value', async () => {
      const failure = open().resolve('hunter2-literal');

      await expect(failure).rejects.toBeInstanceOf(StartError);
      await expect(failure).rejects.not.toThrow('hunter2');
    });
  });
}
