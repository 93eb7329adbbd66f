import { describe, expect, it } from '@jest/globals';
import { withUtf8Locale } from '../../../src/adapters/jmeter/utf8-locale.ts';

describe('withUtf8Locale', () => {
  it.each([
    { LANG: 'C.UTF-8' },
    { LANG: 'de_DE.utf8' },
    { LC_ALL: 'en_US.UTF-8', LANG: 'C' },
    { LC_ALL: '', LANG: 'en_US.UTF-8' },
    { LC_CTYPE: 'C.utf8', LANG: 'C' },
    { LANG: 'de_DE.UTF-8@euro' },
  ])('leaves %j as it is', (variables: Record<string, string>) => {
    expect(withUtf8Locale({ PATH: '/bin', ...variables })).toEqual({ PATH: '/bin', ...variables });
  });

  it.each([
    {},
    { LANG: '' },
    { LANG: 'C' },
    { LANG: 'de_DE.ISO-8859-1' },
    { LANG: 'de_DE@euro' },
    { LC_ALL: 'C', LANG: 'C.UTF-8' },
    { LC_CTYPE: 'POSIX', LANG: 'C.UTF-8' },
  ])('gives %j a locale of UTF-8, over all others', (variables: Record<string, string>) => {
    expect(withUtf8Locale({ PATH: '/bin', ...variables })).toEqual({ PATH: '/bin', ...variables, LC_ALL: 'C.UTF-8' });
  });
});
