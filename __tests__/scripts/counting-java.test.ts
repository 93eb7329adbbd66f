import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { withCountingJava } from '../../scripts/tests/counting-java.ts';

const run = promisify(execFile);

describe('the Java home that counts', () => {
  it('counts programs, not questions for the version, in any environment, and vanishes', async () => {
    const home = await withCountingJava(async (java) => {
      const command = join(java.home, 'bin', 'java');
      await run(command, ['-version'], { env: {} });
      await expect(run(command, ['-jar', 'missing.jar'], { env: {} })).rejects.toThrow('missing.jar');
      await expect(run(command, ['-Xmx64m', 'NoSuchClass'], { env: {} })).rejects.toThrow();

      expect(await java.count()).toBe(2);
      return java.home;
    });

    expect(existsSync(home)).toBe(false);
  });
});
