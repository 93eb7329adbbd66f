import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.ts';
import { holm } from '../../../src/core/stats/holm.ts';
import { sixDigits } from './six-digits.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const alpha = fc.double({ min: 0.001, max: 0.5, noNaN: true });

describe('p-values of several tests', () => {
  it.each([
    [
      [0.0004, 0.03, 0.0021, 0.0011],
      [0.0016, 0.03, 0.0042, 0.0033],
      [0.0016, 0.03, 0.0028, 0.0022],
    ],
    [
      [0.012, 0.04, 0.001, 0.03, 0.6],
      [0.048, 0.09, 0.005, 0.09, 0.6],
      [0.03, 0.05, 0.005, 0.05, 0.6],
    ],
    [[0.2], [0.2], [0.2]],
    [[], [], []],
  ])('%j are corrected', (given, byHolm, byHochberg) => {
    expect(holm(given).map(sixDigits)).toEqual(byHolm);
    expect(benjaminiHochberg(given).map(sixDigits)).toEqual(byHochberg);
  });

  it('are rejected by Holm as the step-down rule says', () => {
    fc.assert(
      fc.property(pValues, alpha, (given, level) => {
        expect(holm(given).map((p) => p <= level)).toEqual(stepDown(given, level));
      }),
    );
  });

  it('are rejected by Benjamini and Hochberg as the step-up rule says', () => {
    fc.assert(
      fc.property(pValues, alpha, (given, level) => {
        expect(benjaminiHochberg(given).map((p) => p <= level)).toEqual(stepUp(given, level));
      }),
    );
  });

  it('never get smaller by a correction, least by that of Benjamini and Hochberg', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const [strict, mild] = [holm(given), benjaminiHochberg(given)];
        for (const [at, p] of given.entries()) {
          expect(mild[at]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(strict[at]).toBeGreaterThanOrEqual(mild[at]! * (1 - 1e-12));
          expect(strict[at]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** Ascending, each against alpha by how many are left, until the first that is not rejected. */
function stepDown(given: readonly number[], level: number): readonly boolean[] {
  const rejected = given.map(() => false);
  const order = given.map((_, at) => at).toSorted((a, b) => given[a]! - given[b]!);
  for (const [rank, at] of order.entries()) {
    if ((given.length - rank) * given[at]! > level) break;
    rejected[at] = true;
  }
  return rejected;
}

/** All up to the largest rank whose p is at most its share of the level. */
function stepUp(given: readonly number[], level: number): readonly boolean[] {
  const order = given.map((_, at) => at).toSorted((a, b) => given[a]! - given[b]!);
  let last = -1;
  for (const [rank, at] of order.entries()) if ((given.length * given[at]!) / (rank + 1) <= level) last = rank;
  const rejected = new Set(order.slice(0, last + 1));
  return given.map((_, at) => rejected.has(at));
}
