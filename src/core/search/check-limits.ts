import type { Aggregate, Check, Target } from '../check/check.ts';
import type { CheckOutcome } from '../check/check-outcome.ts';
import { parseCheck } from '../check/parse-check.ts';
import type { RowKind } from '../window/window-document.ts';

/** Limits of the absolute checks of one label, so that dashboards can draw them beside the numbers. `null`: no such check. */
export interface CheckLimits {
  readonly meanLimitMs: number | null;
  readonly p50LimitMs: number | null;
  readonly p90LimitMs: number | null;
  readonly p95LimitMs: number | null;
  readonly p99LimitMs: number | null;
  readonly errorLimitPct: number | null;
  readonly ratePerSecLimit: number | null;
}

/** The limits that the judged checks set to a label, or to all samples (kind `all`). The first check of a quantity counts. */
export function limitsOf(
  outcomes: readonly CheckOutcome[],
  row: { readonly label: string; readonly kind: RowKind | 'all' },
): CheckLimits {
  const limits: Record<keyof CheckLimits, number | null> = {
    meanLimitMs: null,
    p50LimitMs: null,
    p90LimitMs: null,
    p95LimitMs: null,
    p99LimitMs: null,
    errorLimitPct: null,
    ratePerSecLimit: null,
  };
  for (const outcome of outcomes) {
    if (outcome.label !== (row.kind === 'all' ? null : row.label)) continue;
    const check = steadyCheck(outcome.check);
    const field = check === null || !isOfKind(check.target, row.kind) ? null : limitField(check);
    if (field === null || check?.limit.kind !== 'absolute') continue;
    const { value } = check.limit;
    limits[field] ??= field === 'errorLimitPct' ? value * 100 : value;
  }
  return limits;
}

/** The check, if it judges the steady window as a whole: the numbers beside the limit do the same. */
function steadyCheck(text: string): Check | null {
  const parsed = parseCheck({ check: text, abort: false, severity: 'error', during: null, position: '' });
  return parsed.ok && parsed.check.forMs === null && Object.keys(parsed.check.quantity.selector).length === 0
    ? parsed.check
    : null;
}

function isOfKind(target: Target, kind: RowKind | 'all'): boolean {
  switch (target.kind) {
    case 'all':
      return kind === 'all';
    case 'label':
      return kind === 'sample';
    case 'transaction':
      return kind === 'transaction';
    case 'regex':
    case 'each':
      return kind !== 'all';
  }
}

function limitField({ quantity: { metric, aggregate } }: Check): keyof CheckLimits | null {
  switch (metric) {
    case 'response_time':
      return TIME_FIELDS[aggregateName(aggregate)] ?? null;
    case 'error_rate':
      return 'errorLimitPct';
    case 'throughput':
      return aggregate.kind === 'bare' ? 'ratePerSecLimit' : null;
    default:
      return null;
  }
}

const TIME_FIELDS: Readonly<Record<string, keyof CheckLimits>> = {
  avg: 'meanLimitMs',
  med: 'p50LimitMs',
  p50: 'p50LimitMs',
  p90: 'p90LimitMs',
  p95: 'p95LimitMs',
  p99: 'p99LimitMs',
};

function aggregateName(aggregate: Aggregate): string {
  return aggregate.kind === 'percentile' ? `p${aggregate.percent}` : aggregate.kind;
}
