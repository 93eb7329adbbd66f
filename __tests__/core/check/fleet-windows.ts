import type { FleetWindow, MergedLabel } from '../../../src/core/window/fleet-window.ts';
import { Histogram } from '../../../src/core/histogram/histogram.ts';

/** Rows of one label in one window. */
export interface Rows {
  readonly label: string;
  readonly kind?: 'sample' | 'transaction';
  readonly elapsedMs: readonly number[];
  /** How many of the first rows failed. */
  readonly errors?: number;
  readonly codes?: Readonly<Record<string, number>>;
  readonly bytes?: number | null;
}

/** A label as if these rows had been counted. */
export function labelOf(rows: Rows): MergedLabel {
  const { elapsedMs, errors = 0 } = rows;
  const histogram = new Histogram();
  const okHistogram = new Histogram();
  for (const [index, elapsed] of elapsedMs.entries()) {
    histogram.record(elapsed);
    if (index >= errors) okHistogram.record(elapsed);
  }
  return {
    label: rows.label,
    kind: rows.kind ?? 'sample',
    count: elapsedMs.length,
    errors,
    sumMs: elapsedMs.reduce((sum, each) => sum + each, 0),
    minMs: Math.min(...elapsedMs),
    maxMs: Math.max(...elapsedMs),
    bytes: rows.bytes === undefined ? 100 * elapsedMs.length : rows.bytes,
    sentBytes: rows.bytes === undefined ? 10 * elapsedMs.length : rows.bytes,
    codes: new Map(Object.entries(rows.codes ?? { '200': elapsedMs.length - errors, '500': errors })),
    histogram,
    okHistogram,
    latency: null,
    connect: null,
    topErrors: [],
  };
}

/** Window k of a grid of ten seconds that starts at epoch 0. */
export function windowOf(
  k: number,
  labels: readonly Rows[],
  more: { readonly users?: number | null; readonly missing?: readonly string[] } = {},
): FleetWindow {
  return {
    k,
    fromMs: k * 10_000,
    toMs: (k + 1) * 10_000,
    users: more.users === undefined ? 4 : more.users,
    labels: labels.map(labelOf),
    missing: more.missing ?? [],
  };
}
