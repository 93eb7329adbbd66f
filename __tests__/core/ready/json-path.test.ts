import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonPath, valueAt } from '../../../src/core/ready/json-path.ts';

describe('a JSON path', () => {
  it.each([
    ['$.sha', ['sha']],
    ['$.a.b[0].c', ['a', 'b', 0, 'c']],
    ['$[12]', [12]],
    ['$[0][1].x-y_z', [0, 1, 'x-y_z']],
  ])('%s has steps', (text, steps) => {
    expect(parseJsonPath(text)).toEqual(steps);
  });

  it.each([
    '',
    '$',
    'sha',
    '.sha',
    '$sha',
    '$.',
    '$..a',
    '$.a.',
    '$.a[*]',
    '$.a[-1]',
    '$.a[01]',
    "$['a']",
    '$.a[?(@.b)]',
    '$.a b',
  ])('%j is refused', (text) => {
    expect(parseJsonPath(text)).toBeNull();
  });

  it.each([
    [{ a: { b: [{ c: 7 }] } }, '$.a.b[0].c', 7],
    [['x', null], '$[1]', null],
    [{ a: 1 }, '$.b', undefined],
    [{ a: 1 }, '$.a.b', undefined],
    [{ a: 'text' }, '$.a.length', undefined],
    [{ a: [1] }, '$.a[1]', undefined],
    [{ a: [1] }, '$.a.length', undefined],
    [{ 0: 'x' }, '$[0]', undefined],
    [{}, '$.constructor', undefined],
    [null, '$.a', undefined],
  ])('of %j finds at %s', (document, path, value) => {
    expect(valueAt(document, parseJsonPath(path)!)).toEqual(value);
  });

  it('finds every value where it was put', () => {
    const step = fc.oneof(fc.nat(3), fc.stringMatching(/^[a-z_][a-z0-9_-]{0,5}$/));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (steps, value) => {
        const text = steps.map((one) => (typeof one === 'number' ? `[${one}]` : `.${one}`)).join('');
        const document = steps.reduceRight<unknown>(
          (inner, one) => (typeof one === 'number' ? [...Array<null>(one).fill(null), inner] : { [one]: inner }),
          value,
        );

        expect(valueAt(document, parseJsonPath(`$${text}`)!)).toEqual(value);
      }),
    );
  });
});
