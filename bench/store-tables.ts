import { rounded } from './numbers.ts';
import type { BaselinesResult } from './store-baselines.ts';
import type { BytesResult, SendingCost } from './store-bytes.ts';
import type { ControllerResult } from './store-controller.ts';
import type { FaultResult, WriterLeg } from './store-faults.ts';
import { sumOfTallies, type Tally } from './store-tally.ts';
import type { SummaryRow } from './summary-rows.ts';

/** What was measured with one server; a part that was left out is `null`. */
export interface StoreResult {
  readonly kind: string;
  readonly version: string;
  readonly faults: readonly FaultResult[] | null;
  readonly bytes: BytesResult | null;
  readonly controller: ControllerResult | null;
  readonly baselines: BaselinesResult | null;
}

/** Cells by column. */
export type TableRow = Readonly<Record<string, string | number>>;

/** As the documentation shows it; all rows have the columns of the first. */
export function markdownTable(rows: readonly TableRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return [line(columns), line(columns.map(() => '---')), ...body].join('\n');
}

/** One line per fault, and all faults together. */
export function faultTable(faults: readonly FaultResult[]): readonly TableRow[] {
  const all = faultRow(
    'all',
    sumOfLegs(faults.map(({ ours }) => ours)),
    sumOfLegs(faults.map(({ listener }) => listener)),
  );
  return [...faults.map(({ fault, ours, listener }) => faultRow(fault, ours, listener)), all];
}

type Leg = Tally & Pick<WriterLeg, 'wallSec' | 'requests' | 'injected'>;

function sumOfLegs(legs: readonly Leg[]): Leg {
  const sum = (read: (leg: Leg) => number): number => legs.reduce((total, leg) => total + read(leg), 0);
  return {
    ...sumOfTallies(legs),
    wallSec: sum(({ wallSec }) => wallSec),
    requests: sum(({ requests }) => requests),
    injected: sum(({ injected }) => injected),
  };
}

function faultRow(fault: string, ours: Leg, listener: Leg): TableRow {
  return {
    fault,
    'windows for each': ours.given,
    'ours: lost': ours.lost,
    doubled: ours.doubled,
    'requests (struck)': `${ours.requests} (${ours.injected})`,
    s: rounded(ours.wallSec, 1),
    'listener: lost': share(listener.lost, listener.given),
    'listener: doubled': share(listener.doubled, listener.given),
    'its requests (struck)': `${listener.requests} (${listener.injected})`,
    'its s': rounded(listener.wallSec, 1),
  };
}

/** `12,345 of 100,000` would be hard to compare between lines: percent, with the count. */
function share(count: number, of: number): string {
  return of === 0 ? '0' : `${count} (${rounded((100 * count) / of, 2)} %)`;
}

/** What a million samples cost, ours against one document per sample. */
export function bytesTable({ ours, perSample }: BytesResult): readonly TableRow[] {
  const pair = (what: string, our: number, its: number, digits: number): TableRow => ({
    'per million samples': what,
    ours: rounded(our, digits),
    'a document per sample': rounded(its, digits),
    'times less': rounded(its / our, 1),
  });
  const row = (what: string, read: (cost: SendingCost) => number, digits: number): TableRow =>
    pair(what, read(ours), read(perSample), digits);
  return [
    row('documents', ({ documents }) => documents, 0),
    row('requests', ({ requests }) => requests, 0),
    row('bodies before gzip, MB', ({ bodyMb }) => bodyMb, 1),
    row('bodies after gzip, MB', ({ gzipMb }) => gzipMb, 1),
    pair('as sent (a listener does not compress), MB', ours.gzipMb, perSample.bodyMb, 1),
    row('indexing on the server, s', ({ indexingSec }) => indexingSec, 2),
    row('on its disk, MB', ({ storedMb }) => storedMb, 1),
  ];
}

/** The controller's numbers, one per line. */
export function controllerTable(result: ControllerResult): readonly TableRow[] {
  const row = (what: string, value: string | number): TableRow => ({ controller: what, value });
  const lags = result.windows.map(({ acknowledgedMs }) => acknowledgedMs / 1_000);
  const stored = result.windows.map(({ storedMs }) => storedMs / 1_000);
  const judged = result.windows.map(({ judgedMs }) => judgedMs / 1_000);
  return [
    row('workers × labels × samples of a window', `${result.workers} × ${result.labels} × ${result.samples}`),
    row('documents of a window, MB', rounded(result.windowMb, 1)),
    row('windows', result.windows.length),
    row('CPU per window, ms', rounded(result.cpuMsPerWindow, 0)),
    row('share of a core, %', rounded(100 * result.coreShare, 1)),
    row('memory before the load, MB', rounded(result.rssStartMb, 0)),
    row('memory at most, MB', rounded(result.rssMaxMb, 0)),
    row('memory kept by each window, MB', rounded(keptPerWindowMb(result), 1)),
    row('window end to stored by all workers, s, median and most', middleAndMost(stored)),
    row('window end to judged, s, median and most', middleAndMost(judged)),
    row('window end to summary acknowledged, s, median and most', middleAndMost(lags)),
    row('cores of the server', rounded(result.cores.server, 2)),
    row('cores of what plays the fleet', rounded(result.cores.fleet, 2)),
    row('cores of the whole machine', rounded(result.cores.machine, 2)),
    row('summaries on the server', `${result.summariesOnServer} of ${result.summariesExpected}`),
  ];
}

