import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { steadyWindows, windowIndexAt, windowMsFor } from '../../../src/core/window/grid.ts';

describe('the grid', () => {
  it.each([
    [59_999, 1, 1_000],
    [60_000, 1, 2_000],
    [299_999, 4, 2_000],
    [300_000, 4, 10_000],
    [360_000, 100, 10_000],
    [30_000, 100, 1_000],
    [30_000, 101, 2_000],
    [60_000, 300, 3_000],
    [360_000, 1_001, 11_000],
  ])('has for a load of %d ms with %d workers windows of %d ms', (durationMs, workers, expected) => {
    expect(windowMsFor({ durationMs, workers })).toBe(expected);
  });

  it('puts a moment into the half-open window that holds it', () => {
    const grid = { startAtMs: 1_000_000, windowMs: 10_000 };

    expect([999_999, 1_000_000, 1_009_999, 1_010_000].map((at) => windowIndexAt(grid, at))).toEqual([-1, 0, 0, 1]);
  });

  it('is steady from 123 s in 6 min with 4 workers, ramp-up and warm-up of 60 s: windows 13 to 35', () => {
    const grid = { startAtMs: 1_000_000, windowMs: windowMsFor({ durationMs: 360_000, workers: 4 }) };
    const realStarts = [1_002_100, 1_003_000, 1_001_500, 1_002_900];

    const steady = steadyWindows(grid, { realStarts, rampUpMs: 60_000, warmUpMs: 60_000, stopAtMs: 1_360_000 });

    expect(steady).toEqual({ firstK: 13, lastK: 35 });
  });

  it('is steady from 153 s in 5 min with stagger, ramp-up and warm-up of 30 s: windows 16 to 29', () => {
    const grid = { startAtMs: 0, windowMs: windowMsFor({ durationMs: 300_000, workers: 4 }) };
    const realStarts = [3_000, 33_000, 63_000, 93_000];

    const steady = steadyWindows(grid, { realStarts, rampUpMs: 30_000, warmUpMs: 30_000, stopAtMs: 300_000 });

    expect(steady).toEqual({ firstK: 16, lastK: 29 });
  });

  it('leaves out the windows that ramp-up or stop cut', () => {
    const grid = { startAtMs: 0, windowMs: 1_000 };

    expect(steadyWindows(grid, { realStarts: [2_001], rampUpMs: 0, warmUpMs: 0, stopAtMs: 9_999 })).toEqual({
      firstK: 3,
      lastK: 8,
    });
  });

  it.each([
    ['when the load stops before it is steady', [3_000], 3_000],
    ['when no JMeter started', [], 60_000],
    ['when a part of a window is all there is', [3_100], 4_900],
  ])('has no steady window %s', (_, realStarts, stopAtMs) => {
    const grid = { startAtMs: 0, windowMs: 1_000 };

    expect(steadyWindows(grid, { realStarts, rampUpMs: 0, warmUpMs: 0, stopAtMs })).toBeNull();
  });

  it('keeps every steady window inside the steady time, and no more would fit', () => {
    const time = fc.integer({ min: 0, max: 600_000 });
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 5 }),
        time,
        time,
        fc.constantFrom(1_000, 2_000, 10_000),
        (starts, rampUpMs, stopAfterMs, windowMs) => {
          const startAtMs = 1_700_000_000_123;
          const realStarts = starts.map((ms) => startAtMs + ms);
          const load = { realStarts, rampUpMs, warmUpMs: 500, stopAtMs: startAtMs + stopAfterMs };

          const steady = steadyWindows({ startAtMs, windowMs }, load);

          const fromMs = Math.max(...realStarts) + rampUpMs + 500;
          const inside = Array.from({ length: 700 }, (_, k) => k).filter(
            (k) => startAtMs + k * windowMs >= fromMs && startAtMs + (k + 1) * windowMs <= load.stopAtMs,
          );
          expect(steady).toEqual(inside.length === 0 ? null : { firstK: inside[0], lastK: inside.at(-1) });
        },
      ),
    );
  });
});
