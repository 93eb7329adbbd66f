import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/verdict/finding.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import { judgeInterrupted } from '../../../src/core/verdict/judge-interrupted.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { loadRecord, outcomeOf, violatedOutcome } from './judge-records.ts';

const LOST: Finding = {
  kind: 'worker-lost',
  severity: 'error',
  text: 'Worker local-2 ended after 12 s.',
  worker: 'local-2',
};
const NO_DATA = outcomeOf({
  result: 'no-data',
  value: null,
  count: 0,
  text: 'No sample "Pay" was seen in the steady window.',
});
const NO_BASELINE = outcomeOf({
  result: 'no-baseline',
  text: 'p95 is 212 ms; there is no earlier run to compare it with.',
});
const TOO_FEW: Finding = { kind: 'too-few-windows', severity: 'error', text: 'The load has 2 steady windows.' };
const PLAN_ENDED: Finding = { kind: 'plan-ended', severity: 'error', text: 'plan ended after 30 s' };
const stoppedBy = violatedOutcome({ aborted: true });
const STOPPED = { endReason: 'aborted', steady: null, total: null, checks: [stoppedBy, NO_DATA] } as const;

const { text: failure } = violatedOutcome();

describe('the first row that applies decides', () => {
  it.each<[string, Partial<LoadRecord>, string, string]>([
    [
      'a load that was cancelled',
      { endReason: 'cancelled', findings: [LOST], checks: [violatedOutcome()] },
      'cancelled',
      'Load 1-main was cancelled.',
    ],
    ['a lost worker', { findings: [LOST] }, 'invalid', LOST.text],
    [
      'a lost worker beside an absolute failure',
      { findings: [LOST], checks: [violatedOutcome()] },
      'invalid',
      LOST.text,
    ],
    [
      'a deadline during the load',
      { endReason: 'timed-out' },
      'invalid',
      'Load 1-main did not end before its deadline.',
    ],
    [
      'a crashed load',
      { endReason: 'crashed' },
      'invalid',
      'Load 1-main was stopped because it could no longer become valid.',
    ],
    ['a crashed load that says why', { endReason: 'crashed', findings: [LOST] }, 'invalid', LOST.text],
    ['a plan that ended early', { findings: [PLAN_ENDED] }, 'invalid', PLAN_ENDED.text],
    ['too few windows', { findings: [TOO_FEW], steady: null }, 'invalid', TOO_FEW.text],
    ['an absolute check that does not hold', { checks: [outcomeOf(), violatedOutcome()] }, 'fail', failure],
    ['a failure beside a check without data', { checks: [NO_DATA, violatedOutcome()] }, 'fail', failure],
    ['a failure beside a comparison', { checks: [NO_BASELINE, violatedOutcome()] }, 'fail', failure],
    ['no data for a check', { checks: [outcomeOf(), NO_DATA] }, 'invalid', NO_DATA.text],
    ['no data beside a comparison', { checks: [NO_BASELINE, NO_DATA] }, 'invalid', NO_DATA.text],
    [
      'a comparison without earlier runs',
      { checks: [outcomeOf(), NO_BASELINE] },
      'inconclusive',
      '1 check compares with earlier runs and there is none yet: baseline recorded.',
    ],
    [
      'nothing else',
      {},
      'pass',
      'The only check holds, over 6,240 samples in 3 m 50 s of steady load. No comparison with earlier runs was asked for.',
    ],
  ])('%s', (_, more, outcome, reason) => {
    expect(judge([loadRecord(more)], [])).toMatchObject({ outcome, reason });
  });

  it.each<[string, Partial<LoadRecord>, string]>([
    ['stopped the load', STOPPED, 'fail'],
    ['stopped the load, which explains its shortness', { ...STOPPED, findings: [PLAN_ENDED, TOO_FEW] }, 'fail'],
    ['stopped the load, in which a worker was lost too', { ...STOPPED, findings: [LOST] }, 'invalid'],
    ['only warns and stopped the load', { ...STOPPED, checks: [{ ...stoppedBy, severity: 'warning' }] }, 'invalid'],
    ['did not stop the load that was stopped', { ...STOPPED, checks: [violatedOutcome()] }, 'invalid'],
  ])('a check that %s', (_, more, outcome) => {
    expect(judge([loadRecord(more)], []).outcome).toBe(outcome);
  });

  it('says once that there are too few windows', () => {
    expect(judge([loadRecord({ findings: [TOO_FEW], steady: null })], []).findings).toEqual([TOO_FEW]);
  });

  it('never lets a warning decide', () => {
    const checks = [
      outcomeOf(),
      ...[violatedOutcome(), NO_DATA, NO_BASELINE].map((each) => ({ ...each, severity: 'warning' as const })),
    ];
    const verdict = judge(
      [
        loadRecord({
          checks,
          findings: [
            { ...LOST, severity: 'warning' },
            { ...TOO_FEW, severity: 'note' },
          ],
        }),
      ],
      [],
    );

    expect(verdict.outcome).toBe('pass');
    expect(verdict.reason).toContain('1 of 4 checks hold, the others only warn');
    expect(verdict.findings.map((finding) => finding.severity)).toEqual([
      'warning',
      'warning',
      'warning',
      'note',
      'note',
    ]);
  });

  it('judges every load of the run', () => {
    const second = loadRecord({ load: '2-confirm', checks: [violatedOutcome()] });

    expect(judge([loadRecord(), second], []).outcome).toBe('fail');
  });
});

