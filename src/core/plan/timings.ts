/** Every wait, poll and ladder of a run, in milliseconds. rules: "Timings"; local values. */
export interface Timings {
  readonly channelPollMs: number;
  /** startAt = go + this. */
  readonly startDelayMs: number;
  /** Upper bound of the window poll; the poll is min(windowMs / 2, this). */
  readonly windowPollMs: number;
  readonly readyMs: number;
  readonly gracefulDrainMs: number;
  readonly resultsDrainMs: number;
  readonly heartbeatMs: number;
  readonly heartbeatDeadMs: number;
  readonly hookMs: number;
  /** Stop `now`: SIGTERM after this, … */
  readonly stopTermMs: number;
  /** … SIGKILL after this, both counted from the order to stop. */
  readonly stopKillMs: number;
}

/** The timings of a run on one machine. */
export const defaultTimings: Timings = Object.freeze({
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

/** The default timings times `factor` (above 0), in whole milliseconds and never below 1, so that no wait becomes a busy loop. */
export function scaleTimings(factor: number): Timings {
  const scale = (ms: number): number => Math.max(1, Math.round(ms * factor));
  return {
    channelPollMs: scale(defaultTimings.channelPollMs),
    startDelayMs: scale(defaultTimings.startDelayMs),
    windowPollMs: scale(defaultTimings.windowPollMs),
    readyMs: scale(defaultTimings.readyMs),
    gracefulDrainMs: scale(defaultTimings.gracefulDrainMs),
    resultsDrainMs: scale(defaultTimings.resultsDrainMs),
    heartbeatMs: scale(defaultTimings.heartbeatMs),
    heartbeatDeadMs: scale(defaultTimings.heartbeatDeadMs),
    hookMs: scale(defaultTimings.hookMs),
    stopTermMs: scale(defaultTimings.stopTermMs),
    stopKillMs: scale(defaultTimings.stopKillMs),
  };
}
