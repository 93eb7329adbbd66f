import type { LiveState } from './live-types.ts';

// Windows close 1 s after their end, and a JVM that got its last signal still has to go and its files to be read.
const EXIT_MS = 10_000;

/** When the load ends or was ordered to end, epoch ms. */
export function endOfLoadMs(state: LiveState): number {
  return state.stop?.atMs ?? state.go.stopAtMs;
}

// A cancelled run has seconds to clean up, and nobody reads its results: the stop ladder and one second more.
const CANCELLED_EXIT_MS = 1_000;

/** When the controller stops waiting for accounts: the drain of the samples, the stop ladder, JMeter's exit, the drain of the results. */
export function deadlineMs(state: LiveState): number {
  const { gracefulDrainMs, stopKillMs, resultsDrainMs } = state.plan.timings;
  const endMs = endOfLoadMs(state);
  if (state.stop?.reason === 'cancelled') return endMs + stopKillMs + CANCELLED_EXIT_MS;
  const drainMs = state.stop?.how === 'now' ? 0 : gracefulDrainMs;
  return endMs + drainMs + stopKillMs + EXIT_MS + resultsDrainMs;
}
