import { formatCount } from '../render/numbers.ts';
import { chain, unchanged } from './chain.ts';
import type { LiveEffect, LiveState, LiveStep } from './live-types.ts';
import { loadStop } from './order-stop.ts';

/** Enters the phases that have begun by now, with their marks; at the planned end of the load its end reason is `completed`. */
export function enterPhases(state: LiveState, atMs: number): LiveStep {
  return chain(unchanged(state), [
    (next) => beginRampUp(next, atMs),
    (next) => endRampUp(next, atMs),
    (next) => beginSteady(next, atMs),
    (next) => beginDrain(next, atMs),
  ]);
}

function beginRampUp(state: LiveState, atMs: number): LiveStep {
  const { go, plan } = state;
  if (state.phase !== 'before-start' || state.endReason !== null || atMs < go.startAtMs) return unchanged(state);
  const text = `Load ${go.load} starts: ${formatCount(plan.users, 'user')} on ${formatCount(state.workers.size, 'worker')}.`;
  return {
    state: { ...state, phase: 'ramp-up' },
    effects: [{ kind: 'phase', phase: 'ramp-up' }, mark('load-start', text, go.startAtMs), { kind: 'say', text }],
  };
}

/** As planned: every worker is launched and its ramp-up over; the measured starts are known only at the end. */
function endRampUp(state: LiveState, atMs: number): LiveStep {
  const lastLaunchMs = Math.max(...Object.values(state.go.workers).map((order) => order.launchAtMs));
  const overMs = lastLaunchMs + state.plan.rampUpMs;
  if (state.phase !== 'ramp-up' || state.isRampUpOver || state.endReason !== null || atMs < overMs)
    return unchanged(state);
  const text = `All users of load ${state.go.load} are started.`;
  return { state: { ...state, isRampUpOver: true }, effects: [mark('ramp-up-end', text, overMs)] };
}

function beginSteady(state: LiveState, atMs: number): LiveStep {
  const { go, plan } = state;
  const fromMs = go.startAtMs + plan.expectedSteady.firstK * go.windowMs;
  if (state.phase !== 'ramp-up' || state.endReason !== null || atMs < fromMs) return unchanged(state);
  return { state: { ...state, phase: 'steady' }, effects: [{ kind: 'phase', phase: 'steady' }] };
}

function beginDrain(state: LiveState, atMs: number): LiveStep {
  const { go } = state;
  if (state.phase === 'drain' || (state.endReason === null && atMs < go.stopAtMs)) return unchanged(state);
  const drain: LiveEffect = { kind: 'phase', phase: 'drain' };
  if (state.endReason !== null) return { state: { ...state, phase: 'drain' }, effects: [drain] };
  const text = `Load ${go.load} ends as planned.`;
  return {
    state: { ...state, phase: 'drain', endReason: 'completed' },
    effects: [drain, loadStop(text, 'completed', go.stopAtMs), { kind: 'say', text }],
  };
}

function mark(kind: 'load-start' | 'ramp-up-end', text: string, fromMs: number): LiveEffect {
  return { kind: 'annotate', annotation: { kind, text, tags: ['load'], fromMs } };
}
