import { describe, expect, it } from '@jest/globals';
import { hashProperties } from '../../../src/core/scenario/hash-properties.ts';

const bytes = (text: string) => Buffer.from(text);
const before = hashProperties({ think_ms: '500', users_file: 'a.csv' }, bytes('x=1\n'));

describe('the hash of properties', () => {
  it.each([
    ['a value', { think_ms: '900', users_file: 'a.csv' }, 'x=1\n'],
    ['a name', { think: '500', users_file: 'a.csv' }, 'x=1\n'],
    ['one more', { think_ms: '500', users_file: 'a.csv', n: '' }, 'x=1\n'],
    ['none left', {}, 'x=1\n'],
    ['the file', { think_ms: '500', users_file: 'a.csv' }, 'x=2\n'],
  ])('changes with %s', (_what, properties, file) => {
    expect(hashProperties(properties, bytes(file))).not.toBe(before);
  });

  it('does not change with their order', () => {
    expect(hashProperties({ users_file: 'a.csv', think_ms: '500' }, bytes('x=1\n'))).toBe(before);
  });

  it('tells names from values, and both from the file', () => {
    const hashes = [
      hashProperties({ a: 'b,c' }, null),
      hashProperties({ a: 'b', c: '' }, null),
      hashProperties({ 'a,b': 'c' }, null),
      hashProperties({}, bytes('a=b,c')),
      hashProperties({}, bytes('[["a","b,c"]]')),
    ];

    expect(new Set(hashes).size).toBe(5);
  });

  it('is none without properties and file, and one of an empty file', () => {
    expect(hashProperties({}, null)).toBeNull();
    expect(hashProperties({}, bytes(''))).toMatch(/^[0-9a-f]{64}$/);
  });
});
