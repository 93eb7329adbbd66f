import { Histogram } from '../histogram/histogram.ts';
import { standardDeviationMs } from '../histogram/standard-deviation.ts';
import type { MergedLabel, MergedTimes } from '../window/fleet-window.ts';
import type { Aggregate, Quantity } from './check.ts';
import type { Slice } from './select-rows.ts';

/** A measured quantity in the metric's base unit, with the rows behind it (windows for active users). Always finite. */
export interface Measured {
  readonly value: number;
  readonly count: number;
}

/**
 * Measures a quantity over some windows; `null`: there is nothing to measure it on. Percentiles are read from merged histograms,
 * never averaged; avg is the exact sum by the exact count; min and max of throughput and users are over windows.
 */
export function measure(quantity: Quantity, slices: readonly Slice[], windowMs: number): Measured | null {
  const measured = measureMetric(quantity, slices, windowMs);
  return measured !== null && Number.isFinite(measured.value) && measured.count > 0 ? measured : null;
}

function measureMetric(quantity: Quantity, slices: readonly Slice[], windowMs: number): Measured | null {
  const labels = slices.flatMap((slice) => slice.labels);
  const count = sumOf(labels, (label) => label.count);
  const perSec = (value: number): number => value / ((slices.length * windowMs) / 1000);

  switch (quantity.metric) {
    case 'response_time':
    case 'latency':
    case 'connect_time':
      return measureTimes(quantity, labels);
    case 'errors': {
      const errors = sumOf(labels, (label) => failedRows(label, quantity));
      return { value: quantity.aggregate.kind === 'rate' ? perSec(errors) : errors, count };
    }
    case 'error_rate':
      return { value: sumOf(labels, (label) => failedRows(label, quantity)) / count, count };
    case 'throughput':
      return { value: throughput(quantity, slices, windowMs), count };
    case 'count':
      return { value: sumOf(labels, (label) => selectedRows(label, quantity)), count };
    case 'received':
      return measureBytes(
        quantity.aggregate,
        labels.map((label) => label.bytes),
        { count, perSec },
      );
    case 'sent':
      return measureBytes(
        quantity.aggregate,
        labels.map((label) => label.sentBytes),
        { count, perSec },
      );
    case 'active_users':
      return measureUsers(quantity.aggregate, slices);
    default:
      return null;
  }
}

function measureTimes(quantity: Quantity, labels: readonly MergedLabel[]): Measured | null {
  const isOkOnly = quantity.selector['result'] === 'ok';
  const times = labels.map((label) => timesOf(quantity.metric, label, isOkOnly)).filter((each) => each !== null);
  const histogram = new Histogram();
  for (const each of times) histogram.add(each.histogram);
  const count = histogram.total;
  if (count === 0) return null;

  const minMs = smallestOf(times.map((each) => each.minMs));
  const maxMs = largestOf(times.map((each) => each.maxMs));
  const value = reduceTimes(quantity.aggregate, { histogram, minMs, maxMs, sumMs: sumOf(times, (each) => each.sumMs) });
  return value === null ? null : { value, count };
}

/** Good rows lie between the extremes of all rows of their label, which is all that percentiles need; their sum is not known. */
function timesOf(metric: string, label: MergedLabel, isOkOnly: boolean): MergedTimes | null {
  if (metric === 'latency') return label.latency;
  if (metric === 'connect_time') return label.connect;
  if (isOkOnly) return label.okHistogram.total === 0 ? null : { ...label, histogram: label.okHistogram };
  return label.count === 0 ? null : label;
}

function reduceTimes(aggregate: Aggregate, times: MergedTimes): number | null {
  switch (aggregate.kind) {
    case 'percentile':
      return times.histogram.percentile(aggregate.percent, times.minMs, times.maxMs);
    case 'med':
      return times.histogram.percentile(50, times.minMs, times.maxMs);
    case 'avg':
      return times.sumMs / times.histogram.total;
    case 'min':
      return times.minMs;
    case 'max':
      return times.maxMs;
    case 'stdev':
      return standardDeviationMs(times.histogram);
    case 'rate':
    case 'count':
    case 'sum':
    case 'bare':
      return null;
  }
}

function throughput(quantity: Quantity, slices: readonly Slice[], windowMs: number): number {
  const rates = slices.map(
    (slice) => (sumOf(slice.labels, (label) => selectedRows(label, quantity)) / windowMs) * 1000,
  );
  if (quantity.aggregate.kind === 'min') return smallestOf(rates);
  if (quantity.aggregate.kind === 'max') return largestOf(rates);
  return sumOf(rates, (rate) => rate) / rates.length;
}

/** `null` where a label has rows without this number: a sum over the others would be too small. */
function measureBytes(
  aggregate: Aggregate,
  bytes: readonly (number | null)[],
  over: { readonly count: number; perSec(value: number): number },
): Measured | null {
  let total = 0;
  for (const each of bytes) {
    if (each === null) return null;
    total += each;
  }
  return { value: aggregate.kind === 'rate' ? over.perSec(total) : total, count: over.count };
}

function measureUsers(aggregate: Aggregate, slices: readonly Slice[]): Measured | null {
  const users = slices.map((slice) => slice.window.users).filter((each) => each !== null);
  if (users.length === 0) return null;
  if (aggregate.kind === 'min') return { value: smallestOf(users), count: users.length };
  if (aggregate.kind === 'max') return { value: largestOf(users), count: users.length };
  return { value: sumOf(users, (each) => each) / users.length, count: users.length };
}

function failedRows(label: MergedLabel, quantity: Quantity): number {
  return quantity.selector['code'] === undefined ? label.errors : rowsWithCode(label, quantity.selector['code']);
}

function selectedRows(label: MergedLabel, quantity: Quantity): number {
  const { result, code } = quantity.selector;
  if (code !== undefined) return rowsWithCode(label, code);
  return result === 'ok' ? label.count - label.errors : label.count;
}

function rowsWithCode(label: MergedLabel, wanted: string): number {
  const isClass = /^[1-5]xx$/.test(wanted);
  let rows = 0;
  for (const [code, count] of label.codes) {
    const isWanted = isClass ? /^[1-5]\d\d$/.test(code) && code.startsWith(wanted.charAt(0)) : code === wanted;
    if (isWanted) rows += count;
  }
  return rows;
}

function sumOf<Item>(items: Iterable<Item>, value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}

/** A loop, not spread arguments: a long load has more parts than a call may have arguments. */
function smallestOf(values: readonly number[]): number {
  let smallest = Infinity;
  for (const value of values) smallest = Math.min(smallest, value);
  return smallest;
}

function largestOf(values: readonly number[]): number {
  let largest = -Infinity;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}
