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
