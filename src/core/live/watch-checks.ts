import type { Check } from '../check/check.ts';
import type { CheckOutcome } from '../check/check-outcome.ts';
import { evaluateCheck } from '../check/evaluate-checks.ts';
import { rowLength } from '../check/violated-row.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import { unchanged } from './chain.ts';
import type { LiveEffect, LiveState, LiveStep } from './live-types.ts';
import { orderStop } from './order-stop.ts';

// The longest time between two progress lines, which tell the windows since the last one.
const PROGRESS_MS = 60_000;

/** How many judged windows later decisions look at; all of them when a check aborts on the load as a whole. */
export function windowsToKeep(state: LiveState): number {
  const { windowMs } = state.go;
  const watched = state.checks.filter(isWatched);
  if (watched.some((check) => check.forMs === null)) return Infinity;
  const rows = watched.map((check) => rowLength(check.forMs ?? 0, windowMs));
  return Math.max(rowLength(PROGRESS_MS, windowMs) + 1, ...rows);
}

/**
 * Judges the checks that can be decided while the load runs, after a new window: those with `for`, over their last windows, and
 * those with `abort`, over the load so far. A breach is told once; one of a check with `abort` stops the load.
 */
export function watchChecks(state: LiveState, atMs: number): LiveStep {
  let step = unchanged(state);
  for (const check of state.checks.filter(isWatched)) {
    for (const outcome of breachesOf(check, step.state)) {
      if (step.state.endReason !== null && !check.abort) break;
      const told = tellBreach(step.state, check, outcome, atMs);
      step = { state: told.state, effects: [...step.effects, ...told.effects] };
    }
    if (step.state.endReason !== null) break;
  }
  return step;
}

function isWatched(check: Check): boolean {
  return check.forMs !== null || check.abort;
}

function breachesOf(check: Check, state: LiveState): readonly CheckOutcome[] {
  if (state.endReason !== null || !isDecidable(check)) return [];
  const { windowMs, startAtMs, stopAtMs } = state.go;
  const { firstK, lastK } = state.plan.expectedSteady;
  const newest = state.judged.at(-1);
  if (newest === undefined || (check.during === 'steady' && (newest.k < firstK || newest.k > lastK))) return [];

  const inScope = check.during === 'all' ? state.judged : state.judged.filter((window) => window.k >= firstK);
  const windows: readonly FleetWindow[] =
    check.forMs === null
      ? inScope.filter((window) => window.missing.length === 0)
      : inScope.slice(-rowLength(check.forMs, windowMs));
  const data = { steady: windows, all: windows, windowMs, loadMs: stopAtMs - startAtMs };
  return evaluateCheck(check, data).filter((outcome) => outcome.result === 'violated' && isNew(outcome, state));
}

/** Whether a violation seen now could not turn into its opposite by waiting: a count below its minimum may still grow. */
function isDecidable(check: Check): boolean {
  if (check.forMs !== null) return true;
  const { aggregate, metric } = check.quantity;
  const isUpperLimit = check.operator === '<' || check.operator === '<=';
  const isGrowing =
    metric === 'count' || aggregate.kind === 'count' || aggregate.kind === 'sum' || aggregate.kind === 'max';
  if (isGrowing) return isUpperLimit;
  return aggregate.kind === 'min' ? !isUpperLimit : true;
}

function isNew(outcome: CheckOutcome, state: LiveState): boolean {
  return !state.breached.has(nameOf(outcome));
}

function tellBreach(state: LiveState, check: Check, outcome: CheckOutcome, atMs: number): LiveStep {
  const mark = {
    kind: 'breach',
    text: outcome.text,
    tags: ['check'],
    fromMs: breachedFromMs(state, check),
    toMs: atMs,
  } as const;
  const annotate: LiveEffect = { kind: 'annotate', annotation: mark };
  const breached = new Set(state.breached).add(nameOf(outcome));
  if (!check.abort) {
    const text = `Check missed: ${outcome.text}`;
    return { state: { ...state, breached }, effects: [annotate, { kind: 'say', text }] };
  }

  const abortedChecks = [...state.abortedChecks, { ...outcome, aborted: true }];
  const stopped = orderStop(
    { ...state, breached, abortedChecks },
    { reason: 'aborted', how: 'now', text: `Stopping: ${outcome.text}`, atMs },
  );
  return { state: stopped.state, effects: [annotate, ...stopped.effects] };
}

function breachedFromMs(state: LiveState, check: Check): number {
  const windows = check.forMs === null ? [] : state.judged.slice(-rowLength(check.forMs, state.go.windowMs));
  return windows[0]?.fromMs ?? state.go.startAtMs;
}

function nameOf(outcome: CheckOutcome): string {
  return JSON.stringify([outcome.check, outcome.label]);
}
