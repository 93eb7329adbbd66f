import { isoTime } from '../plan/utc-stamp.ts';
import type { GoDocument } from '../protocol/documents.ts';
import { mergeWindows } from '../window/merge-windows.ts';
import type { WindowDocument } from '../window/window-document.ts';
import { WindowLedger } from '../window/window-ledger.ts';
import { labelRecord } from './label-record.ts';
import type { LabelRecord } from './load-record.ts';

/** Numbers of one label in one fleet window, plain enough for every dashboard. */
export interface Summary extends Omit<LabelRecord, 'kind' | 'topErrors' | 'histogram'> {
  readonly v: 1;
  readonly kind: 'summary';
  readonly '@timestamp': string;
  readonly run: string;
  readonly load: string;
  readonly labelKind: LabelRecord['kind'];
  /** From the fleet's start to the start of the window, so that runs can be laid over each other. */
  readonly elapsedSec: number;
  /** Id of the newest run that this one is compared with; `null`: none, or not known yet. */
  readonly baselineRun: string | null;
}

/** One summary per window and label of a load, in time order. */
export function summariesOf(go: GoDocument, windows: readonly WindowDocument[]): readonly Summary[] {
  const ledger = new WindowLedger(Object.keys(go.workers));
  for (const window of windows) ledger.add(window);
  const summaries: Summary[] = [];
  for (let k = 0; k <= ledger.highestSeq; k += 1) {
    const window = mergeWindows(k, ledger.documentsAt(k), { grid: go, workers: ledger.workers });
    for (const merged of window.labels) {
      const numbers = labelRecord(merged, { durationMs: go.windowMs, allSamples: merged.count });
      summaries.push({
        v: 1,
        kind: 'summary',
        '@timestamp': isoTime(window.fromMs),
        run: go.run,
        load: go.load,
        label: numbers.label,
        labelKind: numbers.kind,
        count: numbers.count,
        errors: numbers.errors,
        meanMs: numbers.meanMs,
        minMs: numbers.minMs,
        maxMs: numbers.maxMs,
        p50Ms: numbers.p50Ms,
        p90Ms: numbers.p90Ms,
        p95Ms: numbers.p95Ms,
        p99Ms: numbers.p99Ms,
        ratePerSec: numbers.ratePerSec,
        elapsedSec: (window.fromMs - go.startAtMs) / 1_000,
        baselineRun: null,
      });
    }
  }
  return summaries;
}
