import {
  formatBytes,
  formatCount,
  formatDuration,
  formatMs,
  formatNumber,
  formatRate,
  formatShare,
} from '../render/numbers.ts';
import type { Check, Quantity } from './check.ts';
import { findAggregate, findMetric, type UnitKind } from './metrics.ts';
import type { Measured } from './measure.ts';
import { aggregateText } from './parse-quantity.ts';
import type { Selection } from './select-rows.ts';

type Subject = Pick<Selection, 'label' | 'kind'>;

/** Value and limit for people; where rounding would make both look equal, with more digits. */
export function valueAndLimit(
  check: Check,
  value: number | null,
): { readonly valueText: string; readonly limitText: string } {
  const unit = unitOf(check.quantity);
  if (check.limit.kind === 'baseline') {
    return { valueText: valueText(value, unit), limitText: `${check.operator} ${check.limit.text}` };
  }
  const limit = check.limit.value;
  const isTie = value !== null && value !== limit && format(value, unit) === format(limit, unit);
  const digits = isTie ? { maxDecimals: 6 } : {};
  return {
    valueText: valueText(value, unit, digits),
    limitText: `${check.operator} ${format(limit, unit, digits)}`,
  };
}

/** `p95(response_time) of "Pay" is 431 ms over 3,120 samples; it must be < 400 ms.` */
export function plainSentence(check: Check, subject: Subject, measured: Measured): string {
  const { valueText, limitText } = valueAndLimit(check, measured.value);
  return `${quantityText(check, subject)} is ${valueText} over ${rowsText(check, subject, measured.count)}; it must be ${limitText}.`;
}

/** The sentence of a check with `for` that found a row; `atMs` is where the row begins, from the start of the load. */
export function rowSentence(
  check: Check,
  subject: Subject,
  measured: Measured,
  row: { readonly atMs: number; readonly lengthMs: number },
): string {
  const { valueText, limitText } = valueAndLimit(check, measured.value);
  const what = `${quantityText(check, subject)} missed ${limitText} in every window of ${formatDuration(row.lengthMs)}`;
  const when = `from ${formatDuration(row.atMs)} after the start`;
  return `${what} ${when}: it is ${valueText} there, over ${rowsText(check, subject, measured.count)}.`;
}

/** The sentence of a check with `for` that found no row. */
export function noRowSentence(check: Check, subject: Subject, measured: Measured, lengthMs: number): string {
  const { valueText, limitText } = valueAndLimit(check, measured.value);
  const what = `${quantityText(check, subject)} never missed ${limitText} for ${formatDuration(lengthMs)} together`;
  return `${what}; it is ${valueText} over ${rowsText(check, subject, measured.count)}.`;
}

/** The sentence of a comparison for which there is no earlier run. */
export function noBaselineSentence(check: Check, subject: Subject, measured: Measured): string {
  const { valueText } = valueAndLimit(check, measured.value);
  const what = `${quantityText(check, subject)} is ${valueText} over ${rowsText(check, subject, measured.count)}`;
  return `${what}; there is no earlier run to compare it with.`;
}

/** The quantity with its target, as a person would say it: `p95(response_time) of "Pay"`. */
export function quantityText(check: Check, subject: Subject): string {
  const { aggregate, metric, selector } = check.quantity;
  const pairs = Object.entries(selector).map(([key, value]) => `${key}=${value}`);
  const name = pairs.length === 0 ? metric : `${metric}{${pairs.join(',')}}`;
  const quantity = aggregate.kind === 'bare' ? name : `${aggregateText(aggregate)}(${name})`;
  if (subject.label === null) return quantity;
  return `${quantity} of ${subject.kind === 'transaction' ? 'transaction ' : ''}"${subject.label}"`;
}

function rowsText(check: Check, subject: Subject, count: number): string {
  const word = check.quantity.metric === 'active_users' ? 'window' : subject.kind;
  return formatCount(count, word);
}

function unitOf(quantity: Quantity): UnitKind {
  const metric = findMetric(quantity.metric);
  const word = quantity.aggregate.kind === 'percentile' ? 'pN' : quantity.aggregate.kind;
  return (metric === undefined ? undefined : findAggregate(metric, word)?.unit) ?? 'count';
}

function valueText(value: number | null, unit: UnitKind, digits: { readonly maxDecimals?: number } = {}): string {
  return value === null ? 'no data' : format(value, unit, digits);
}

function format(value: number, unit: UnitKind, options: { readonly maxDecimals?: number } = {}): string {
  switch (unit) {
    case 'time':
      return formatMs(value, options);
    case 'share':
      return formatShare(value, options);
    case 'rate':
      return formatRate(value, options);
    case 'size':
      return formatBytes(value, options);
    case 'size-rate':
      return `${formatBytes(value, options)}/s`;
    case 'count':
    case 'users':
      return formatNumber(value, options);
  }
}