/** The rise from the first half of the windows to the second one, since single readings jump with the garbage collector. */
function keptPerWindowMb({ windows }: ControllerResult): number {
  const half = Math.floor(windows.length / 2);
  const meanOf = (part: readonly { readonly rssMb: number }[]): number =>
    part.reduce((sum, { rssMb }) => sum + rssMb, 0) / part.length;
  return half === 0 ? 0 : (meanOf(windows.slice(-half)) - meanOf(windows.slice(0, half))) / (windows.length - half);
}

/** How long earlier runs take to load. */
export function baselinesTable({
  runs,
  recordKb,
  medianMs,
  firstMs,
  maxMs,
  rounds,
}: BaselinesResult): readonly TableRow[] {
  return [
    {
      runs,
      'KB each': rounded(recordKb, 0),
      rounds,
      'median, ms': rounded(medianMs, 0),
      'first, ms': rounded(firstMs, 0),
      'slowest, ms': rounded(maxMs, 0),
    },
  ];
}

/** With twelve windows the 99th percentile is the largest value (nearest rank). */
function middleAndMost(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  const most = sorted.at(-1);
  return middle === undefined || most === undefined ? 'none' : `${middle.toFixed(1)}, ${most.toFixed(1)}`;
}

/** The promised numbers of all servers, for the table that ends a bench. */
export function storeSummary(stores: readonly StoreResult[]): readonly SummaryRow[] {
  return stores.flatMap(({ kind, faults, bytes, controller, baselines }) => [
    ...(faults === null ? [] : faultSummary(kind, faults)),
    ...(bytes === null ? [] : bytesSummary(kind, bytes)),
    ...(controller === null ? [] : controllerSummary(kind, controller)),
    ...(baselines === null ? [] : [baselinesSummary(kind, baselines)]),
  ]);
}

function faultSummary(kind: string, faults: readonly FaultResult[]): readonly SummaryRow[] {
  const ours = sumOfTallies(faults.map((result) => result.ours));
  const listener = sumOfTallies(faults.map((result) => result.listener));
  const isExact = faults.every((result) => result.ours.isExact);
  return [
    {
      what: `${kind}: windows exactly once and as in our account, 5 % of requests failing`,
      value: `${ours.given - ours.lost} of ${ours.given}, ${ours.doubled} doubled`,
      target: 'all',
      result: isExact ? 'kept' : 'missed',
    },
    {
      what: `${kind}: lost and doubled by a usual backend listener`,
      value: `${share(listener.lost, listener.given)}, ${share(listener.doubled, listener.given)}`,
      ...NO_TARGET,
    },
  ];
}

const NO_TARGET = { target: '', result: '' } as const;

function bytesSummary(kind: string, { ours, perSample }: BytesResult): readonly SummaryRow[] {
  const pair = (read: (cost: SendingCost) => number): string =>
    `${rounded(read(ours), 1)} / ${rounded(read(perSample), 1)}`;
  return [
    {
      what: `${kind}: MB sent per million samples, ours with gzip / a document per sample without`,
      value: `${rounded(ours.gzipMb, 1)} / ${rounded(perSample.bodyMb, 1)}`,
      ...NO_TARGET,
    },
    {
      what: `${kind}: requests per million samples, ours / a document per sample`,
      value: `${ours.requests} / ${perSample.requests}`,
      ...NO_TARGET,
    },
    {
      what: `${kind}: indexing time of the server per million samples, s`,
      value: pair(({ indexingSec }) => indexingSec),
      ...NO_TARGET,
    },
  ];
}

/** Close 1 s, refresh 5 s, poll 5 s, and work. */
const LAG_LIMIT_SEC = 15;

function controllerSummary(kind: string, result: ControllerResult): readonly SummaryRow[] {
  const { windows, summariesOnServer, summariesExpected } = result;
  const isWhole = windows.length > 0 && summariesOnServer === summariesExpected;
  const mostSec = Math.max(...windows.map(({ acknowledgedMs }) => acknowledgedMs / 1_000));
  return [
    {
      what: `${kind}: window end to summary, ${result.workers} workers × ${result.labels} labels, s at most`,
      value: windows.length === 0 ? 'none' : rounded(mostSec, 1),
      target: `≤ ${LAG_LIMIT_SEC}, all there`,
      result: isWhole && mostSec <= LAG_LIMIT_SEC ? 'kept' : 'missed',
    },
    { what: `${kind}: controller, share of a core, %`, value: rounded(100 * result.coreShare, 1), ...NO_TARGET },
    { what: `${kind}: controller, memory at most, MB`, value: rounded(result.rssMaxMb, 0), ...NO_TARGET },
  ];
}

const LOADING_LIMIT_MS = 1_000;

function baselinesSummary(kind: string, { runs, recordKb, medianMs }: BaselinesResult): SummaryRow {
  return {
    what: `${kind}: loading ${runs} runs of ${rounded(recordKb, 0)} KB, ms`,
    value: rounded(medianMs, 0),
    target: `< ${LOADING_LIMIT_MS}`,
    result: medianMs < LOADING_LIMIT_MS ? 'kept' : 'missed',
  };
}
