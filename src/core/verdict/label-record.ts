import type { MergedLabel } from '../window/fleet-window.ts';
import { MAX_TOP_ERRORS_PER_LABEL } from '../window/top-error-counter.ts';
import type { LabelRecord } from './load-record.ts';

/** Labels with at least this share of the samples keep their histogram in the record. */
const MIN_HISTOGRAM_SHARE = 0.01;

/**
 * The numbers of a merged label over a span; every percentile is read from its merged histogram. `allSamples`: samples of the
 * span, which decide whether the histogram is kept.
 */
export function labelRecord(
  merged: MergedLabel,
  span: { readonly durationMs: number; readonly allSamples: number },
): LabelRecord {
  const { histogram, count, minMs, maxMs } = merged;
  const at = (percent: number) => histogram.percentile(percent, minMs, maxMs) ?? maxMs;
  return {
    label: merged.label,
    kind: merged.kind,
    count,
    errors: merged.errors,
    meanMs: merged.sumMs / count,
    minMs,
    maxMs,
    p50Ms: at(50),
    p90Ms: at(90),
    p95Ms: at(95),
    p99Ms: at(99),
    ratePerSec: (1_000 * count) / span.durationMs,
    topErrors: merged.topErrors.slice(0, MAX_TOP_ERRORS_PER_LABEL),
    ...(count >= MIN_HISTOGRAM_SHARE * span.allSamples ? { histogram: histogram.encode() } : {}),
  };
}
