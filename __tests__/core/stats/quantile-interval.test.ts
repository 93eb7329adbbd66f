import { describe, expect, it } from '@jest/globals';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { designEffect, lag1Autocorrelation } from '../../../src/core/stats/autocorrelation.ts';
import { quantileInterval } from '../../../src/core/stats/quantile-interval.ts';
import { sixDigits } from './six-digits.ts';

describe('where a quantile lies', () => {
  it('follows the worked example', () => {
    // 404 ms holds the lower of the two ranks, 412 ms the upper; both are middles of buckets of 2 ms.
    const histogram = new Histogram();
    histogram.record(300, 189_000);
    histogram.record(404, 900);
    histogram.record(412, 500);
    histogram.record(600, 9_600);

    const found = quantileInterval(histogram, 0.95, designEffect(0.4));

    expect([found?.lowRank, found?.highRank]).toEqual([189_708, 190_292]);
    expect(found!.seWithin).toBeCloseTo(0.00500225, 4);
  });

  it('has the error of a logarithm between two values', () => {
    const histogram = new Histogram();
    histogram.record(100, 500);
    histogram.record(200, 500);

    expect(sixDigits(quantileInterval(histogram, 0.5, 1)!.seWithin)).toBe(sixDigits(Math.log(2) / (2 * 1.95996)));
  });

  it.each([1, 2, 3, 10])('stays within the samples when there are %d of them', (count) => {
    const histogram = new Histogram();
    histogram.record(50, count);

    expect(quantileInterval(histogram, 0.99, 39)).toEqual({
      ...{ lowRank: expect.any(Number), highRank: count, lowMs: 50, highMs: 50, seWithin: 0 },
    });
  });

  it('is not told without samples or at 0 ms', () => {
    const zero = new Histogram();
    zero.record(0, 100);

    expect(quantileInterval(new Histogram(), 0.5, 1)).toBeNull();
    expect(quantileInterval(zero, 0.5, 1)).toBeNull();
  });
});

describe('values that follow each other', () => {
  it.each<[string, number[], number]>([
    ['none', [], 0],
    ['two', [1, 2], 0],
    ['equal ones', [5, 5, 5, 5], 0],
    ['ones that alternate', [1, 3, 1, 3], -0.75],
    ['a slope', [1, 2, 3, 4, 5], 0.4],
    ['two halves', [1, 1, 1, 5, 5, 5], 0.5],
  ])('%s', (_, values, expected) => {
    expect(lag1Autocorrelation(values)).toBeCloseTo(expected, 12);
  });

  it.each([
    [-0.9, 1],
    [0, 1],
    [0.4, 7 / 3],
    [1, 39],
  ])('an autocorrelation of %d widens a variance', (lag1, expected) => {
    expect(designEffect(lag1)).toBeCloseTo(expected, 9);
  });
});
