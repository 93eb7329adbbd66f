import { formatNumber } from '../render/numbers.ts';
import type { DoneDocument } from '../protocol/documents.ts';
import { earlyEndFindings } from '../verdict/early-end-findings.ts';
import { faultFindings } from '../verdict/fault-findings.ts';
import type { Finding } from '../verdict/finding.ts';
import type { WindowDocument } from '../window/window-document.ts';
import { chain, unchanged } from './chain.ts';
import type { LiveEvent, LiveState, LiveStep, LiveWorker } from './live-types.ts';
import { orderStop } from './order-stop.ts';

/** Takes what an event says into the state; a worker's fault that spoils the load, or an interrupt, stops it at once. */
export function absorb(state: LiveState, event: LiveEvent): LiveStep {
  switch (event.kind) {
    case 'tick':
      return unchanged(state);
    case 'window':
      return absorbWindow(state, event.window);
    case 'worker':
      return absorbWorker(state, event);
    case 'done':
      return absorbDone(state, event.done, event.atMs);
    case 'interrupt':
      return absorbInterrupt(state, event);
  }
}

/** Doubles, strangers and windows that were judged without this worker change nothing here; the analysis names them. */
function absorbWindow(state: LiveState, window: WindowDocument): LiveStep {
  const held = state.pending.get(window.seq) ?? [];
  const isDouble = held.some((each) => each.worker === window.worker);
  if (!isOfThisLoad(state, window) || window.seq < state.nextK || isDouble) return unchanged(state);
  const pending = new Map(state.pending).set(window.seq, [...held, window]);
  return { state: { ...state, pending }, effects: [] };
}

function absorbWorker(state: LiveState, event: Extract<LiveEvent, { kind: 'worker' }>): LiveStep {
  const known = state.workers.get(event.worker);
  if (known?.state !== 'running' || event.state === 'running') return unchanged(state);
  return {
    state: withWorker(state, event.worker, { state: 'gone', sinceMs: event.atMs, text: event.text }),
    effects: [],
  };
}

function absorbDone(state: LiveState, done: DoneDocument, atMs: number): LiveStep {
  if (!isOfThisLoad(state, done) || state.workers.get(done.worker)?.state === 'done') return unchanged(state);
  const rows = `${formatNumber(done.counts.samples)} samples, ${formatNumber(done.counts.sampleErrors)} of them failed`;
  const next = withWorker(state, done.worker, { state: 'done', last: done.last });
  const step: LiveStep = { state: next, effects: [{ kind: 'say', text: `Worker ${done.worker} is done: ${rows}.` }] };
  return chain(step, [(current) => stopOnFaults(current, done, atMs)]);
}

/** After an early end the accounts of the other workers show its traces; they are the analysis's to explain. */
function stopOnFaults(state: LiveState, done: DoneDocument, atMs: number): LiveStep {
  if (state.endReason !== null && state.endReason !== 'completed') return unchanged(state);
  const spoiled = spoilingFindings(state, done);
  const [first] = spoiled;
  if (first === undefined) return unchanged(state);
  const findings = [...state.findings, ...spoiled];
  return orderStop({ ...state, findings }, { reason: 'crashed', how: 'now', text: `Stopping: ${first.text}`, atMs });
}

function spoilingFindings(state: LiveState, done: DoneDocument): readonly Finding[] {
  const loadEnd = state.endReason ?? done.endReason;
  const found = [...faultFindings(done, loadEnd), ...earlyEndFindings(done, state.go)];
  const spoiling = found.filter((finding) => finding.severity === 'error');
  if (spoiling.length > 0 || state.endReason !== null || done.endReason === 'completed') return spoiling;
  const text = `${done.worker}: it ended its load as "${done.endReason}" before there was an order to stop.`;
  return [{ kind: 'worker-lost', severity: 'error', worker: done.worker, text }];
}

function absorbInterrupt(state: LiveState, event: Extract<LiveEvent, { kind: 'interrupt' }>): LiveStep {
  const { atMs, reason, text } = event;
  const finding: Finding = { kind: 'deadline', severity: 'error', text };
  const findings = reason === 'timed-out' ? [...state.findings, finding] : state.findings;
  return orderStop({ ...state, findings }, { reason, how: 'now', text, atMs });
}

function isOfThisLoad(state: LiveState, document: WindowDocument | DoneDocument): boolean {
  const { go, workers } = state;
  return document.run === go.run && document.load === go.load && workers.has(document.worker);
}

function withWorker(state: LiveState, name: string, worker: LiveWorker): LiveState {
  return { ...state, workers: new Map(state.workers).set(name, worker) };
}
