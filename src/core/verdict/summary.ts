import { isoTime } from '../plan/utc-stamp.ts';
import type { GoDocument } from '../protocol/documents.ts';
import type { FleetWindow, MergedLabel } from '../window/fleet-window.ts';
import { ALL_LABELS, mergeLabels } from '../window/merge-labels.ts';
import { mergeWindows } from '../window/merge-windows.ts';
import { selectLabels } from '../window/select-labels.ts';
import type { RowKind, WindowDocument } from '../window/window-document.ts';
import { WindowLedger } from '../window/window-ledger.ts';
import { labelRecord } from './label-record.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** Numbers of one label in one fleet window, plain enough for every dashboard. */
export interface Summary extends SummaryFacts {
  readonly v: 1;
  readonly kind: 'summary';
  /** Start of the window. */
  readonly '@timestamp': string;
  readonly run: string;
  readonly load: string;
  readonly label: string;
  /** `all`: all samples together, under the label `__all__`; a label of the plan never has this kind. */
  readonly labelKind: RowKind | 'all';
  readonly count: number;
  readonly errors: number;
  /** 0–100; like every time `null` where there is no row. */
  readonly errorPct: number | null;
  readonly meanMs: number | null;
  readonly minMs: number | null;
  readonly maxMs: number | null;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  readonly ratePerSec: number;
  /** Of the whole fleet in this window, the same in all its summaries; `null`: not known. */
  readonly users: number | null;
  /** From the fleet's start to the start of the window, so that runs can be laid over each other. */
  readonly elapsedSec: number;
  /** Id of the newest run that this one is compared with; `null`: none, or not known yet. */
  readonly baselineRun: string | null;
}

/** One summary per window and label of a load, in time order, that of all samples first in each window. */
export function summariesOf(
  go: GoDocument,
  windows: readonly WindowDocument[],
  facts: SummaryFacts,
): readonly Summary[] {
  const ledger = new WindowLedger(Object.keys(go.workers));
  for (const window of windows) ledger.add(window);
  const summaries: Summary[] = [];
  for (let k = 0; k <= ledger.highestSeq; k += 1) {
    const window = mergeWindows(k, ledger.documentsAt(k), { grid: go, workers: ledger.workers });
    summaries.push(...summariesOfWindow(window, go, facts));
  }
  return summaries;
}

/** The summaries of one fleet window. None where nothing is known of it: a missing window is not one without samples. */
export function summariesOfWindow(window: FleetWindow, go: GoDocument, facts: SummaryFacts): readonly Summary[] {
  if (window.labels.length === 0 && window.missing.length > 0) return [];
  const all = mergeLabels(selectLabels([window], 'sample'));
  return [
    { ...commonOf(window, go, facts), label: ALL_LABELS, labelKind: 'all', ...numbersOf(all, go.windowMs) },
    ...window.labels.map((merged): Summary => ({
      ...commonOf(window, go, facts),
      ...{ label: merged.label, labelKind: merged.kind, ...numbersOf(merged, go.windowMs) },
    })),
  ];
}

type Numbers = Omit<Summary, keyof ReturnType<typeof commonOf> | 'label' | 'labelKind'>;

function commonOf(window: FleetWindow, go: GoDocument, facts: SummaryFacts) {
  return {
    v: 1,
    kind: 'summary',
    '@timestamp': isoTime(window.fromMs),
    run: go.run,
    load: go.load,
    name: facts.name,
    leg: facts.leg,
    sha: facts.sha,
    ref: facts.ref,
    environment: facts.environment,
    users: window.users,
    elapsedSec: (window.fromMs - go.startAtMs) / 1_000,
    baselineRun: null,
  } as const;
}

function numbersOf(merged: MergedLabel | null, windowMs: number): Numbers {
  if (merged === null) return noRows;
  const { count, errors, meanMs, minMs, maxMs, p50Ms, p90Ms, p95Ms, p99Ms, ratePerSec } = labelRecord(merged, {
    durationMs: windowMs,
    // No label has that many: histograms are not needed here and cost time to encode.
    allSamples: Infinity,
  });
  const errorPct = (100 * errors) / count;
  return { count, errors, errorPct, meanMs, minMs, maxMs, p50Ms, p90Ms, p95Ms, p99Ms, ratePerSec };
}

const noRows: Numbers = {
  ...{ count: 0, errors: 0, errorPct: null, ratePerSec: 0, meanMs: null, minMs: null, maxMs: null },
  ...{ p50Ms: null, p90Ms: null, p95Ms: null, p99Ms: null },
};
