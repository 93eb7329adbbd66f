import type { Quantity } from '../check/check.ts';
import { measure } from '../check/measure.ts';
import { selectRows, type Slice } from '../check/select-rows.ts';
import { formatClock, formatDuration, formatMs, formatNumber, formatShare } from '../render/numbers.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import { unchanged } from './chain.ts';
import { deadlineMs } from './deadline.ts';
import type { LiveState, LiveStep } from './live-types.ts';

// The first minute in short steps, because that is when a wrong load shows; later only often enough to be seen alive.
const FAST_MS = 5_000;
const FAST_LINES = 12;
const SLOW_MS = 30_000;
const SLOWEST_MS = 60_000;
const SLOWEST_AFTER_MS = 600_000;

/** A line on how the load goes, every 5 s in the first minute and in the drain, then every 30 s, after ten minutes every 60 s. */
export function tellProgress(state: LiveState, atMs: number): LiveStep {
  if (state.phase === 'before-start' || atMs - state.progress.lastAtMs < intervalMs(state, atMs))
    return unchanged(state);
  const text = state.phase === 'drain' ? drainLine(state, atMs) : loadLine(state, atMs);
  const progress = { lines: state.progress.lines + 1, lastAtMs: atMs, fromK: state.nextK };
  return { state: { ...state, progress }, effects: [{ kind: 'progress', text }] };
}

function intervalMs(state: LiveState, atMs: number): number {
  if (state.phase === 'drain' || state.progress.lines < FAST_LINES) return FAST_MS;
  return atMs - state.go.startAtMs < SLOWEST_AFTER_MS ? SLOW_MS : SLOWEST_MS;
}

function drainLine(state: LiveState, atMs: number): string {
  const waiting = [...state.workers].filter(([, worker]) => worker.state !== 'done' && worker.state !== 'lost');
  const names = waiting.map(([name]) => name).join(', ');
  return `Waiting for the last results of ${names}, at most ${formatDuration(Math.max(0, deadlineMs(state) - atMs))}`;
}

function loadLine(state: LiveState, atMs: number): string {
  const { startAtMs, stopAtMs } = state.go;
  const time = `${formatClock(atMs - startAtMs)}/${formatClock(stopAtMs - startAtMs)}`;
  const workers = [...state.workers.values()].filter((worker) => worker.state === 'running').length;
  const rest = [
    `workers ${workers}/${state.workers.size}`,
    `${formatDuration(Math.max(0, Math.round((stopAtMs - atMs) / 1000) * 1000))} left`,
  ];
  return [time, ...numbers(state), ...rest].join('  ');
}

/** Of the windows since the last line, or of the newest one; what is not known yet is left out. */
function numbers(state: LiveState): readonly string[] {
  const since = state.judged.filter((window) => window.k >= state.progress.fromK);
  const windows = since.length > 0 ? since : state.judged.slice(-1);
  const newest = windows.at(-1);
  const slices = slicesOf(windows);
  const value = (metric: string, aggregate: Quantity['aggregate'] = { kind: 'bare' }): number | null =>
    measure({ aggregate, metric, selector: {} }, slices, state.go.windowMs)?.value ?? null;

  const rate = value('throughput');
  if (newest === undefined || rate === null) return [state.nextK === 0 ? 'no results yet' : 'no rows'];
  const p95 = value('response_time', { kind: 'percentile', percent: 95 });
  const errors = value('error_rate');
  return [
    ...(newest.users === null ? [] : [`${formatNumber(newest.users)} users`]),
    `${formatNumber(rate, { maxDecimals: rate < 10 ? 1 : 0 })} rows/s`,
    ...(p95 === null ? [] : [`p95 ${formatMs(p95)}`]),
    ...(errors === null ? [] : [`errors ${formatShare(errors, { maxDecimals: 1 })}`]),
  ];
}

function slicesOf(windows: readonly FleetWindow[]): readonly Slice[] {
  const selected = selectRows({ kind: 'all' }, windows);
  return selected.ok ? (selected.selections[0]?.slices ?? []) : [];
}