describe('the findings', () => {
  it('stand by weight: what decided, other errors, warnings, notes', () => {
    const note: Finding = { kind: 'preflight', severity: 'note', text: 'a note' };
    const warning: Finding = { kind: 'users', severity: 'warning', text: 'a warning' };

    const { findings } = judge(
      [loadRecord({ findings: [note, warning, LOST], checks: [violatedOutcome(), NO_DATA] })],
      [],
    );

    expect(findings.map((finding) => finding.kind)).toEqual(['worker-lost', 'check', 'no-data', 'users', 'preflight']);
  });

  it('name the check they are about and show the failure beside an invalid measurement', () => {
    const { findings, checks } = judge([loadRecord({ findings: [LOST], checks: [violatedOutcome()] })], []);

    expect(findings[1]).toEqual({ kind: 'check', severity: 'error', text: failure, check: violatedOutcome().check });
    expect(checks).toEqual([violatedOutcome()]);
  });

  it('say one thing once', () => {
    expect(judge([loadRecord({ findings: [LOST, { ...LOST }] })], []).findings).toEqual([LOST]);
  });
});

describe('a record that is not whole', () => {
  const broken: readonly (readonly [string, (record: Record<string, unknown>) => void])[] = [
    ['of an unknown version', (record) => (record['v'] = 2)],
    ['without checks', (record) => (record['checks'] = [])],
    ['whose checks are gone', (record) => delete record['checks']],
    ['whose findings are gone', (record) => delete record['findings']],
    ['with a finding of unknown severity', (record) => (record['findings'] = [{ ...LOST, severity: 'fatal' }])],
    ['with a finding of unknown kind', (record) => (record['findings'] = [{ ...LOST, kind: 'moon' }])],
    ['with an unknown end reason', (record) => (record['endReason'] = 'finished')],
    ['without an end reason', (record) => delete record['endReason']],
    ['without coverage', (record) => (record['coverage'] = [])],
    ['whose coverage is gone', (record) => delete record['coverage']],
    ['with more workers than accounts', (record) => (record['workers'] = 3)],
    ['with an incomplete worker', (record) => Object.assign(firstOf(record, 'coverage'), { complete: false })],
    ['with a gap', (record) => Object.assign(firstOf(record, 'coverage'), { gaps: ['window 7 is missing'] })],
    ['with fewer windows than expected', (record) => Object.assign(firstOf(record, 'coverage'), { windowsHeld: 36 })],
    [
      'without an expected number of windows',
      (record) => Object.assign(firstOf(record, 'coverage'), { windowsExpected: null }),
    ],
    ['without a steady window', (record) => (record['steady'] = null)],
    ['with four steady windows', (record) => Object.assign(record['steady'] as object, { windows: 4 })],
    ['whose steady windows are not a number', (record) => Object.assign(record['steady'] as object, { windows: '23' })],
    ['without samples', (record) => (record['total'] = null)],
    ['with no sample', (record) => Object.assign(record['total'] as object, { count: 0 })],
    ['with more errors than samples', (record) => Object.assign(record['total'] as object, { errors: 9999 })],
    [
      'with a number of a label that is not a number',
      (record) => Object.assign(firstOf(record, 'labels'), { p95Ms: Number.NaN }),
    ],
    ['with an infinite number', (record) => (record['stopAtMs'] = Infinity)],
    ['with a check that holds without a value', (record) => Object.assign(firstOf(record, 'checks'), { value: null })],
    ['with a check that holds over nothing', (record) => Object.assign(firstOf(record, 'checks'), { count: 0 })],
    [
      'with a check whose value is not a number',
      (record) => Object.assign(firstOf(record, 'checks'), { value: Number.NaN }),
    ],
    ['with a check of unknown result', (record) => Object.assign(firstOf(record, 'checks'), { result: 'fine' })],
    ['with a check without a sentence', (record) => Object.assign(firstOf(record, 'checks'), { text: '' })],
  ];

  it.each(broken)('%s is invalid', (_, damage) => {
    const record = structuredClone(loadRecord()) as unknown as Record<string, unknown>;
    damage(record);

    const verdict = judge([record as unknown as LoadRecord], []);

    expect(verdict.outcome).toBe('invalid');
    expect(verdict.reason).toMatch(/^[A-Zp].+/s);
  });

  it('is invalid when there is none at all', () => {
    expect(judge([], [])).toMatchObject({
      outcome: 'invalid',
      reason: 'No load was measured, so there is nothing to judge.',
    });
  });

  it.each(['blocker', 'ERROR', '', null])('lets a failed check of unknown severity %p fail', (severity) => {
    const check = { ...violatedOutcome(), severity } as never;

    expect(judge([loadRecord({ checks: [check] })], []).outcome).toBe('fail');
  });

  it('is never a pass when any deciding part of it is deleted', () => {
    const deciding = [
      'v',
      'kind',
      'endReason',
      'workers',
      'coverage',
      'total',
      'steady',
      'checks',
      'findings',
    ] as const;

    fc.assert(
      fc.property(fc.subarray([...deciding], { minLength: 1 }), (parts) => {
        const record = Object.fromEntries(
          Object.entries(loadRecord()).filter(([key]) => !parts.includes(key as never)),
        );

        expect(judge([record as unknown as LoadRecord], []).outcome).not.toBe('pass');
      }),
    );
  });
});

describe('an interrupted run', () => {
  it('has no verdict, but shows what was seen', () => {
    const verdict = judgeInterrupted(
      [loadRecord({ checks: [violatedOutcome()], findings: [{ ...LOST, severity: 'warning' }] })],
      'Interrupted by SIGINT.',
    );

    expect(verdict).toMatchObject({
      outcome: 'cancelled',
      reason: 'Interrupted by SIGINT.',
      checks: [violatedOutcome()],
    });
    expect(verdict.findings).toHaveLength(1);
  });

  it('may have made no load at all', () => {
    expect(judgeInterrupted([], 'Interrupted.')).toEqual({
      outcome: 'cancelled',
      reason: 'Interrupted.',
      findings: [],
      checks: [],
      comparisons: [],
      wantsConfirmation: false,
    });
  });
});

function firstOf(record: Record<string, unknown>, list: string): object {
  return (record[list] as object[])[0]!;
}
