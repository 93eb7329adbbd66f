import type { Clock } from '../ports/clock.ts';

/** More than NTP slews in an hour, less than any step. rules: "moving by > 1 s". */
const STEP_MS = 1_000;

/** The time of one load: epoch ms that go on with the monotonic clock from the moment of the order. */
export interface LoadClock {
  readonly nowMs: () => number;
  /** How far the wall clock has moved against it, when that is a step; else `null`. */
  readonly stepMs: () => number | null;
}

/** Anchors the time of a load here and now. */
export function anchorLoadClock(clock: Clock): LoadClock {
  const offsetMs = clock.now() - clock.monotonicMs();
  return {
    nowMs: () => clock.monotonicMs() + offsetMs,
    stepMs: () => {
      const movedMs = clock.now() - clock.monotonicMs() - offsetMs;
      return Math.abs(movedMs) > STEP_MS ? movedMs : null;
    },
  };
}
