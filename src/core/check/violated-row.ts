import type { Check } from './check.ts';
import { NO_ANSWER_LABEL } from '../window/own-labels.ts';
import { holds } from './holds.ts';
import { measure } from './measure.ts';
import type { Slice } from './select-rows.ts';

/** Windows that a row of violations takes: ⌈for / windowMs⌉, at least one. */
export function rowLength(forMs: number, windowMs: number): number {
  return Math.max(1, Math.ceil(forMs / windowMs));
}

/**
 * The first ⌈for / windowMs⌉ consecutive windows in each of which an absolute check with `for` is violated; `null`: there is no
 * such row. A window without samples, or one that is not there, breaks the row; for `stalled` it is what makes the row.
 */
export function firstViolatedRow(check: Check, slices: readonly Slice[], windowMs: number): readonly Slice[] | null {
  const length = rowLength(check.forMs ?? 0, windowMs);
  let row: Slice[] = [];

  for (const slice of slices) {
    const isNext = row.length === 0 || row.at(-1)?.window.k === slice.window.k - 1;
    if (!isViolated(check, slice, windowMs)) row = [];
    else row = isNext ? [...row, slice] : [slice];
    if (row.length === length) return row;
  }
  return null;
}

function isViolated(check: Check, slice: Slice, windowMs: number): boolean {
  if (check.builtIn === 'stalled') return isStalled(slice);
  if (check.limit.kind !== 'absolute' || isTooSmallForSure(check, slice)) return false;
  const measured = measure(check.quantity, [slice], windowMs);
  return measured !== null && !holds(measured.value, check.operator, check.limit.value);
}

// What adds up over workers reads too small while one of them is missing: that is not a violation of a lower limit.
const SUMMED: readonly string[] = ['throughput', 'count', 'errors', 'received', 'sent', 'active_users'];

function isTooSmallForSure(check: Check, { window }: Slice): boolean {
  const isLowerLimit = check.operator === '>' || check.operator === '>=';
  return isLowerLimit && window.missing.length > 0 && SUMMED.includes(check.quantity.metric);
}

// JMeter takes a few seconds from its launch to its first request, and more on a busy machine. Until somebody has seen a
// user, that time is not a stall.
const STARTUP_MS = 10_000;

/** Users work and not one row came; a window that a worker did not send is unknown, not empty. */
function isStalled({ window }: Slice): boolean {
  if (window.missing.length > 0 || window.users === 0 || window.labels.some(isAnswered)) return false;
  const sinceStartMs = window.k * (window.toMs - window.fromMs);
  return window.users !== null || sinceStartMs >= STARTUP_MS;
}

/** Requests that never got an answer are counted as rows, and are the very silence that is looked for. */
function isAnswered(label: { readonly label: string; readonly count: number }): boolean {
  return label.label !== NO_ANSWER_LABEL && label.count > 0;
}
