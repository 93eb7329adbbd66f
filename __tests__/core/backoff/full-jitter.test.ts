import { describe, expect, it } from '@jest/globals';
import { fullJitterMs } from '../../../src/core/backoff/full-jitter.ts';

const backoff = { baseMs: 200, longestMs: 10_000 };

describe('fullJitterMs', () => {
  it.each([
    [1, 200],
    [2, 400],
    [5, 3_200],
    [6, 6_400],
    [7, 10_000],
    [5_000, 10_000],
  ])('waits after %d failures for anything up to %d ms', (failures, expectedMs) => {
    expect(fullJitterMs(failures, 0, backoff)).toBe(0);
    expect(fullJitterMs(failures, 0.5, backoff)).toBe(expectedMs / 2);
    expect(fullJitterMs(failures, 0.999_999, backoff)).toBeCloseTo(expectedMs, 1);
  });
});
