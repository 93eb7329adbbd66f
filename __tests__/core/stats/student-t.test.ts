import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalSurvival } from '../../../src/core/stats/normal.ts';
import { tQuantile, tSurvival } from '../../../src/core/stats/student-t.ts';
import { sixDigits } from './six-digits.ts';

const degrees = fc.double({ min: 0.5, max: 200, noNaN: true });
const x = fc.double({ min: -50, max: 50, noNaN: true });

describe("Student's t", () => {
  it.each([
    [0.975, 9, 2.26216],
    [0.99875, 9, 4.14579],
  ])('has the quantile of %d with %d degrees of freedom', (probability, nu, expected) => {
    expect(sixDigits(tQuantile(probability, nu))).toBe(expected);
  });

  it('takes degrees of freedom that are not whole', () => {
    expect(sixDigits(tSurvival(2.5, 7.3))).toBe(0.0198251);
  });

  it('keeps the digits of a probability that 1 - cdf would round to 0', () => {
    expect(tSurvival(1e6, 4)).toBeGreaterThan(0);
    expect(tSurvival(1e6, 4)).toBeLessThan(1e-20);
  });

  it('is a probability, falls with x, and both tails together are 1', () => {
    fc.assert(
      fc.property(x, x, degrees, (a, b, nu) => {
        const [low, high] = a < b ? [a, b] : [b, a];

        expect(tSurvival(low, nu)).toBeGreaterThanOrEqual(tSurvival(high, nu) - 1e-12);
        expect(tSurvival(a, nu)).toBeGreaterThanOrEqual(0);
        expect(tSurvival(a, nu) + tSurvival(-a, nu)).toBeCloseTo(1, 10);
      }),
      { numRuns: 100 },
    );
  });

  it('gives back what the quantile was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, (probability, nu) => {
        expect(tSurvival(tQuantile(probability, nu), nu)).toBeCloseTo(1 - probability, 8);
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with the area under its density', () => {
    for (const nu of [1, 3, 4, 9.5]) {
      for (const from of [0, 1, 2.5]) {
        const area = 0.5 - simpson((t) => (1 + t ** 2 / nu) ** (-(nu + 1) / 2), 0, from) / (2 * halfArea(nu));

        expect(tSurvival(from, nu)).toBeCloseTo(area, 6);
      }
    }
  });
});

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1.959964, 0.025],
    [7.32778, 1.17002e-13],
    [8.80886, 6.32141e-19],
  ])('leaves above %d standard deviations', (z, expected) => {
    expect(Math.abs(normalSurvival(z) / expected - 1)).toBeLessThan(1e-4);
  });
});

/** Half of what the density without its constant adds up to, by t = tan(u). */
function halfArea(nu: number): number {
  return simpson((u) => (1 + Math.tan(u) ** 2 / nu) ** (-(nu + 1) / 2) / Math.cos(u) ** 2, 0, Math.PI / 2 - 1e-7);
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let at = 1; at < steps; at += 1) sum += (at % 2 === 1 ? 4 : 2) * f(from + at * width);
  return (sum * width) / 3;
}
