import { parseCheck } from '../../../src/core/check/parse-check.ts';
import type { Check } from '../../../src/core/check/check.ts';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { advance, type LiveEffect, type LiveEvent, type LiveState, startLive } from '../../../src/core/live/live.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { DoneDocument, GoDocument, WorkerOrder } from '../../../src/core/protocol/documents.ts';
import type { LabelWindow, WindowDocument } from '../../../src/core/window/window-document.ts';

/** Two workers, 40 users, 10 s windows, 60 s ramp-up, steady from 130 s, six minutes; starts at this epoch. */
export const START = 1_000_000;
const WORKERS = ['local-1', 'local-2'];

/** As far as the reducer reads it. */
export const PLAN = {
  users: 40,
  windowMs: 10_000,
  rampUpMs: 60_000,
  warmUpMs: 60_000,
  durationMs: 360_000,
  staggerMs: 0,
  expectedSteady: { firstK: 13, lastK: 35 },
  timings: {
    channelPollMs: 250,
    gracefulDrainMs: 10_000,
    resultsDrainMs: 30_000,
    stopTermMs: 2_000,
    stopKillMs: 4_000,
  },
} as unknown as Plan;

const order = (index: number): WorkerOrder => ({
  index,
  count: 2,
  users: 20,
  firstUser: 1 + 20 * index,
  ratePerSec: null,
  properties: {},
  data: {},
  launchAtMs: START,
});

export const GO: GoDocument = {
  v: 1,
  kind: 'go',
  run: 'shop-1-1-abcdef',
  load: '1-main',
  startAtMs: START,
  stopAtMs: START + 360_000,
  windowMs: 10_000,
  workers: { 'local-1': order(0), 'local-2': order(1) },
};

/** A check as the configuration would give it. */
export function check(
  text: string,
  more: { readonly abort?: boolean; readonly during?: 'steady' | 'all' } = {},
): Check {
  const parsed = parseCheck({
    check: text,
    abort: more.abort ?? false,
    severity: 'error',
    during: more.during ?? null,
    position: '',
  });
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.check;
}

/** One worker's window k with this many rows of 100 ms, of which the first failed. */
export function windowFrom(
  worker: string,
  k: number,
  more: {
    readonly rows?: number;
    readonly errors?: number;
    readonly users?: number | null;
    readonly load?: string;
  } = {},
): WindowDocument {
  const { rows = 10, errors = 0 } = more;
  return {
    v: 1,
    kind: 'window',
    run: GO.run,
    load: more.load ?? GO.load,
    worker,
    seq: k,
    fromMs: START + k * 10_000,
    toMs: START + (k + 1) * 10_000,
    final: false,
    users: more.users === undefined ? 20 : more.users,
    late: 0,
    cut: 0,
    host: {} as WindowDocument['host'],
    labels: rows === 0 ? [] : [pay(rows, errors)],
  };
}

function pay(rows: number, errors: number): LabelWindow {
  return {
    label: 'Pay',
    kind: 'sample',
    count: rows,
    errors,
    sumMs: 100 * rows,
    minMs: 100,
    maxMs: 100,
    bytes: null,
    sentBytes: null,
    codes: { '200': rows },
    histogram: histogramOf(rows),
    ...(errors === 0 ? {} : { okHistogram: histogramOf(rows - errors) }),
    latency: null,
    connect: null,
    topErrors: [],
  };
}

function histogramOf(rows: number): string {
  const histogram = new Histogram();
  if (rows > 0) histogram.record(100, rows);
  return histogram.encode();
}

/** A worker's account of a good load. */
export function doneFrom(worker: string, more: Partial<DoneDocument> = {}): DoneDocument {
  const counts = { rows: 370, samples: 370, sampleErrors: 2, transactions: 0, transactionErrors: 0 };
  return {
    v: 1,
    kind: 'done',
    run: GO.run,
    load: GO.load,
    worker,
    last: 36,
    counts: { ...counts, setup: 0, teardown: 0, bad: 0, cut: 0, late: 0, noAnswer: 0 },
    bytesRead: 1000,
    jtlBytes: 1000,
    realStartMs: START + 2_000,
    jmeterExit: { code: 0, signal: null },
    sawEnd: true,
    endedByItselfAtMs: null,
    endReason: 'completed',
    clientErrors: 0,
    sink: { given: 37, acknowledged: 37, passedOn: 0, refused: 0, refusals: [] },
    faults: [],
    ...more,
  };
}

/** A point of the load's own time. */
export const at = (sec: number): number => START + sec * 1000;

export const tick = (sec: number): LiveEvent => ({ kind: 'tick', atMs: at(sec) });

export const done = (worker: string, sec: number, more: Partial<DoneDocument> = {}): LiveEvent => ({
  kind: 'done',
  atMs: at(sec),
  done: doneFrom(worker, more),
});

export const gone = (worker: string, sec: number): LiveEvent => ({
  kind: 'worker',
  atMs: at(sec),
  worker,
  state: 'gone',
  text: 'killed by SIGKILL',
});

/** Window k of one worker, told half a second after it closed. */
export const told = (worker: string, k: number, more: Parameters<typeof windowFrom>[2] = {}): LiveEvent => ({
  kind: 'window',
  atMs: at((k + 1) * 10 + 1.5),
  window: windowFrom(worker, k, more),
});

/** Windows k … of both workers. */
export function both(fromK: number, toK: number, more: Parameters<typeof windowFrom>[2] = {}): readonly LiveEvent[] {
  const ks = Array.from({ length: toK - fromK + 1 }, (_, index) => fromK + index);
  return ks.flatMap((k) => WORKERS.map((worker) => told(worker, k, more)));
}

/** All effects of these events, in order, with the last state. */
export function play(
  events: readonly LiveEvent[],
  checks: readonly Check[] = [],
): { readonly state: LiveState; readonly effects: readonly LiveEffect[] } {
  let state = startLive({ plan: PLAN, go: GO, checks });
  const effects: LiveEffect[] = [];
  for (const event of events) {
    const step = advance(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

/** The effects of one kind. */
export function only<Kind extends LiveEffect['kind']>(
  effects: readonly LiveEffect[],
  kind: Kind,
): readonly Extract<LiveEffect, { kind: Kind }>[] {
  return effects.filter((effect): effect is Extract<LiveEffect, { kind: Kind }> => effect.kind === kind);
}
