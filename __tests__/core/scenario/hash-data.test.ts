import { describe, expect, it } from '@jest/globals';
import { hashData } from '../../../src/core/scenario/hash-data.ts';

const hash = (...files: readonly (readonly [string, string])[]) =>
  hashData(files.map(([path, text]) => [path, Buffer.from(text)]));

describe('the hash of data', () => {
  it('does not depend on the order of files', () => {
    expect(hash(['a', '1'], ['b', '2'])).toBe(hash(['b', '2'], ['a', '1']));
    expect(hash(['a', '1'], ['b', '2'])).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['a byte', [['a', '1x']]],
    ['a name', [['b', '1']]],
    [
      'a file',
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
  ] as const)('depends on %s', (_what, files) => {
    expect(hash(...files)).not.toBe(hash(['a', '1']));
  });

  it('tells apart which file has which bytes', () => {
    expect(hash(['a', '1'], ['b', '2'])).not.toBe(hash(['a', '2'], ['b', '1']));
  });

  it('is none without files', () => {
    expect(hash()).toBeNull();
  });
});
