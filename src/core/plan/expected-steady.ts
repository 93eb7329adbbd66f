import type { SteadyWindows } from '../window/grid.ts';
import { steadyWindows, windowMsFor } from '../window/grid.ts';

/** From JMeter's launch to its first thread group, as a plan assumes it. Seen: 0.75 to 3 s. */
export const EXPECTED_JMETER_START_MS = 3_000;

/** A load's times, all in ms, and its workers. */
export interface LoadTimes {
  readonly rampUpMs: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  readonly staggerMs: number;
  readonly workers: number;
}

/** The steady windows of a load whose JMeters all start 3 s after their launch; `null`: none. */
export function expectedSteadyWindows(times: LoadTimes): SteadyWindows | null {
  const grid = { startAtMs: 0, windowMs: windowMsFor(times) };
  const realStarts = [lastLaunchMs(times) + EXPECTED_JMETER_START_MS];
  return steadyWindows(grid, {
    realStarts,
    rampUpMs: times.rampUpMs,
    warmUpMs: times.warmUpMs,
    stopAtMs: times.durationMs,
  });
}

/** From the start of the load to the launch of its last worker, in ms. */
export function lastLaunchMs(times: Pick<LoadTimes, 'staggerMs' | 'workers'>): number {
  return (times.workers - 1) * times.staggerMs;
}
