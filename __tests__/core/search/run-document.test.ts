import { describe, expect, it } from '@jest/globals';
import { runDocument, runLabelDocuments } from '../../../src/core/search/run-document.ts';
import type { CheckOutcome } from '../../../src/core/check/check-outcome.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { labelRecord, loadRecord } from '../verdict/judge-records.ts';

const outcome = (check: string, label: string | null): CheckOutcome => ({
  check,
  label,
  severity: 'error',
  result: 'holds',
  value: 1,
  valueText: '1 ms',
  limitText: '2 ms',
  count: 1,
  text: 'It holds.',
  aborted: false,
});

const record: RunRecord = {
  ...runRecord('shop-1', 1_000),
  leg: 'java-21',
  build: { sha: 'abc', ref: 'fix', repository: 'acme/shop' },
  joins: { baseline: true, branch: 'main', text: 'So it is.' },
  loads: [
    loadRecord({
      run: 'shop-1',
      total: { ...labelRecord('', 300), count: 200, errors: 3 },
      labels: [labelRecord('Pay', 250), { ...labelRecord('Pay', 400), kind: 'transaction' }],
      checks: [
        outcome('p95(response_time) < 500ms', null),
        outcome('error_rate < 1%', null),
        outcome('error_rate < 20% for 30s', null),
        outcome('p95(response_time) of "Pay" < 1s', 'Pay'),
        outcome('p95(response_time) of transaction "Pay" < 2s', 'Pay'),
        outcome('avg(response_time) of each < 300ms', 'Pay'),
        outcome('p99(response_time) of "Pay" < baseline + 10%', 'Pay'),
        outcome('throughput > 10/s', null),
      ],
    }),
  ],
};

describe('runDocument', () => {
  it('has the fields that runs are searched by, and the whole record as text', () => {
    const document = runDocument(record);

    expect(document).toMatchObject({
      kind: 'run',
      '@timestamp': '1970-01-01T00:00:01.000Z',
      startedAt: '1970-01-01T00:00:01.000Z',
      endedAt: '1970-01-01T00:01:01.000Z',
      ...{ run: 'shop-1', name: 'shop', leg: 'java-21', branch: 'main', sha: 'abc', ref: 'fix' },
      ...{ repository: 'acme/shop', outcome: 'pass', joinsBaseline: true, errorPct: 1.5, p95Ms: 300, loads: 1 },
    });
    expect(JSON.parse(document.record)).toEqual(record);
  });

  it('has null where there is no number', () => {
    const numbers = { count: null, errorPct: null, p95Ms: null, ratePerSec: null };

    expect(runDocument(runRecord('shop-1', 1_000))).toMatchObject({ users: 2, ...numbers });
    expect(runDocument({ ...record, loads: [] })).toMatchObject({ users: null, durationSec: null, ...numbers });
  });
});

describe('runLabelDocuments', () => {
  it('has one document for all samples and one for each label, with the limits of its own checks', () => {
    const documents = runLabelDocuments(record);

    expect(documents.map(({ labelKind, label, p95Ms }) => [labelKind, label, p95Ms])).toEqual([
      ['all', '__all__', 300],
      ['sample', 'Pay', 250],
      ['transaction', 'Pay', 400],
    ]);
    expect(documents).toMatchObject([
      { p95LimitMs: 500, errorLimitPct: 1, ratePerSecLimit: 10, meanLimitMs: null },
      { p95LimitMs: 1_000, meanLimitMs: 300, p99LimitMs: null, errorLimitPct: null },
      { p95LimitMs: 2_000, meanLimitMs: 300, p99LimitMs: null },
    ]);
  });

  it('leaves out rows of set-up and tear-down, which are never judged', () => {
    const load = loadRecord({ labels: [{ ...labelRecord('Login', 20), kind: 'setup' }] });

    expect(runLabelDocuments({ ...record, loads: [{ ...load, total: null }] })).toEqual([]);
  });
});
