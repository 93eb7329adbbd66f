import { formatClock } from '../render/numbers.ts';
import { mergeWindows } from '../window/merge-windows.ts';
import { unchanged } from './chain.ts';
import { watchChecks, windowsToKeep } from './watch-checks.ts';
import type { LiveEffect, LiveState, LiveStep } from './live-types.ts';

// rules: a fleet window is judged when every listed worker's is held, or this long after its end.
const OVERDUE_WINDOWS = 3;
const OVERDUE_MS = 5_000;

/** Judges fleet windows in their order, as far as they are complete or overdue. */
export function judgeWindows(state: LiveState, atMs: number): LiveStep {
  let step = unchanged(state);
  while (isReady(step.state, atMs)) {
    const judged = judgeNext(step.state, atMs);
    step = { state: judged.state, effects: [...step.effects, ...judged.effects] };
  }
  return step;
}

function isReady(state: LiveState, atMs: number): boolean {
  const owing = owingWorkers(state);
  const isHeld = state.pending.has(state.nextK);
  if (owing.length === 0) return isHeld;
  const { startAtMs, windowMs } = state.go;
  return atMs > startAtMs + (state.nextK + 1 + OVERDUE_WINDOWS) * windowMs + OVERDUE_MS;
}

function judgeNext(state: LiveState, atMs: number): LiveStep {
  const k = state.nextK;
  const missing = owingWorkers(state);
  const documents = state.pending.get(k) ?? [];
  const workers = [...documents.map((document) => document.worker), ...missing];
  const window = mergeWindows(k, documents, { grid: state.go, workers });
  const pending = new Map(state.pending);
  pending.delete(k);

  const judged = [...state.judged, window].slice(-windowsToKeep(state));
  const late = new Set(missing);
  const next: LiveState = { ...state, pending, nextK: k + 1, judged, late };
  const step = watchChecks(next, atMs);
  return {
    state: step.state,
    effects: [{ kind: 'window-judged', window }, ...tellLate(state, missing), ...step.effects],
  };
}

/** Listed workers whose window k is not held and may still come; a lost one owes its window for ever. */
function owingWorkers(state: LiveState): readonly string[] {
  const k = state.nextK;
  const held = new Set((state.pending.get(k) ?? []).map((document) => document.worker));
  return [...state.workers]
    .filter(([name, worker]) => !held.has(name) && !(worker.state === 'done' && worker.last < k))
    .map(([name]) => name);
}

/** Told when a worker becomes late, not for every window of it. */
function tellLate(state: LiveState, missing: readonly string[]): readonly LiveEffect[] {
  const fresh = missing.filter((worker) => !state.late.has(worker));
  if (fresh.length === 0) return [];
  const at = formatClock(state.nextK * state.go.windowMs);
  return [
    { kind: 'say', text: `Results of ${fresh.join(', ')} from ${at} on are late; the checks go on without them.` },
  ];
}
