import type { HostCounterReading } from '../ports/host-counters.ts';

/** rules: "no context switch in any of its threads for 5 s". A JVM that waits for a hung target still switches. */
const FROZEN_AFTER_MS = 5_000;
/** Readings further apart mean that this process stood still itself and saw nothing. */
const LONGEST_GAP_MS = 2_500;

/** Takes readings of the generator's process with their monotonic times; answers why it counts as frozen, else `null`. */
export function frozenWatch(): (reading: HostCounterReading | null, monotonicMs: number) => string | null {
  let switches: number | null = null;
  let changedMs = 0;
  let lastMs = -Infinity;
  return (reading, monotonicMs) => {
    const isGap = monotonicMs - lastMs > LONGEST_GAP_MS;
    lastMs = monotonicMs;
    if (reading?.state === 'T' || reading?.state === 't') {
      return `JMeter was stopped by a signal (state ${reading.state}).`;
    }
    const now = reading?.processContextSwitches ?? null;
    if (now === null || now !== switches || isGap) {
      switches = now;
      changedMs = monotonicMs;
      return null;
    }
    const frozenMs = monotonicMs - changedMs;
    return frozenMs < FROZEN_AFTER_MS
      ? null
      : `No thread of JMeter has run for ${(frozenMs / 1_000).toFixed(1)} s; it is frozen.`;
  };
}
