import { describe, expect, it } from '@jest/globals';
import { ratioInterval } from '../../bench/interval.ts';

describe('the interval of a mean ratio', () => {
  it('is that of a t test on the logarithms', () => {
    // exp(mean ± 3.182446 × standard error), Student's t for 3 degrees of freedom; worked out apart from this code.
    const { value, low, high } = ratioInterval([1.1, 0.9, 1.05, 0.98]);

    expect(value).toBeCloseTo(Math.exp((Math.log(1.1) + Math.log(0.9) + Math.log(1.05) + Math.log(0.98)) / 4), 12);
    expect({ low, high }).toEqual({ low: expect.closeTo(0.87428, 3), high: expect.closeTo(1.15445, 3) });
  });

  it('is a point when all ratios are the same', () => {
    expect(ratioInterval([2, 2, 2])).toEqual({
      value: expect.closeTo(2),
      low: expect.closeTo(2),
      high: expect.closeTo(2),
    });
  });

  it('treats a ratio and its inverse alike', () => {
    const up = ratioInterval([1.2, 1.4, 1.1]);
    const down = ratioInterval([1 / 1.2, 1 / 1.4, 1 / 1.1]);

    expect(up.low * down.high).toBeCloseTo(1);
    expect(up.value * down.value).toBeCloseTo(1);
  });

  it.each([[[]], [[1]]])('refuses %j: nothing is known of the spread', (ratios) => {
    expect(() => ratioInterval(ratios)).toThrow('at least two');
  });
});
