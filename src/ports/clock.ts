/** The only source of time and chance. */
export interface Clock {
  /** Wall clock, epoch ms. */
  now(): number;
  /** Never steps; only differences mean anything. */
  monotonicMs(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** [0, 1). */
  random(): number;
}
