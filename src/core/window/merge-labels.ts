import { Histogram } from '../histogram/histogram.ts';
import type { MergedLabel, MergedTimes } from './fleet-window.ts';
import { mergeTopErrors } from './merge-top-errors.ts';
import type { RowKind } from './window-document.ts';

/** Name of numbers over more than one label. */
export const ALL_LABELS = '__all__';

/**
 * The numbers of all these labels together, as if their rows had been counted in one place: exact, and the same in every order.
 * `null`: there are none. Without `as` it keeps the name that they share, or is called `__all__`.
 * Bytes are `null` when one part does not know its own: a sum without it would be too small.
 */
export function mergeLabels(
  labels: Iterable<MergedLabel>,
  as?: { readonly label: string; readonly kind: RowKind },
): MergedLabel | null {
  const parts = [...labels];
  const [first] = parts;
  if (first === undefined) return null;
  const name = as ?? sharedName(parts, first);
  if (parts.length === 1) return { ...first, ...name };
  return {
    ...name,
    count: sumOf(parts, (part) => part.count),
    errors: sumOf(parts, (part) => part.errors),
    sumMs: sumOf(parts, (part) => part.sumMs),
    ...extremes(parts),
    bytes: sumIfAllKnown(parts, (part) => part.bytes),
    sentBytes: sumIfAllKnown(parts, (part) => part.sentBytes),
    codes: mergeCodes(parts),
    histogram: mergeHistograms(parts.map((part) => part.histogram)),
    okHistogram: mergeHistograms(parts.map((part) => part.okHistogram)),
    latency: mergeTimes(parts.map((part) => part.latency)),
    connect: mergeTimes(parts.map((part) => part.connect)),
    topErrors: mergeTopErrors(parts.flatMap((part) => part.topErrors)),
  };
}

function sharedName(parts: readonly MergedLabel[], first: MergedLabel): { label: string; kind: RowKind } {
  return {
    label: parts.every((part) => part.label === first.label) ? first.label : ALL_LABELS,
    kind: parts.every((part) => part.kind === first.kind) ? first.kind : 'sample',
  };
}

function sumOf<T>(parts: readonly T[], read: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + read(part), 0);
}

function sumIfAllKnown(parts: readonly MergedLabel[], read: (part: MergedLabel) => number | null): number | null {
  let sum = 0;
  for (const part of parts) {
    const value = read(part);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function mergeCodes(parts: readonly MergedLabel[]): Map<string, number> {
  const codes = new Map<string, number>();
  for (const part of parts) {
    for (const [code, rows] of part.codes) codes.set(code, (codes.get(code) ?? 0) + rows);
  }
  return codes;
}

function mergeHistograms(parts: readonly Histogram[]): Histogram {
  const merged = new Histogram();
  for (const part of parts) merged.add(part);
  return merged;
}

function mergeTimes(times: readonly (MergedTimes | null)[]): MergedTimes | null {
  const parts = times.filter((part) => part !== null);
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? null;
  return {
    sumMs: sumOf(parts, (part) => part.sumMs),
    ...extremes(parts),
    histogram: mergeHistograms(parts.map((part) => part.histogram)),
  };
}

/** A loop, not spread arguments: a long load has more parts than a call may have arguments. */
function extremes(parts: readonly { readonly minMs: number; readonly maxMs: number }[]): {
  minMs: number;
  maxMs: number;
} {
  let minMs = Infinity;
  let maxMs = 0;
  for (const part of parts) {
    minMs = Math.min(minMs, part.minMs);
    maxMs = Math.max(maxMs, part.maxMs);
  }
  return { minMs, maxMs };
}
