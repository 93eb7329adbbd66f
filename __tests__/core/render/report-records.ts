import type { RunReport, RunningReport } from '../../../src/core/render/run-report.ts';
import type { BaselineUse } from '../../../src/core/verdict/baseline-use.ts';
import type { Comparison } from '../../../src/core/verdict/comparison.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import type { Verdict } from '../../../src/core/verdict/verdict.ts';
import { loadRecord, outcomeOf } from '../verdict/judge-records.ts';

export const marker = '<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->';
const HOUR_MS = 3_600_000;
export const endedAtMs = Date.UTC(2026, 10, 22, 12, 9);

/** A comparison of p95 of Pay that found nothing. */
export function comparisonOf(more: Partial<Comparison> = {}): Comparison {
  return {
    check: 'p95(response_time) of "Pay" < baseline + 10%',
    severity: 'error',
    quantity: 'p95 response time of "Pay"',
    label: 'Pay',
    result: 'unchanged',
    baselineValue: 186,
    baselineText: '186 ms',
    value: 188,
    valueText: '188 ms',
    count: 3120,
    effect: 0.011,
    interval: [-0.04, 0.06],
    changeText: '1.1 % slower (95 % interval 4 % faster to 6 % slower)',
    limitText: 'baseline + 10 %',
    smallestChange: 0.124,
    text: 'p95 response time of "Pay" is 188 ms; the baseline is 186 ms: no change was found.',
    numbers: {
      kind: 'log-t',
      baseline: [185, 186, 187, 186, 186.5],
      candidate: [188],
      machines: 1,
      family: 2,
      alphaSuspicion: 0.1,
      alphaFail: 0.005,
      steps: { m: 5.2257, s: 0.0349, T: 0.28 },
      pFirst: 0.39,
      pConfirmation: null,
      pPooled: 0.39,
      pAdjusted: 0.78,
    },
    ...more,
  };
}

/** The same, worse and confirmed. */
export function worseComparison(more: Partial<Comparison> = {}): Comparison {
  return comparisonOf({
    result: 'worse',
    value: 262,
    valueText: '262 ms',
    effect: 0.41,
    interval: [0.35, 0.47],
    changeText: '41 % slower (95 % interval 35 % to 47 %)',
    text: 'p95 response time of "Pay" is 41 % slower than the baseline (186 ms, now 262 ms), beyond baseline + 10 %.',
    ...more,
  });
}

/** Five runs of main, the newest two days old. */
export function baselineOf(more: Partial<BaselineUse> = {}): BaselineUse {
  const shas = ['919ad74', '77be120', '0c1d2e3', 'a81b9cc', '5521fe0'];
  return {
    branch: 'main',
    how: 'merge-base',
    mergeBase: `919ad74${'0'.repeat(33)}`,
    runs: shas.map((sha, index) => ({
      run: `checkout-${970 - index}-1-abcdef`,
      sha: `${sha}${'0'.repeat(33)}`,
      endedAtMs: endedAtMs - (48 + index * 24) * HOUR_MS,
    })),
    notes: [],
    refused: [],
    pooled: [],
    ...more,
  };
}

/** A finished run of the build b18e51d with one load. */
export function recordOf(verdict: Partial<Verdict>, more: Partial<RunRecord> = {}): RunRecord {
  return {
    v: 1,
    kind: 'run',
    run: 'checkout-981-1-k3v9xq',
    name: 'checkout',
    leg: null,
    startedAtMs: endedAtMs - 540_000,
    endedAtMs,
    build: { sha: `b18e51d${'4'.repeat(33)}`, ref: 'faster-cart', repository: 'acme/shop' },
    origin: { event: 'pull_request', attempt: 1, link: 'https://github.com/acme/shop/actions/runs/981' },
    joins: {
      baseline: false,
      branch: null,
      text: 'The run does not join the baseline, because it is of a pull request.',
    },
    comparedWith: baselineOf(),
    loads: [loadRecord({ run: 'checkout-981-1-k3v9xq', users: 400, workers: 4, windows: windowsOf(36) })],
    verdict: {
      outcome: 'pass',
      reason: 'All 2 checks hold.',
      findings: [],
      checks: [outcomeOf()],
      comparisons: [],
      wantsConfirmation: false,
      ...verdict,
    },
    versions: { 'loadtest-action': '1.0.0', JMeter: '5.6.3', Java: '17.0.12' },
    ...more,
  };
}

/** Windows of 10 s with a p95 that rises; the first has no sample. */
export function windowsOf(count: number) {
  return Array.from({ length: count }, (_, k) => ({
    k,
    fromMs: k * 10_000,
    toMs: (k + 1) * 10_000,
    count: k === 0 ? 0 : 100,
    errors: 0,
    users: 40,
    p50Ms: k === 0 ? null : 80 + k,
    p95Ms: k === 0 ? null : 180 + k,
    p99Ms: k === 0 ? null : 240 + k,
  }));
}

