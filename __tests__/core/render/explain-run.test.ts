import { describe, expect, it } from '@jest/globals';
import { explainRun } from '../../../src/core/render/explain-run.ts';
import type { Comparison } from '../../../src/core/verdict/comparison.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { loadRecord, violatedOutcome } from '../verdict/judge-records.ts';

const comparison: Comparison = {
  ...{
    check: 'p95(response_time) of "Pay" < baseline + 10%',
    severity: 'error',
    quantity: 'p95 response time of "Pay"',
  },
  ...{ label: 'Pay', result: 'worse', baselineValue: 211.5, baselineText: '211 ms', value: 245.5, valueText: '245 ms' },
  ...{ count: 6_240, effect: 0.160967, interval: [0.0999381, 0.225382], changeText: '16 % slower' },
  ...{ limitText: 'baseline + 10 %', smallestChange: 0.127553, text: 'p95 response time of "Pay" is 16 % slower.' },
  numbers: {
    ...{ kind: 'log-t', baseline: [212, 205, 219], candidate: [248, 243], machines: 2, family: 4 },
    ...{ alphaSuspicion: 0.1, alphaFail: 0.005, steps: { m: 5.35399, s: 0.0292355, nu: 9, T: 6.25257 } },
    ...{ pFirst: 3.45644e-4, pConfirmation: 8.55197e-4, pPooled: 7.45875e-5, pAdjusted: 2.9835e-4 },
  },
};
const record: RunRecord = {
  ...runRecord('shop-981-1-abc123', Date.UTC(2026, 0, 15, 12)),
  build: { sha: 'b18e51d', ref: 'faster-pay', repository: 'acme/shop' },
  origin: { event: 'pull_request', attempt: 2, link: 'https://github.test/acme/shop/actions/runs/981' },
  loads: [loadRecord({ key: { users: 40, region: null } })],
  comparedWith: {
    ...{ branch: 'main', how: 'merge-base', mergeBase: '919ad74', notes: ['JMeter was 5.6.2.'] },
    runs: [{ run: 'shop-970-1-abc100', sha: '919ad74', endedAtMs: Date.UTC(2026, 0, 14, 12) }],
    refused: ['shop-969-1-abc099: users is 40 now and was 20.'],
    pooled: [{ run: 'shop-981-1-abc122', sha: 'b18e51d', endedAtMs: Date.UTC(2026, 0, 15, 11) }],
  },
  verdict: {
    ...{ outcome: 'fail', reason: comparison.text, checks: [violatedOutcome()] },
    findings: [{ kind: 'comparison', severity: 'error', text: comparison.text }],
    ...{ comparisons: [comparison], wantsConfirmation: false },
  },
};

describe('the explanation of a verdict', () => {
  it('shows every number on the way, with enough digits to follow it by hand', () => {
    expect(explainRun(record)).toMatchInlineSnapshot(`
     "FAIL  p95 response time of "Pay" is 16 % slower.

     Run
       id        shop-981-1-abc123
       started   2026-01-15T12:00:00.000Z
       took      1 m
       build     b18e51d
       branch    faster-pay
       event     pull_request
       attempt   2
       log       https://github.test/acme/shop/actions/runs/981
       baseline  It was started by hand.

     Load 1-main: ended completed, steady from 2 m 10 s to 6 m after the start, 23 windows of 10 s
       users   40
       region  -

     Evidence, by weight
       error: p95 response time of "Pay" is 16 % slower.

     Checks
       violated: p95(response_time) of "Pay" is 431 ms over 3,120 samples; it must be < 400 ms.

     Compared with
       runs of main that this build descends from, merge base 919ad74
       shop-970-1-abc100  919ad74  2026-01-14T12:00:00.000Z
       judged together with this run: shop-981-1-abc122, the same commit
       note: JMeter was 5.6.2.
       left out: shop-969-1-abc099: users is 40 now and was 20.

     p95 response time of "Pay": worse
       p95 response time of "Pay" is 16 % slower.
       test                        Student t over runs, of the logarithms
       earlier runs, oldest first  212  205  219
       loads of this build         248  243
       machines drawn              2
       comparisons that gate       4
       m                           5.35399
       s                           0.0292355
       nu                          9
       T                           6.25257
       smallest change             0.127553
       alpha of suspicion          0.1
       p of the first load         0.000345644
       p of the confirmation       0.000855197
       p of all loads              0.0000745875
       p after Holm                0.00029835
       alpha of a failure          0.005
     "
    `);
  });

  it('leaves out what there was not: no load, no comparison, no evidence', () => {
    const empty = { ...record, loads: [], comparedWith: null, verdict: { ...record.verdict, ...nothing } };

    expect(explainRun(empty)).not.toMatch(/Compared|Evidence|Checks|Load /);
  });

  it('says a comparison that could not be computed in words alone', () => {
    const undecided = { ...comparison, result: 'undecided', numbers: null, text: 'Too few samples.' } as const;
    const text = explainRun({ ...record, verdict: { ...record.verdict, comparisons: [undecided] } });

    expect(text).toContain('p95 response time of "Pay": undecided\n  Too few samples.\n');
    expect(text).not.toContain('after Holm');
  });
});

const nothing = { findings: [], checks: [], comparisons: [] } as const;
