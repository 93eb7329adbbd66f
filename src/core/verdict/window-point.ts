import type { FleetWindow } from '../window/fleet-window.ts';
import { mergeLabels } from '../window/merge-labels.ts';
import { selectLabels } from '../window/select-labels.ts';
import type { WindowPoint } from './load-record.ts';

/** One point of the load's curves: the samples of one fleet window. */
export function windowPoint(window: FleetWindow): WindowPoint {
  const samples = mergeLabels(selectLabels([window], 'sample'));
  const at = (percent: number) => samples?.histogram.percentile(percent, samples.minMs, samples.maxMs) ?? null;
  return {
    k: window.k,
    fromMs: window.fromMs,
    toMs: window.toMs,
    count: samples?.count ?? 0,
    errors: samples?.errors ?? 0,
    users: window.users,
    p50Ms: at(50),
    p95Ms: at(95),
    p99Ms: at(99),
  };
}
