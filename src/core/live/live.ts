import type { Check } from '../check/check.ts';
import type { Plan } from '../plan/plan.ts';
import type { GoDocument } from '../protocol/documents.ts';
import { absorb } from './absorb.ts';
import { chain, unchanged } from './chain.ts';
import { finish } from './finish.ts';
import { judgeWindows } from './judge-windows.ts';
import type { LiveEvent, LiveState, LiveStep, LiveWorker } from './live-types.ts';
import { loseWorkers } from './lose-workers.ts';
import { enterPhases } from './phases.ts';
import { tellProgress } from './progress.ts';

export type { LiveEffect, LiveEvent, LiveState } from './live-types.ts';

/** The state of a load that was ordered and has not begun. */
export function startLive(options: {
  readonly plan: Plan;
  readonly go: GoDocument;
  readonly checks: readonly Check[];
}): LiveState {
  const { plan, go, checks } = options;
  return {
    plan,
    go,
    checks,
    workers: new Map(Object.keys(go.workers).map((worker): [string, LiveWorker] => [worker, { state: 'running' }])),
    pending: new Map(),
    nextK: 0,
    judged: [],
    phase: 'before-start',
    isRampUpOver: false,
    endReason: null,
    stop: null,
    findings: [],
    abortedChecks: [],
    breached: new Set(),
    late: new Set(),
    progress: { lines: 0, lastAtMs: go.startAtMs, fromK: 0 },
    isFinished: false,
  };
}

/**
 * What an event means for the load: the next state and what is to be done, in this order. Pure: the only time is the event's.
 * It decides live checks, lost workers, windows that are overdue, progress, phases, deadlines and the first end reason. Every load
 * ends: `finished` comes when all workers are done or lost, at the latest at the deadline after the stop. After it nothing does.
 */
export function advance(state: LiveState, event: LiveEvent): LiveStep {
  if (state.isFinished) return { state, effects: [] };
  const { atMs } = event;
  return chain(absorb(state, event), [
    (next) => loseWorkers(next, atMs),
    (next) => judgeWindows(next, atMs),
    (next) => enterPhases(next, atMs),
    (next) => (event.kind === 'tick' ? tellProgress(next, atMs) : unchanged(next)),
    (next) => finish(next, atMs),
  ]);
}
