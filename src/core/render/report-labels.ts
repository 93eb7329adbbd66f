import type { LabelRecord, LoadRecord } from '../verdict/load-record.ts';
import { formatMs, formatNumber, formatShare } from './numbers.ts';

/** One label with its numbers as text. The name is not escaped. */
export interface LabelRow {
  readonly name: string;
  readonly isTransaction: boolean;
  /** Samples, errors, p50, p95, p99. */
  readonly numbers: readonly string[];
}

/** Titles of `LabelRow.numbers`. */
export const labelTitles: readonly string[] = ['samples', 'errors', 'p50', 'p95', 'p99'];

/** The judged labels of a load in the steady window, slowest p95 first; `rest` counts the faster ones that are left out. */
export function slowestLabels(
  load: LoadRecord,
  maxLabels: number,
): { readonly rows: readonly LabelRow[]; readonly rest: number } {
  const judged = load.labels.filter((label) => label.kind === 'sample' || label.kind === 'transaction');
  const slowest = judged.toSorted((a, b) => b.p95Ms - a.p95Ms || (a.label < b.label ? -1 : 1)).slice(0, maxLabels);
  return { rows: slowest.map(labelRow), rest: judged.length - slowest.length };
}

/** What the labels of a load are called; the load is named where there are several. */
export function labelsTitle(load: LoadRecord, loads: number): string {
  return loads === 1
    ? 'Slowest labels in the steady window'
    : `Slowest labels in the steady window of load ${load.load}`;
}

function labelRow(label: LabelRecord): LabelRow {
  const share = label.count > 0 ? formatShare(label.errors / label.count, { maxDecimals: 1 }) : 'unknown';
  const timesMs = [label.p50Ms, label.p95Ms, label.p99Ms];
  return {
    name: label.label,
    isTransaction: label.kind === 'transaction',
    numbers: [formatNumber(label.count), share, ...timesMs.map((ms) => formatMs(ms))],
  };
}
