import { describe, expect, it } from '@jest/globals';
import { isIndexPrefix } from '../../../src/core/search/is-index-prefix.ts';

describe('isIndexPrefix', () => {
  it.each(['loadtest', 'team-a.loadtest_2', '7', 'größe', 'a'.repeat(200)])('takes %s', (text) => {
    expect(isIndexPrefix(text)).toBe(true);
  });

  it.each([
    '',
    'Loadtest',
    '-a',
    '_a',
    '+a',
    '.a',
    '..',
    'a b',
    'a\tb',
    'a\u0000b',
    ...Array.from('\\/*?"<>|,#:', (one) => `a${one}b`),
  ])('refuses %j, as the servers do', (text) => {
    expect(isIndexPrefix(text)).toBe(false);
  });

  it('counts bytes and not characters', () => {
    expect(isIndexPrefix('ö'.repeat(100))).toBe(true);
    expect(isIndexPrefix('ö'.repeat(101))).toBe(false);
  });
});
