import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretMask } from '../../../src/core/render/secret-mask.ts';

const secret = 'k3y with "quotes" & ü/';

describe('a secret', () => {
  it.each([
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ secret })],
    ['in base64', Buffer.from(secret).toString('base64')],
  ])('is taken out of a text %s', (_form, text) => {
    const mask = secretMask();
    mask.add(secret);

    const masked = mask.apply(`before ${text} after`);

    expect(masked).toContain('***');
    expect(masked).not.toContain(text);
    expect(masked).not.toContain('k3y');
  });

  it('of several lines is taken out line by line, and whole', () => {
    const mask = secretMask();
    mask.add('-----BEGIN-----\nfirst\r\nsecond\n');

    expect(mask.apply('first and second')).toBe('*** and ***');
    expect(mask.apply('-----BEGIN-----\nfirst\r\nsecond\n')).toBe('***');
  });

  it('that holds another one leaves nothing of itself', () => {
    const mask = secretMask();
    mask.add('abc');
    mask.add('abcdef');

    expect(mask.apply('abcdef abc')).toBe('*** ***');
  });

  it('of fewer than 3 characters is left: it would mask half of every sentence', () => {
    const mask = secretMask();
    mask.add('a');
    mask.add('');

    expect(mask.apply('a table')).toBe('a table');
  });

  it('never survives, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, unit: 'binary' }), fc.string(), (hidden, around) => {
        const mask = secretMask();
        mask.add(hidden);

        // What is left may spell a secret made of stars.
        const left = mask.apply(`${around}${hidden}${around}`).replaceAll('***', '\u0000');

        expect(left.includes(hidden) && !hidden.includes('*') && !hidden.includes('\u0000')).toBe(false);
      }),
    );
  });
});