const context = {
  key: 'checkout',
  workflowRun: 981,
  attempt: 1,
  links: [{ text: 'Run log', url: 'https://github.com/acme/shop/actions/runs/981' }],
  grafanaUrl: null,
  reproduce: 'npx loadtest-action run --config load/loadtest.yml --provider local',
  resultsDir: '/home/runner/work/shop/shop/.loadtest',
  mask: (text: string) => text,
};

export function reportOf(record: RunRecord, more: Partial<RunReport['context']> = {}): RunReport {
  return { record, context: { ...context, ...more } };
}

export const running: RunningReport = {
  run: 'checkout-981-1-k3v9xq',
  name: 'checkout',
  build: { sha: `b18e51d${'4'.repeat(33)}`, ref: 'faster-cart', repository: 'acme/shop' },
  startedAtMs: endedAtMs - 540_000,
  users: 400,
  workers: 4,
  durationMs: 360_000,
  context,
};

const confirm = loadRecord({
  ...{ load: '2-confirm', purpose: 'confirm' },
  users: 400,
  workers: 4,
  windows: windowsOf(36),
});
const tooSlow = outcomeOf({
  check: 'p95(response_time) < 250ms',
  label: null,
  result: 'violated',
  value: 261,
  valueText: '261 ms',
  limitText: '< 250 ms',
  count: 6240,
  text: 'p95(response_time) is 261 ms over 6,240 samples; it must be < 250 ms.',
});
const fewErrors = outcomeOf({
  ...{ check: 'error_rate < 1%', label: null, value: 0.001, valueText: '0.1 %', limitText: '< 1 %', count: 6240 },
  text: 'error_rate is 0.1 % over 6,240 samples; it must be < 1 %.',
});

/** Two failures, one of them a comparison, one that only warns, one change to the good; the baseline is not of the merge base. */
export const failed = recordOf(
  {
    outcome: 'fail',
    reason: tooSlow.text,
    findings: [
      { kind: 'check', severity: 'error', text: tooSlow.text },
      { kind: 'comparison', severity: 'error', text: worseComparison().text },
      {
        kind: 'generator',
        severity: 'warning',
        text: 'local-1: its host was up to 96 % busy in 4 consecutive steady windows (13–16).',
      },
    ],
    checks: [tooSlow, fewErrors, tooSlow, fewErrors],
    comparisons: [
      worseComparison(),
      comparisonOf({
        ...{ check: 'p95(response_time) of "Search" < baseline + 10%', label: 'Search', result: 'better' },
        ...{ quantity: 'p95 response time of "Search"', baselineText: '120 ms', valueText: '96 ms', effect: -0.2 },
        changeText: '20 % faster (95 % interval 14 % to 26 %)',
      }),
      comparisonOf({
        ...{ check: 'p95(response_time) of "Cart" < baseline + 10%', label: 'Cart' },
        quantity: 'p95 response time of "Cart"',
      }),
    ],
  },
  {
    loads: [loadRecord({ users: 400, workers: 4, windows: windowsOf(36) }), confirm],
    comparedWith: baselineOf({
      how: 'branch',
      mergeBase: `1fbcf5a${'0'.repeat(33)}`,
      notes: ['JMeter is 5.6.3 here and was 5.6.2 in the baseline.'],
      refused: ['checkout-941-1-abcdef is left out, because it had 200 users and this run has 400.'],
      pooled: [{ run: 'checkout-981-0-q1w2e3', sha: `b18e51d${'4'.repeat(33)}`, endedAtMs: endedAtMs - HOUR_MS }],
    }),
    origin: { event: 'pull_request', attempt: 2, link: null },
  },
);

export const passed = recordOf({
  outcome: 'pass',
  reason: 'The 2 checks hold, and a change of 12.4 % or more would have been found in 4 of 5 builds.',
  checks: [fewErrors],
  comparisons: [comparisonOf()],
});

export const firstRun = recordOf(
  {
    outcome: 'inconclusive',
    reason: '1 check compares with earlier runs and there is none yet: baseline recorded.',
    checks: [
      fewErrors,
      outcomeOf({
        check: 'p95(response_time) of "Pay" < baseline + 10%',
        result: 'no-baseline',
        limitText: '< baseline + 10%',
        text: 'p95(response_time) of "Pay" is 212 ms over 3,120 samples; there is no earlier run to compare it with.',
      }),
    ],
    findings: [],
  },
  {
    comparedWith: baselineOf({ runs: [] }),
    joins: { baseline: true, branch: 'main', text: 'The run joins the baseline of main.' },
  },
);

export const invalid = recordOf(
  {
    outcome: 'invalid',
    reason: 'local-2: the worker is gone without an account of its load (killed by SIGKILL).',
    checks: [tooSlow, fewErrors],
    findings: [
      {
        kind: 'worker-lost',
        severity: 'error',
        text: 'local-2: the worker is gone without an account of its load (killed by SIGKILL).',
      },
      { kind: 'check', severity: 'error', text: tooSlow.text },
    ],
  },
  { comparedWith: null },
);
