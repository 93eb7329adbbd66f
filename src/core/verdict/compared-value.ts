import type { Aggregate, Check, Quantity } from '../check/check.ts';
import { parseCheck } from '../check/parse-check.ts';
import { Histogram } from '../histogram/histogram.ts';
import { standardDeviationMs } from '../histogram/standard-deviation.ts';
import type { ComparedQuantity } from './compared-quantity.ts';
import { listOf } from './judge-list.ts';
import type { LabelRecord, LoadRecord } from './load-record.ts';

/** A quantity in one load, in its base unit, and the rows behind it. */
export interface ComparedValue {
  readonly value: number;
  readonly count: number;
}

/**
 * The quantity in a load: from the numbers of all samples or of the label, or, where these do not hold it, from what the load's own
 * checks found. Numbers that grow with the length of a load are those of its steady seconds. `null`: the record does not know it.
 */
export function comparedValue(load: LoadRecord, compared: ComparedQuantity): ComparedValue | null {
  const { quantity } = compared.check;
  const isRecorded = Object.keys(quantity.selector).length === 0 && RECORDED.includes(quantity.metric);
  const record = recordOf(load, compared);
  const value = isRecorded && record !== null ? recordedValue(quantity, record) : null;
  const found = value !== null && record !== null ? { value, count: record.count } : outcomeValue(load, compared);
  return found !== null && Number.isFinite(found.value) && found.count > 0 ? found : null;
}

/** The numbers of what is compared. `null`: no sample. */
export function recordOf(load: LoadRecord, { label, kind }: ComparedQuantity): LabelRecord | null {
  if (label === null) return load.total;
  return listOf(load.labels).find((each) => each.label === label && each.kind === kind) ?? null;
}

/** The histogram of a record. `null`: it was not kept, or cannot be read. */
export function histogramOf(record: LabelRecord | null): Histogram | null {
  if (record?.histogram === undefined) return null;
  try {
    return Histogram.decode(record.histogram);
  } catch {
    return null;
  }
}

const RECORDED: readonly string[] = ['response_time', 'error_rate', 'errors', 'throughput', 'count'];

function recordedValue(quantity: Quantity, record: LabelRecord): number | null {
  const { aggregate } = quantity;
  switch (quantity.metric) {
    case 'response_time':
      return recordedTime(aggregate, record);
    case 'error_rate':
      return record.errors / record.count;
    case 'errors':
      return aggregate.kind === 'rate' ? (record.ratePerSec * record.errors) / record.count : record.errors;
    case 'throughput':
      return aggregate.kind === 'bare' || aggregate.kind === 'avg' ? record.ratePerSec : null;
    case 'count':
      return record.count;
    default:
      return null;
  }
}

function recordedTime(aggregate: Aggregate, record: LabelRecord): number | null {
  switch (aggregate.kind) {
    case 'avg':
      return record.meanMs;
    case 'min':
      return record.minMs;
    case 'max':
      return record.maxMs;
    case 'med':
      return record.p50Ms;
    case 'percentile':
      return recordedPercentile(aggregate.percent, record);
    case 'stdev':
      return standardDeviationOf(record);
    case 'rate':
    case 'count':
    case 'sum':
    case 'bare':
      return null;
  }
}

/** The recorded ones were read from the same histogram. */
function recordedPercentile(percent: number, record: LabelRecord): number | null {
  if (percent === 50) return record.p50Ms;
  if (percent === 90) return record.p90Ms;
  if (percent === 95) return record.p95Ms;
  if (percent === 99) return record.p99Ms;
  return histogramOf(record)?.percentile(percent, record.minMs, record.maxMs) ?? null;
}

function standardDeviationOf(record: LabelRecord): number | null {
  const histogram = histogramOf(record);
  return histogram === null ? null : standardDeviationMs(histogram);
}

/** What a check of the load found for the same quantity: the very same check, else another limit on it. */
function outcomeValue(load: LoadRecord, { check, label }: ComparedQuantity): ComparedValue | null {
  const known = listOf(load.checks).filter((each) => each.label === label && each.value !== null && !each.aborted);
  const found =
    known.find((each) => each.check === check.text) ?? known.find((each) => isSameQuantity(each.check, check));
  return found === undefined || found.value === null ? null : { value: found.value, count: found.count };
}

/** A check with `for` tells the value of one row of windows, which is another quantity. */
function isSameQuantity(text: string, check: Check): boolean {
  const parsed = parseCheck({ check: text, abort: false, severity: 'error', during: null, position: '' });
  if (!parsed.ok || parsed.check.forMs !== null) return false;
  return nameOf(parsed.check) === nameOf(check);
}

function nameOf({ quantity, target }: Check): string {
  const { aggregate, metric, selector } = quantity;
  // `each`, a regular expression and the label itself measure one label alike.
  const kind = target.kind === 'transaction' ? 'transaction' : 'sample';
  const pairs = Object.entries(selector).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([aggregate, metric, pairs, kind]);
}
