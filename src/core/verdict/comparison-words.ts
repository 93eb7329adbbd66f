import type { Quantity } from '../check/check.ts';
import { findAggregate, findMetric, type UnitKind } from '../check/metrics.ts';
import { aggregateText } from '../check/parse-quantity.ts';
import { formatNumber, formatShare } from '../render/numbers.ts';

/** A quantity as people say it: `p95 response time of "Pay"`, `error rate`, `number of errors{code=5xx}`. */
export function quantityWords(
  quantity: Quantity,
  subject: { readonly label: string | null; readonly kind: 'sample' | 'transaction' },
): string {
  const pairs = Object.entries(quantity.selector).map(([key, value]) => `${key}=${value}`);
  const name = `${wordsOf(quantity)}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`}`;
  if (subject.label === null) return name;
  return `${name} of ${subject.kind === 'transaction' ? 'transaction ' : ''}"${subject.label}"`;
}

/** What the quantity is measured in. */
export function unitOf(quantity: Quantity): UnitKind {
  const metric = findMetric(quantity.metric);
  const word = quantity.aggregate.kind === 'percentile' ? 'pN' : quantity.aggregate.kind;
  return (metric === undefined ? undefined : findAggregate(metric, word)?.unit) ?? 'count';
}

/** The size of a change as people say it: whole percents from 10 % on, one decimal below. The sign is left to a word. */
export function percent(share: number): string {
  const size = Math.abs(share);
  return formatShare(size, { maxDecimals: size >= 0.0995 ? 0 : 1 });
}

/** The size of a difference of two shares in percentage points, without the words: `0.11`. */
export function points(difference: number): string {
  const size = Math.abs(difference) * 100;
  return formatNumber(size, { maxDecimals: size >= 0.1 ? 2 : 3 });
}

function wordsOf({ aggregate, metric }: Quantity): string {
  const name = NAMES[metric] ?? metric.replaceAll('_', ' ');
  switch (aggregate.kind) {
    case 'bare':
      return metric === 'count' ? 'number of samples' : name;
    case 'avg':
      return `mean ${name}`;
    case 'med':
      return `median ${name}`;
    case 'min':
      return `smallest ${name}`;
    case 'max':
      return `largest ${name}`;
    case 'stdev':
      return `standard deviation of the ${name}`;
    case 'rate':
      return `${name} per second`;
    case 'count':
      return `number of ${name}`;
    case 'sum':
      return `total of ${name}`;
    case 'percentile':
      return `${aggregateText(aggregate)} ${name}`;
  }
}

const NAMES: Readonly<Record<string, string>> = { received: 'bytes received', sent: 'bytes sent' };
