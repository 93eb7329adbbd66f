import type { FleetWindow, MergedLabel } from '../window/fleet-window.ts';
import { ALL_LABELS, mergeLabels } from '../window/merge-labels.ts';
import { selectLabels } from '../window/select-labels.ts';
import { labelRecord } from './label-record.ts';
import type { LabelRecord } from './load-record.ts';

/** Numbers of all samples and of each label over the steady windows; without a sample `total` is `null`. Labels by kind and name. */
export function steadyNumbers(steady: readonly FleetWindow[]): {
  readonly total: LabelRecord | null;
  readonly labels: readonly LabelRecord[];
} {
  const durationMs = steady.reduce((sum, window) => sum + window.toMs - window.fromMs, 0);
  const total = mergeLabels(selectLabels(steady, 'sample'), { label: ALL_LABELS, kind: 'sample' });
  const span = { durationMs, allSamples: total?.count ?? 0 };
  const labels = (['sample', 'transaction'] as const).flatMap((kind) => mergeByName(selectLabels(steady, kind)));
  return {
    total: total === null ? null : labelRecord(total, span),
    labels: labels.map((label) => labelRecord(label, span)),
  };
}

function mergeByName(labels: readonly MergedLabel[]): MergedLabel[] {
  const byName = Map.groupBy(labels, (label) => label.label);
  const names = [...byName.keys()].sort();
  return names.map((name) => mergeLabels(byName.get(name) ?? [])).filter((label) => label !== null);
}
