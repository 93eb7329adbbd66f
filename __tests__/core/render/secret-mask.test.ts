import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretForms, secretMask } from '../../../src/core/render/secret-mask.ts';

const secret = 'k3y with "quotes" & ü/';

describe('a secret', () => {
  it.each([
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ secret })],
    ['in a form', new URLSearchParams({ secret }).toString().slice('secret='.length)],
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

  it('is taken out without the line break at its end, too', () => {
    const mask = secretMask();
    mask.add('k3y-of-a-file\n');

    const encoded = Buffer.from('k3y-of-a-file').toString('base64');
    expect(mask.apply(`k3y-of-a-file ${encoded}`)).toBe('*** ***');
  });

  it('keeps its brackets: masking them would blacken every log', () => {
    const mask = secretMask();
    mask.add('{\n"key": "abcd"\n}');

    expect(mask.apply('{ "a": 1 }')).toBe('{ "a": 1 }');
  });

  it.each(['', ' \n', '    '])('that is blank (%j) has no form', (blank) => {
    const mask = secretMask();
    mask.add(blank);

    expect(secretForms(blank)).toEqual([]);
    expect(mask.apply('a     b \n')).toBe('a     b \n');
  });

  it('of fewer than 3 characters is left: it would mask half of every sentence', () => {
    const mask = secretMask();
    mask.add('a');
    mask.add('');

    expect(mask.apply('a table')).toBe('a table');
  });

  it('never survives, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, unit: 'binary' }).filter((text) => text.trim() !== ''),
        fc.string(),
        (hidden, around) => {
          const mask = secretMask();
          mask.add(hidden);

          // What is left may spell a secret made of stars.
          const left = mask.apply(`${around}${hidden}${around}`).replaceAll('***', '\u0000');

          expect(left.includes(hidden) && !hidden.includes('*') && !hidden.includes('\u0000')).toBe(false);
        },
      ),
    );
  });
});
