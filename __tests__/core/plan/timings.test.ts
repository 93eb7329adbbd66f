import { describe, expect, it } from '@jest/globals';
import { defaultTimings, scaleTimings } from '../../../src/core/plan/timings.ts';

describe('timings', () => {
  it('are pinned for a run on one machine', () => {
    expect(defaultTimings).toEqual({
      channelPollMs: 250,
      startDelayMs: 1_000,
      windowPollMs: 5_000,
      readyMs: 60_000,
      gracefulDrainMs: 10_000,
      resultsDrainMs: 30_000,
      heartbeatMs: 5_000,
      heartbeatDeadMs: 180_000,
      hookMs: 300_000,
      stopTermMs: 2_000,
      stopKillMs: 4_000,
    });
  });

  it('are the defaults when scaled by 1', () => {
    expect(scaleTimings(1)).toEqual(defaultTimings);
  });

  it('are all scaled by the factor', () => {
    const scaled = Object.entries(scaleTimings(0.1));

    expect(scaled.map(([name, ms]) => [name, ms * 10])).toEqual(Object.entries(defaultTimings));
  });

  it('never reach zero', () => {
    expect(Math.min(...(Object.values(scaleTimings(0.000_001)) as number[]))).toBe(1);
  });
});
