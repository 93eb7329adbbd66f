import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { standardDeviationMs } from '../../../src/core/histogram/standard-deviation.ts';

function histogramOf(valuesMs: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const value of valuesMs) histogram.record(value);
  return histogram;
}

describe('the standard deviation of a histogram', () => {
  it.each<[readonly number[], number | null]>([
    [[], null],
    [[7], 0],
    [[10, 20], 5],
    [[2, 4, 4, 4, 5, 5, 7, 9], 2],
  ])('of %j is %j', (valuesMs, expected) => {
    expect(standardDeviationMs(histogramOf(valuesMs))).toBe(expected);
  });

  it('is that of the rows themselves, within the width of the buckets', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(rows, (valuesMs) => {
        const mean = valuesMs.reduce((sum, value) => sum + value, 0) / valuesMs.length;
        const exact = Math.sqrt(valuesMs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / valuesMs.length);
        const widest = 0.5 + 0.004 * Math.max(...valuesMs);

        expect(Math.abs((standardDeviationMs(histogramOf(valuesMs)) ?? NaN) - exact)).toBeLessThanOrEqual(widest);
      }),
    );
  });
});
