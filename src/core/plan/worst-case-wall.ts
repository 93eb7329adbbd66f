import type { Timings } from './timings.ts';

/** What a run may wait for besides its workers. */
export interface Surroundings {
  /** Longest wait for the target to be ready; 0: it is not asked. */
  readonly readyWithinMs: number;
  /** Number of hooks around the load, each with its own deadline. */
  readonly hooks: number;
}

/** Time between SIGTERM and SIGKILL for a hook that did not keep its deadline. */
export const HOOK_GRACE_MS = 2_000;

/** Longest wait for one answer of the target. */
export const READY_PROBE_MS = 5_000;

/**
 * Upper bound of a run's wall time with one fleet and one load, in ms: the target ready, all workers ready, the start,
 * the load, the wait for samples in flight and the ladder that ends JMeter, the wait for results, the last question of
 * the wait and the one after the load, the hooks, and the ladder once more for the fleet.
 */
export function worstCaseWallMs(timings: Timings, durationMs: number, surroundings: Surroundings): number {
  const beforeMs = timings.readyMs + timings.startDelayMs;
  const afterMs = timings.gracefulDrainMs + timings.stopKillMs + timings.resultsDrainMs + timings.stopKillMs;
  const { readyWithinMs, hooks } = surroundings;
  const targetMs = readyWithinMs === 0 ? 0 : readyWithinMs + 2 * READY_PROBE_MS;
  return targetMs + beforeMs + durationMs + afterMs + hooks * (timings.hookMs + HOOK_GRACE_MS);
}
