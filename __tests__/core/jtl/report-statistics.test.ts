import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type ReportNumbers, type ReportRow, ReportStatistics } from '../../../src/core/jtl/report-statistics.ts';

const row = fc.record({
  timeStampMs: fc.integer({ min: 1_760_000_000_000, max: 1_760_000_100_000 }),
  elapsedMs: fc.integer({ min: 0, max: 90_000 }),
  label: fc.constantFrom('Home', 'Pay', 'a', '__proto__', ''),
  success: fc.boolean(),
  isTransaction: fc.boolean(),
});

function statisticsOf(rows: readonly ReportRow[]) {
  const statistics = new ReportStatistics();
  for (const one of rows) statistics.add(one);
  return statistics.report({ badRows: 2, subResultRows: 1 });
}

/** The numbers by their definitions, from all values at once; percentiles within half a bucket. */
function expectNumbers(numbers: ReportNumbers, rows: readonly ReportRow[], spanMs: number): void {
  const sorted = rows.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  const { p50Ms, p90Ms, p95Ms, p99Ms, ...exact } = numbers;
  expect(exact).toMatchObject({
    count: rows.length,
    errors: rows.filter(({ success }) => !success).length,
    meanMs: sorted.reduce((sum, value) => sum + value, 0) / rows.length,
    minMs: sorted[0],
    maxMs: sorted.at(-1),
    ratePerSec: spanMs === 0 ? null : rows.length / (spanMs / 1000),
  });
  for (const [percent, got] of [
    [50, p50Ms],
    [90, p90Ms],
    [95, p95Ms],
    [99, p99Ms],
  ] as const) {
    const wanted = sorted[Math.ceil((percent * sorted.length) / 100) - 1]!;
    expect(Math.abs(got - wanted)).toBeLessThanOrEqual(wanted < 256 ? 0 : wanted / 256);
  }
}

describe('ReportStatistics', () => {
  it('gives the numbers of all rows and of each label, transactions apart', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), (rows) => {
        const samples = rows.filter(({ isTransaction }) => !isTransaction);
        const report = statisticsOf(rows);
        if (samples.length === 0) {
          expect(report).toBeNull();
          return;
        }

        const fromMs = Math.min(...samples.map(({ timeStampMs }) => timeStampMs));
        const toMs = Math.max(...samples.map(({ timeStampMs, elapsedMs }) => timeStampMs + elapsedMs));
        const transactionRows = rows.length - samples.length;
        expect(report).toMatchObject({
          rows: samples.length,
          transactionRows,
          fromMs,
          toMs,
          badRows: 2,
          subResultRows: 1,
        });
        expectNumbers(report!.total, samples, toMs - fromMs);
        for (const numbers of [...report!.labels, ...report!.transactions]) {
          const own = rows.filter(
            ({ label, isTransaction }) => label === numbers.label && isTransaction === (numbers.kind === 'transaction'),
          );
          expectNumbers(numbers, own, toMs - fromMs);
        }
        expect(report!.labels.map(({ label }) => label)).toEqual(
          [...new Set(samples.map(({ label }) => label))].sort(),
        );
      }),
    );
  });

  it('has exactly the fields that are promised, in their order', () => {
    const report = statisticsOf([
      { timeStampMs: 1_760_000_000_000, elapsedMs: 500, label: 'Home', success: true, isTransaction: false },
      { timeStampMs: 1_760_000_001_500, elapsedMs: 500, label: 'Home', success: false, isTransaction: false },
      { timeStampMs: 1_760_000_000_000, elapsedMs: 9000, label: 'Buy', success: true, isTransaction: true },
    ]);

    const numbers = {
      meanMs: 500,
      minMs: 500,
      p50Ms: 500,
      p90Ms: 500,
      p95Ms: 500,
      p99Ms: 500,
      maxMs: 500,
      ratePerSec: 1,
    };
    const slow = { meanMs: 9000, minMs: 9000, p50Ms: 9000, p90Ms: 9000, p95Ms: 9000, p99Ms: 9000, maxMs: 9000 };
    expect(JSON.stringify(report)).toBe(
      JSON.stringify({
        rows: 2,
        badRows: 2,
        transactionRows: 1,
        subResultRows: 1,
        fromMs: 1_760_000_000_000,
        toMs: 1_760_000_002_000,
        total: { count: 2, errors: 1, ...numbers },
        labels: [{ label: 'Home', kind: 'sample', count: 2, errors: 1, ...numbers }],
        transactions: [{ label: 'Buy', kind: 'transaction', count: 1, errors: 0, ...slow, ratePerSec: 0.5 }],
      }),
    );
  });

  it('knows no rate when the file spans no time', () => {
    const report = statisticsOf([
      { timeStampMs: 1_760_000_000_000, elapsedMs: 0, label: 'Home', success: true, isTransaction: false },
    ]);

    expect(report?.total.ratePerSec).toBeNull();
  });

  it('counts labels beyond the hundred thousandth together', () => {
    const statistics = new ReportStatistics();
    for (let at = 0; at < 100_020; at += 1) {
      statistics.add({
        timeStampMs: 1_760_000_000_000,
        elapsedMs: 7,
        label: `L${at}`,
        success: true,
        isTransaction: false,
      });
    }

    const report = statistics.report({ badRows: 0, subResultRows: 0 });

    expect(report?.rows).toBe(100_020);
    expect(report?.labels).toHaveLength(100_001);
    expect(report?.labels.find(({ label }) => label === '__other__')?.count).toBe(20);
  });
});

describe('many rows of a label', () => {
  const numbered = fc.record({
    timeStampMs: fc.constant(1_760_000_000_000),
    elapsedMs: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 4000, max: 4200 })),
    label: fc.constant('Home'),
    labelNumber: fc.constantFrom(-1, 3),
    success: fc.boolean(),
    isTransaction: fc.constant(false),
  });

  it('have the numbers that follow from all their values, however their label was found', () => {
    fc.assert(
      fc.property(fc.array(numbered, { minLength: 200, maxLength: 700, size: 'max' }), (rows) => {
        const report = statisticsOf(rows)!;
        const spanMs = Math.max(...rows.map(({ elapsedMs }) => elapsedMs));

        expect(report.labels).toHaveLength(1);
        expectNumbers(report.labels[0]!, rows, spanMs);
        expectNumbers(report.total, rows, spanMs);
      }),
      // Making 700 rows smaller takes minutes.
      { numRuns: 40, endOnFailure: true },
    );
  });
});
