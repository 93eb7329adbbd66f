import { Histogram } from '../histogram/histogram.ts';
import type { MergedLabel, MergedTimes } from './fleet-window.ts';
import type { LabelWindow, TimeStats } from './window-document.ts';

/** A label of a window document with its histograms decoded. Throws an Error when one is malformed, which `parseWindow` rules out. */
export function readLabel(label: LabelWindow): MergedLabel {
  const histogram = Histogram.decode(label.histogram);
  return {
    label: label.label,
    kind: label.kind,
    count: label.count,
    errors: label.errors,
    sumMs: label.sumMs,
    minMs: label.minMs,
    maxMs: label.maxMs,
    bytes: label.bytes,
    sentBytes: label.sentBytes,
    codes: new Map(Object.entries(label.codes)),
    histogram,
    okHistogram: label.okHistogram === undefined ? histogram : Histogram.decode(label.okHistogram),
    latency: readTimes(label.latency),
    connect: readTimes(label.connect),
    topErrors: label.topErrors,
  };
}

function readTimes(times: TimeStats | null): MergedTimes | null {
  return times === null ? null : { ...times, histogram: Histogram.decode(times.histogram) };
}
