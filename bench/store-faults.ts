import { faultProxy, type FaultProxy } from '../__tests__/fakes/fault-proxy/fault-proxy.ts';
import type { Fault, FaultRule } from '../__tests__/fakes/fault-proxy/fault.ts';
import type { WindowFallback } from '../src/adapters/search/fallback-queue.ts';
import { searchWindowSink } from '../src/adapters/search/search-window-sink.ts';
import { systemClock } from '../src/adapters/system/clock.ts';
import { bulkLines } from '../src/core/search/bulk-body.ts';
import type { BulkDocument } from '../src/core/search/bulk-document.ts';
import type { WindowDocument } from '../src/core/window/window-document.ts';
import { usualListener } from './store-listener.ts';
import { type BenchStore, connectTo, heldWindows, windowName } from './store-scene.ts';
import { type Tally, tallyOf } from './store-tally.ts';
import { smallWindows, storedDocument } from './store-windows.ts';

/** One fault in every twentieth request. */
const FAULT_EVERY = 20;
const FIRST_FAULT = 10;

/** Longer than either writer waits here. */
const SLOW_MS = 1_200;
/** Instead of 30 s, so that the measurement ends; everything else of the writer is as in a run. */
const OUR_TIMEOUT_MS = 600;
/** As the listener's, so that both meet as many faults. */
const BATCH_DOCUMENTS = 100;
/** Below the size of any full batch, compressed or not. */
const TOO_LARGE_BYTES = 4_000;

const FAULTS: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'HTTP 429', fault: { kind: 'status', status: 429 } },
  { name: 'HTTP 200, 429 for half of the items', fault: { kind: 'items', share: 0.5 } },
  { name: `HTTP 413 above ${TOO_LARGE_BYTES} bytes`, fault: { kind: 'too-large', overBytes: TOO_LARGE_BYTES } },
  { name: 'HTTP 502', fault: { kind: 'status', status: 502 } },
  { name: 'reset before the server', fault: { kind: 'reset', when: 'before' } },
  { name: 'reset after the server', fault: { kind: 'reset', when: 'after' } },
  { name: 'answer beyond the time-out', fault: { kind: 'slow', ms: SLOW_MS } },
  { name: 'delivered twice', fault: { kind: 'duplicate' } },
];

/** What one writer did under one fault, and what of it the server holds. */
export interface WriterLeg extends Tally {
  readonly wallSec: number;
  readonly requests: number;
  readonly injected: number;
}

/** Our writer's account, beside what the server holds. */
export interface OurLeg extends WriterLeg {
  readonly acknowledged: number;
  readonly passedOn: number;
  readonly refused: number;
  /** Every document once, and the account says the same. */
  readonly isExact: boolean;
}

export interface FaultResult {
  readonly fault: string;
  readonly ours: OurLeg;
  readonly listener: WriterLeg & { readonly droppedBatches: number };
}

/** `documents` small windows in all for each writer, the faults in turn over equal parts. Both indices are there. */
export async function measureFaults(
  store: BenchStore,
  documents: number,
  indices: { readonly ours: string; readonly listener: string },
): Promise<readonly FaultResult[]> {
  const results: FaultResult[] = [];
  const perFault = Math.floor(documents / FAULTS.length);
  for (const [place, { name, fault }] of FAULTS.entries()) {
    const windows = smallWindows(`bench-fault-${place}`, perFault).map((window) => ({
      name: windowName(window),
      window,
    }));
    const leg: Leg = { store, fault, windows };
    results.push({
      fault: name,
      ours: await ourLeg(leg, indices.ours),
      listener: await listenerLeg(leg, indices.listener),
    });
  }
  return results;
}

interface Leg {
  readonly store: BenchStore;
  readonly fault: Fault;
  readonly windows: readonly { readonly name: string; readonly window: WindowDocument }[];
}

async function ourLeg(leg: Leg, index: string): Promise<OurLeg> {
  const { store, windows } = leg;
  await using proxy = await proxyFor(leg);
  const server = await connectTo(store.kind, proxy.url);
  const allBytes = windows.reduce((sum, { window }) => sum + lineBytes(storedDocument(index, window)), 0);
  const bodyBytes = Math.ceil((BATCH_DOCUMENTS * allBytes) / windows.length);
  const sink = searchWindowSink({
    ...{ server, windowsIndex: index, fallback: NOWHERE, clock: systemClock(), say: () => undefined },
    limits: { bodyBytes, requestTimeoutMs: OUR_TIMEOUT_MS },
  });
  const startMs = performance.now();
  for (const { window } of windows) sink.write(window);
  const account = await sink.drain(store.signal, { timeoutMs: DRAIN_MS });
  const wallSec = (performance.now() - startMs) / 1_000;
  await server.close();
  const common = await legOf(leg, index, { proxy, wallSec });
  const { onServer, distinct } = common;
  const { given, acknowledged, passedOn, refused } = account;
  const isExact = [given, acknowledged, onServer, distinct].every((count) => count === windows.length);
  return { ...common, acknowledged, passedOn, refused, isExact };
}

/** For all windows of a leg; a run drains at most 30 s, and has one window of each worker left by then. */
const DRAIN_MS = 90_000;

/** The server alone counts here: what does not get there is lost. */
const NOWHERE: WindowFallback = {
  place: () => Promise.resolve('There is no second place here.'),
  keepRefused: () => Promise.resolve(),
};

function lineBytes(document: BulkDocument): number {
  return Buffer.byteLength(bulkLines(document));
}

async function listenerLeg(leg: Leg, index: string): Promise<FaultResult['listener']> {
  await using proxy = await proxyFor(leg);
  const listener = usualListener({ url: proxy.url, index });
  const startMs = performance.now();
  for (const { window } of leg.windows) await listener.add(storedDocument(index, window).text);
  const { droppedBatches } = await listener.end();
  const wallSec = (performance.now() - startMs) / 1_000;
  return { ...(await legOf(leg, index, { proxy, wallSec })), droppedBatches };
}

async function legOf(
  { store, windows }: Leg,
  index: string,
  { proxy, wallSec }: { readonly proxy: FaultProxy; readonly wallSec: number },
): Promise<WriterLeg> {
  const run = windows[0]?.window.run ?? '';
  const { requests, injected } = proxy.counts();
  if (injected === 0) throw new Error('No request met a fault: the legs are too short to say anything.');
  const held = await heldWindows(store, index, run);
  return {
    ...tallyOf(
      windows.map(({ name }) => name),
      held,
    ),
    wallSec,
    requests,
    injected,
  };
}

function proxyFor({ store, fault }: Leg): Promise<FaultProxy> {
  return faultProxy({ upstream: { url: store.url }, rules: [everyNth(fault)] });
}

/** The tenth, the 30th and so on: exactly the share that is wanted, and the same requests in each measurement. */
function everyNth(fault: Fault): FaultRule {
  return { match: ({ path, n }) => path.endsWith('/_bulk') && n % FAULT_EVERY === FIRST_FAULT, fault };
}
