import type { StopHow } from '../protocol/documents.ts';
import { unchanged } from './chain.ts';
import type { EndReason } from './end-reason.ts';
import type { LiveEffect, LiveState, LiveStep } from './live-types.ts';

/** Why and how a load is to end before its time, or its drain is to be cut short. */
export interface StopOrder {
  readonly reason: EndReason;
  readonly how: StopHow;
  readonly text: string;
  readonly atMs: number;
}

/**
 * Orders the end of the load. The first end reason stays. An order that asks for no more than an earlier one is not given again,
 * but a cancel shortens the wait for the workers.
 */
export function orderStop(state: LiveState, order: StopOrder): LiveStep {
  const { how, reason, text, atMs } = order;
  const next: LiveState = { ...state, endReason: state.endReason ?? reason, stop: { how, reason, atMs } };
  if (state.stop?.how === 'now' || state.stop?.how === how) {
    return reason === 'cancelled' && state.stop.reason !== 'cancelled' ? unchanged(next) : unchanged(state);
  }

  const effects: LiveEffect[] = [{ kind: 'stop', reason: next.endReason ?? reason, how, text }];
  if (state.endReason === null) effects.push(loadStop(text, reason, atMs));
  return { state: next, effects };
}

/** The mark of the end of the load; there is one per load. */
export function loadStop(text: string, reason: EndReason, fromMs: number): LiveEffect {
  return { kind: 'annotate', annotation: { kind: 'load-stop', text, tags: ['load', reason], fromMs } };
}
