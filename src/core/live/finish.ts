import { unchanged } from './chain.ts';
import type { LiveEffect, LiveState, LiveStep } from './live-types.ts';
import { loadStop } from './order-stop.ts';

/** Ends the load when no worker is left to wait for. Without any other reason it is completed. */
export function finish(state: LiveState, atMs: number): LiveStep {
  const isWaiting = [...state.workers.values()].some((worker) => worker.state === 'running' || worker.state === 'gone');
  if (isWaiting) return unchanged(state);
  const endReason = state.endReason ?? 'completed';
  const effects: LiveEffect[] = [];
  if (state.endReason === null) effects.push(loadStop(`Load ${state.go.load} ended by itself.`, endReason, atMs));
  if (state.phase !== 'drain') effects.push({ kind: 'phase', phase: 'drain' });
  return {
    state: { ...state, endReason, phase: 'drain', isFinished: true },
    effects: [...effects, { kind: 'finished', endReason }],
  };
}
