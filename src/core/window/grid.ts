/** The fleet's grid: window k = [startAtMs + k × windowMs, …), the same k on every worker. */
export interface Grid {
  readonly startAtMs: number;
  readonly windowMs: number;
}

/** The steady windows of a load: first and last k, both included. */
export interface SteadyWindows {
  readonly firstK: number;
  readonly lastK: number;
}

/** A load with fewer steady windows than this cannot be judged: a configuration error when foreseen, `invalid` in fact. */
export const MIN_STEADY_WINDOWS = 5;

/**
 * Size of a window in ms: 1 s for loads under 60 s, 2 s under 5 min, else 10 s, and at least 1 s for each 100 workers begun,
 * which bounds the documents that a controller reads per second.
 */
export function windowMsFor(load: { readonly durationMs: number; readonly workers: number }): number {
  return Math.max(baseMs(load.durationMs), 1_000 * Math.ceil(load.workers / 100));
}

function baseMs(durationMs: number): number {
  if (durationMs < 60_000) return 1_000;
  if (durationMs < 300_000) return 2_000;
  return 10_000;
}

/** The k of the window that holds this moment; negative before the start. */
export function windowIndexAt(grid: Grid, atMs: number): number {
  return Math.floor((atMs - grid.startAtMs) / grid.windowMs);
}

/**
 * Windows that lie wholly in [latest real start + ramp-up + warm-up, stopAt).
 * `null` when there is none, also without any real start.
 */
export function steadyWindows(
  grid: Grid,
  load: {
    /** Per worker, epoch ms. */
    readonly realStarts: readonly number[];
    readonly rampUpMs: number;
    readonly warmUpMs: number;
    readonly stopAtMs: number;
  },
): SteadyWindows | null {
  if (load.realStarts.length === 0) return null;
  const latestStartMs = load.realStarts.reduce((latest, at) => Math.max(latest, at), -Infinity);
  const fromMs = latestStartMs + load.rampUpMs + load.warmUpMs;
  const firstK = Math.max(0, Math.ceil((fromMs - grid.startAtMs) / grid.windowMs));
  const lastK = windowIndexAt(grid, load.stopAtMs) - 1;
  return lastK >= firstK ? { firstK, lastK } : null;
}
