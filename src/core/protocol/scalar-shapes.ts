import { faultAt, type Shape } from './shape.ts';

/** Any text, also empty. */
export const text: Shape = leaf((value) => typeof value === 'string', 'text');

/** Text of at least one character. */
export const name: Shape = leaf((value) => typeof value === 'string' && value !== '', 'text that is not empty');

/** `true` or `false`. */
export const flag: Shape = leaf((value) => typeof value === 'boolean', 'true or false');

/** A whole number of at least 0 that a double holds exactly. */
export const count: Shape = leaf(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  'a whole number of at least 0',
);

/** A finite number of at least 0. */
export const amount: Shape = leaf((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of at least 0');

/** Any finite number. */
export const signedAmount: Shape = leaf((value) => Number.isFinite(value), 'a finite number');

/** One of these values and nothing else. */
export function oneOf(...values: readonly (string | number)[]): Shape {
  const expected = values.map((value) => JSON.stringify(value)).join(' or ');
  return leaf((value) => values.some((allowed) => allowed === value), expected);
}

function leaf(isGood: (value: unknown) => boolean, expected: string): Shape {
  return {
    fields: null,
    check(value, path, faults) {
      if (!isGood(value)) faults.push(faultAt(path, value, expected));
    },
  };
}
