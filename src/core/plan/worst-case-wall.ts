import type { Timings } from './timings.ts';

/**
 * Upper bound of a run's wall time with one fleet and one load, in ms: all workers ready, the start, the load,
 * the wait for samples in flight and the ladder that ends JMeter, the wait for results, and the ladder once more for the fleet.
 */
export function worstCaseWallMs(timings: Timings, durationMs: number): number {
  const beforeMs = timings.readyMs + timings.startDelayMs;
  const afterMs = timings.gracefulDrainMs + timings.stopKillMs + timings.resultsDrainMs + timings.stopKillMs;
  return beforeMs + durationMs + afterMs;
}
