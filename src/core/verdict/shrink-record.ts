import { formatCount } from '../render/numbers.ts';
import type { LabelRecord, LoadRecord } from './load-record.ts';
import type { RunRecord } from './run-record.ts';

/** A record that lost something, and what, as parts of a sentence. */
export interface Shrunk {
  readonly record: RunRecord;
  readonly lost: readonly string[];
}

/** Whether a shrunk record is small enough. */
export type Fits = (shrunk: Shrunk) => boolean;

/** Keeps every second point of the curves, every fourth, …, until the record fits; never fewer than 60 points of a load. */
export function thinPoints(record: RunRecord, fits: Fits): Shrunk {
  const longest = Math.max(0, ...record.loads.map(({ windows }) => windows.length));
  let thinned: Shrunk = { record, lost: [] };
  for (let step = 2; longest / step >= MIN_POINTS && !fits(thinned); step *= 2) {
    const stride = step;
    const loads = record.loads.map((load) => ({ ...load, windows: everyNth(load.windows, stride) }));
    thinned = { record: { ...record, loads }, lost: [`of each ${step} points of its curves one is kept`] };
  }
  return thinned;
}

/** Enough to see how a load went. */
const MIN_POINTS = 60;

function everyNth(points: LoadRecord['windows'], step: number): LoadRecord['windows'] {
  return points.length / step < MIN_POINTS ? points : points.filter((_, index) => index % step === 0);
}

/** Drops the histograms of as few labels as it takes, the least busy first; that of all samples stays. */
export function dropHistograms(record: RunRecord, fits: Fits): Shrunk {
  const names = leastBusyFirst(record, ({ histogram }) => histogram !== undefined);
  return fewest(record, names.length, fits, (count) => {
    const dropped = new Set(names.slice(0, count));
    return {
      record: mapLabels(record, (labels) => labels.map((label) => (dropped.has(nameOf(label)) ? bare(label) : label))),
      lost: [`histograms of ${formatCount(count, 'label')} are left out`],
    };
  });
}

/** Drops as few labels as it takes, the least busy first; the 200 busiest stay. */
export function dropLabels(record: RunRecord, fits: Fits): Shrunk {
  const names = leastBusyFirst(record, () => true);
  return fewest(record, Math.max(0, names.length - KEPT_LABELS), fits, (count) => {
    const dropped = new Set(names.slice(0, count));
    return {
      record: mapLabels(record, (labels) => labels.filter((label) => !dropped.has(nameOf(label)))),
      lost: [`${formatCount(count, 'label')} with the fewest rows ${count === 1 ? 'is' : 'are'} left out`],
    };
  });
}

const KEPT_LABELS = 200;

/** By the rows of all loads, so that a label is kept or dropped in all of them. */
function leastBusyFirst({ loads }: RunRecord, isMeant: (label: LabelRecord) => boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const label of loads.flatMap(({ labels }) => labels.filter(isMeant))) {
    counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + label.count);
  }
  return [...counts].sort(([a, rows], [b, others]) => rows - others || (a < b ? -1 : 1)).map(([name]) => name);
}

function nameOf({ kind, label }: LabelRecord): string {
  return `${kind} ${label}`;
}

function bare(label: LabelRecord): LabelRecord {
  const { histogram, ...rest } = label;
  return histogram === undefined ? label : rest;
}

function mapLabels(record: RunRecord, change: (labels: LoadRecord['labels']) => LoadRecord['labels']): RunRecord {
  return { ...record, loads: record.loads.map((load) => ({ ...load, labels: change(load.labels) })) };
}

/** The result of the smallest count from 1 to `most` that fits, found by halving; that of `most` where none does. */
function fewest(record: RunRecord, most: number, fits: Fits, shrink: (count: number) => Shrunk): Shrunk {
  if (most === 0) return { record, lost: [] };
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(shrink(middle))) high = middle;
    else low = middle + 1;
  }
  return shrink(high);
}
