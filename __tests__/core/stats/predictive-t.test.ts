import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectableLogRatio, type PredictiveInput, predictiveT } from '../../../src/core/stats/predictive-t.ts';
import { sixDigits } from './six-digits.ts';

const P95 = [212, 205, 219, 208, 215, 210];
const COLD = { sd: 0.035, degrees: 4 };

describe('new runs against earlier ones', () => {
  it('follow the worked example step by step', () => {
    const t = compare(P95, [248]);

    expect([t.m, t.sB ** 2, t.nu, t.s, t.se, t.T, t.p].map(sixDigits)).toEqual([
      ...[5.35399, 5.58484e-4, 9, 0.0292355, 0.0315779, 5.04899, 3.45644e-4],
    ]);
    expect([t.effect, ...t.interval].map(sixDigits)).toEqual([0.17285, 0.0919909, 0.259697]);
    expect([mde80(t, 1, 6), mde80(t, 2, 6)].map(sixDigits)).toEqual([0.172117, 0.127553]);
  });

  it.each([
    [243, [4.40401, 8.55197e-4], [6.25257, 7.45875e-5, 0.160967]],
    [221, [1.39879, 0.0976903], [4.26481, 0.00104813, 0.107166]],
    [216, [0.674093, 0.258595], [3.78547, 0.0021563, 0.0945701]],
  ])('are confirmed by a second load of %d ms to some degree', (second, alone, pooled) => {
    const [one, both] = [compare(P95, [second]), compare(P95, [248, second])];

    expect([one.T, one.p].map(sixDigits)).toEqual(alone);
    expect([both.T, both.p, both.effect].map(sixDigits)).toEqual(pooled);
  });

  it('know little from one earlier run', () => {
    const t = predictiveT(input([-Math.log(1250)], -Math.log(1020)));

    expect([t.s, t.nu, t.T, t.p, t.effect, ...t.interval].map(sixDigits)).toEqual([
      ...[0.035, 4, 4.10811, 0.00737747, 0.22549, 0.0681347, 0.406027],
    ]);
    expect([mde80(t, 1, 1), mde80(t, 2, 1)].map(sixDigits)).toEqual([0.463882, 0.391017]);
  });

  it('know more from three', () => {
    const [first, second, both] = [[560], [552], [560, 552]].map((runs) => compare([480, 505, 492], runs));

    expect([first!.s, first!.nu, first!.T, first!.p].map(sixDigits)).toEqual([0.0321176, 6, 3.47827, 0.00658514]);
    expect([second!.T, second!.p].map(sixDigits)).toEqual([3.09029, 0.01069]);
    expect([both!.T, both!.p, both!.effect].map(sixDigits)).toEqual([4.15432, 0.00299109, 0.12953]);
    expect(sixDigits(mde80(both!, 2, 3))).toBe(0.188372);
  });

  it('carry the rounding to whole milliseconds', () => {
    const eight = [8, 8, 8, 8, 8];
    const rounded = predictiveT({ ...input(logs(eight), Math.log(9)), roundingVariance: 1 / 12 / 64 });
    const exact = compare(eight, [9]);

    expect([rounded.s, rounded.T, rounded.p].map(sixDigits)).toEqual([0.043756, 2.45728, 0.0197429]);
    expect([exact.T, exact.p].map(sixDigits)).toEqual([4.34449, 0.00123173]);
  });

  it('are never taken to differ less than one run does inside', () => {
    expect(predictiveT({ ...input(logs(P95), Math.log(248)), seWithin: 0.2 }).s).toBe(0.2);
    expect(predictiveT({ ...input(logs(P95), Math.log(248)), seWithin: 0.001 }).s).toBe(compare(P95, [248]).s);
  });
});

const value = fc.double({ min: 1, max: 60_000, noNaN: true });
const runs = fc.array(value, { minLength: 1, maxLength: 20 });

/** What the last digits of a probability may differ by. */
const ROUNDING = 1e-12;

describe('the statistic', () => {
  it('is finite and a probability for all values, equal ones too', () => {
    fc.assert(
      fc.property(runs, value, fc.constantFrom(1, 2, 3), (baseline, candidate, draws) => {
        const t = predictiveT({ ...input(logs(baseline), Math.log(candidate)), draws });

        expect(Object.values(t).flat().every(Number.isFinite)).toBe(true);
        expect(t.p).toBeGreaterThanOrEqual(0);
        expect(t.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not care for the unit', () => {
    fc.assert(
      fc.property(runs, value, fc.double({ min: 0.001, max: 1000, noNaN: true }), (baseline, candidate, factor) => {
        const [one, other] = [
          compare(baseline, [candidate]),
          compare(
            baseline.map((each) => each * factor),
            [candidate * factor],
          ),
        ];

        expect(other.p).toBeCloseTo(one.p, 6);
        expect(other.s).toBeCloseTo(one.s, 6);
      }),
    );
  });

  it('finds a larger value no less suspicious', () => {
    fc.assert(
      fc.property(runs, value, value, (baseline, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];

        expect(compare(baseline, [high]).p).toBeLessThanOrEqual(compare(baseline, [low]).p + ROUNDING);
      }),
    );
  });

  it('has an interval that lies evenly around the effect in logarithms', () => {
    fc.assert(
      fc.property(runs, value, (baseline, candidate) => {
        const { effect, interval } = compare(baseline, [candidate]);
        const [low, middle, high] = [interval[0], effect, interval[1]].map(Math.log1p);

        expect(high! - middle!).toBeCloseTo(middle! - low!, 6);
      }),
    );
  });
});

function compare(baseline: readonly number[], candidate: readonly number[]) {
  const ys = logs(candidate);
  const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  return predictiveT({ ...input(logs(baseline), mean), draws: candidate.length });
}

function input(baseline: readonly number[], candidate: number): PredictiveInput {
  return { baseline, candidate, draws: 1, prior: COLD, roundingVariance: 0, seWithin: 0 };
}

function logs(values: readonly number[]): readonly number[] {
  return values.map(Math.log);
}

function mde80(t: { readonly nu: number; readonly s: number }, draws: number, count: number): number {
  const { critical, scatter } = detectableLogRatio(t, { draws, runs: count, alpha: 0.00125 });
  return Math.expm1(critical + scatter);
}
