import type { CheckOutcome } from '../../../src/core/check/check-outcome.ts';
import type { LabelRecord, LoadRecord } from '../../../src/core/verdict/load-record.ts';

/** An outcome of a check that holds. */
export function outcomeOf(more: Partial<CheckOutcome> = {}): CheckOutcome {
  return {
    check: 'p95(response_time) of "Pay" < 400ms',
    label: 'Pay',
    severity: 'error',
    result: 'holds',
    value: 212,
    valueText: '212 ms',
    limitText: '< 400 ms',
    count: 3120,
    text: 'p95(response_time) of "Pay" is 212 ms over 3,120 samples; it must be < 400 ms.',
    aborted: false,
    ...more,
  };
}

/** The same check, not holding. */
export function violatedOutcome(more: Partial<CheckOutcome> = {}): CheckOutcome {
  return outcomeOf({
    result: 'violated',
    value: 431,
    valueText: '431 ms',
    text: 'p95(response_time) of "Pay" is 431 ms over 3,120 samples; it must be < 400 ms.',
    ...more,
  });
}

/** Numbers of a label. */
export function labelRecord(label: string, p95Ms: number, more: Partial<LabelRecord> = {}): LabelRecord {
  return {
    label,
    kind: 'sample',
    count: 3120,
    errors: 3,
    meanMs: p95Ms / 2,
    minMs: 4,
    maxMs: p95Ms * 2,
    p50Ms: p95Ms / 2,
    p90Ms: p95Ms * 0.9,
    p95Ms,
    p99Ms: p95Ms * 1.5,
    ratePerSec: 26,
    topErrors: [],
    ...more,
  };
}

/** The record of a good load of two workers. */
export function loadRecord(more: Partial<LoadRecord> = {}): LoadRecord {
  const labels = [labelRecord('Pay', 212), labelRecord('Browse', 48.5)];
  return {
    v: 1,
    kind: 'load',
    run: 'shop-1-1-abcdef',
    load: '1-main',
    startAtMs: 0,
    stopAtMs: 360_000,
    windowMs: 10_000,
    steady: { fromMs: 130_000, toMs: 360_000, windows: 23 },
    endReason: 'completed',
    users: 40,
    workers: 2,
    purpose: 'main',
    machines: [],
    key: {},
    soft: {},
    planHashes: null,
    coverage: ['local-1', 'local-2'].map((worker) => ({
      worker,
      complete: true,
      rows: 5000,
      windowsHeld: 37,
      windowsExpected: 37,
      late: 0,
      gaps: [],
    })),
    total: { ...labelRecord('__all__', 180), count: 6240, errors: 6 },
    labels,
    windows: [],
    checks: [outcomeOf()],
    findings: [],
    ...more,
  };
}
