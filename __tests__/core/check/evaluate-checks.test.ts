import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInChecks } from '../../../src/core/check/builtin-checks.ts';
import type { CheckOutcome } from '../../../src/core/check/check-outcome.ts';
import { evaluateChecks } from '../../../src/core/check/evaluate-checks.ts';
import { parseCheck } from '../../../src/core/check/parse-check.ts';
import type { CheckSpec } from '../../../src/core/plan/run-spec.ts';
import type { FleetWindow } from '../../../src/core/window/fleet-window.ts';
import { labelOf, windowOf } from './fleet-windows.ts';

const PAY = { label: 'Pay', elapsedMs: [100, 200, 300, 400] };
const BROWSE = {
  label: 'Browse',
  elapsedMs: [10, 20, 30, 40, 50, 60],
  errors: 3,
  codes: { '200': 3, '503': 2, 'no-answer': 1 },
};
const STEADY = [windowOf(3, [PAY, BROWSE]), windowOf(4, [PAY], { users: 6 })];

function evaluate(
  text: string,
  steady: readonly FleetWindow[],
  all = steady,
  more: Partial<CheckSpec> = {},
): CheckOutcome[] {
  const parsed = parseCheck({ check: text, abort: false, severity: 'error', during: null, position: '', ...more });
  if (!parsed.ok) throw new Error(parsed.fault);
  return evaluateChecks([parsed.check], { steady, all, windowMs: 10_000, loadMs: 600_000 });
}

describe('the value of a quantity', () => {
  it.each([
    ['p50(response_time) of "Pay" < 1s', 200, 8],
    ['med(response_time) of "Pay" < 1s', 200, 8],
    ['p95(response_time) of "Pay" < 1s', 400, 8],
    ['p0(response_time) of "Pay" < 1s', 100, 8],
    ['avg(response_time) of "Pay" < 1s', 250, 8],
    ['min(response_time) < 1s', 10, 14],
    ['max(response_time) < 1s', 400, 14],
    ['p100(response_time{result=ok}) of "Browse" < 1s', 60, 3],
    ['p0(response_time{result=ok}) of "Browse" < 1s', 40, 3],
    ['error_rate < 50%', 3 / 14, 14],
    ['error_rate of "Browse" <= 50%', 0.5, 6],
    ['error_rate{code=5xx} of "Browse" <= 50%', 2 / 6, 6],
    ['count(errors) < 100', 3, 14],
    ['count(errors{code=no-answer}) < 100', 1, 14],
    ['rate(errors) < 100/s', 3 / 20, 14],
    ['throughput > 0.1/s', 14 / 20, 14],
    ['throughput{result=ok} > 0.1/s', 11 / 20, 14],
    ['avg(throughput) > 0.1/s', 14 / 20, 14],
    ['min(throughput) > 0.1/s', 0.4, 14],
    ['max(throughput) < 10/s', 1, 14],
    ['count > 1', 14, 14],
    ['count{code=200} > 1', 11, 14],
    ['sum(received) > 1B', 1400, 14],
    ['rate(sent) > 1B/s', 7, 14],
    ['avg(active_users) > 1', 5, 2],
    ['min(active_users) > 1', 4, 2],
    ['max(active_users) < 10', 6, 2],
  ])('%s is %d over %d rows', (text, value, count) => {
    const [outcome] = evaluate(text, STEADY);

    expect(outcome?.value).toBeCloseTo(value, 9);
    expect(outcome?.count).toBe(count);
    expect(outcome?.result).toBe('holds');
  });

  it('takes percentiles from merged rows, not from means of percentiles', () => {
    const slow = windowOf(0, [{ label: 'A', elapsedMs: [200] }]);
    const fast = windowOf(1, [{ label: 'A', elapsedMs: Array.from({ length: 99 }, () => 10) }]);

    expect(evaluate('p95(response_time) < 1s', [slow, fast])[0]?.value).toBe(10);
  });

  it('takes the average from the exact sum', () => {
    const [outcome] = evaluate('avg(response_time) < 1s', [
      windowOf(0, [{ label: 'A', elapsedMs: [1000] }]),
      windowOf(1, [{ label: 'A', elapsedMs: [1, 1, 2] }]),
    ]);

    expect(outcome?.value).toBe(251);
  });

  it.each([
    ['p50(latency) < 1s', 40],
    ['avg(latency) < 1s', 50],
    ['max(latency) < 1s', 80],
    ['min(connect_time) < 1s', 3],
  ])('reads %s from its own times', (text, value) => {
    const window = windowOf(0, [PAY]);
    const times = (values: readonly number[]) => ({ ...labelOf({ label: '', elapsedMs: values }) });
    const labels = window.labels.map((each) => ({ ...each, latency: times([30, 40, 80]), connect: times([3, 4]) }));

    expect(evaluate(text, [{ ...window, labels }])[0]?.value).toBe(value);
  });

  it('agrees with the standard deviation of the rows themselves', () => {
    const [outcome] = evaluate('stdev(response_time) of "A" < 1s', [
      windowOf(0, [{ label: 'A', elapsedMs: [50, 100, 150, 200] }]),
    ]);

    expect(outcome?.value).toBeCloseTo(Math.sqrt(3125), 6);
  });

  it('counts a window in which a known label had no row as zero throughput', () => {
    const windows = [windowOf(0, [PAY]), windowOf(1, [BROWSE])];

    expect(evaluate('min(throughput) of "Pay" > 1/s', windows)[0]).toMatchObject({ value: 0, result: 'violated' });
  });

  it('agrees with a slow count over single rows', () => {
    const window = fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 20 });

    fc.assert(
      fc.property(
        fc.array(window, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (windows, percent) => {
          const sorted = windows.flat().sort((a, b) => a - b);
          const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100));
          const fleet = windows.map((elapsedMs, k) => windowOf(k, [{ label: 'A', elapsedMs }]));

          expect(evaluate(`p${percent}(response_time) < 1s`, fleet)[0]?.value).toBe(sorted[rank - 1]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the sentence', () => {
  it.each([
    [
      'p95(response_time) of "Pay" < 400ms',
      'p95(response_time) of "Pay" is 400 ms over 8 samples; it must be < 400 ms.',
      'violated',
    ],
    ['error_rate of "Browse" < 1%', 'error_rate of "Browse" is 50 % over 6 samples; it must be < 1 %.', 'violated'],
    ['throughput > 30/min', 'throughput is 0.7/s over 14 samples; it must be > 0.5/s.', 'holds'],
    ['max(active_users) >= 6', 'max(active_users) is 6 over 2 windows; it must be >= 6.', 'holds'],
  ])('%s reads: %s', (text, sentence, result) => {
    expect(evaluate(text, STEADY)[0]).toMatchObject({ text: sentence, result });
  });

  it('shows more digits where rounding would make the value look like its limit', () => {
    const rows = { label: 'A', elapsedMs: Array.from({ length: 1000 }, () => 1), errors: 334 };

    const [outcome] = evaluate('error_rate < 33.39%', [windowOf(0, [rows])]);

    expect(outcome).toMatchObject({ valueText: '33.4 %', limitText: '< 33.39 %', result: 'violated' });
  });
});

describe('the target', () => {
  const BOTH = [
    windowOf(0, [
      PAY,
      BROWSE,
      { ...PAY, kind: 'transaction', elapsedMs: [900] },
      { label: 'Cart', kind: 'transaction', elapsedMs: [5] },
    ]),
  ];

  it.each([
    ['max(response_time) < 1s', [null, 400]],
    ['max(response_time) of transaction "Pay" < 1s', ['Pay', 900]],
    ['max(response_time) of transaction "Cart" < 1s', ['Cart', 5]],
    ['max(response_time) of each < 1s', ['Browse', 60, 'Pay', 400]],
    ['max(response_time) of /^B/ < 1s', ['Browse', 60]],
    ['max(response_time) of /a|B/ < 1s', ['Browse', 60, 'Pay', 400]],
  ])('of %s is judged on samples, one outcome per label', (text, expected) => {
    expect(evaluate(text, BOTH).flatMap((outcome) => [outcome.label, outcome.value])).toEqual(expected);
  });

  it.each([
    [
      'max(response_time) of "Pay" < 1s',
      'names a sample and a transaction; rename one of the two in the plan, or write: of transaction "Pay"',
    ],
    [
      'max(response_time) of "Cart" < 1s',
      'No sample "Cart" was seen; a transaction has this name, write: of transaction "Cart"',
    ],
    ['max(response_time) of "pay" < 1s', 'No sample "pay" was seen in the steady window, so'],
    ['max(response_time) of transaction "Browse" < 1s', 'No transaction "Browse" was seen'],
    ['max(response_time) of /nobody/ < 1s', 'No sample matches /nobody/'],
    ['avg(latency) < 1s', 'There is no data in the steady window, so avg(latency) < 1s cannot be judged.'],
  ])('of %s has no data, and the sentence says why', (text, sentence) => {
    const [outcome, ...more] = evaluate(text, BOTH);

    expect(more).toEqual([]);
    expect(outcome).toMatchObject({ result: 'no-data', value: null, valueText: 'no data', count: 0 });
    expect(outcome?.text).toContain(sentence);
  });

  it.each([
    'p95(response_time) < 1s',
    'error_rate < 1%',
    'count(errors) < 1',
    'count < 100',
    'throughput < 100/s',
    'max(active_users) < 9',
    'error_rate of each < 1%',
    'error_rate < 1% for 10s',
    'sum(sent) < 1MB',
    'p95(response_time) < baseline',
    'stdev(latency) < 1s',
  ])('%s never holds without windows', (text) => {
    expect(evaluate(text, []).map((outcome) => outcome.result)).toEqual(['no-data']);
  });

  it('never holds over windows in which nothing came back', () => {
    expect(evaluate('count(errors) < 1', [windowOf(0, []), windowOf(1, [])])[0]?.result).toBe('no-data');
  });

  it('does not add up bytes that one label does not know', () => {
    expect(evaluate('sum(received) < 1MB', [windowOf(0, [PAY, { ...BROWSE, bytes: null }])])[0]?.result).toBe(
      'no-data',
    );
  });
});

describe('a check with for', () => {
  const good = (k: number) => windowOf(k, [PAY]);
  const bad = (k: number) => windowOf(k, [{ ...PAY, errors: 4 }]);
  const empty = (k: number) => windowOf(k, []);

  it.each([
    ['three bad windows in a row', [good(0), bad(1), bad(2), bad(3), good(4)], 'violated'],
    ['two bad windows in a row', [good(0), bad(1), bad(2), good(3), bad(4)], 'holds'],
    ['three bad windows, a good one between', [bad(0), bad(1), good(2), bad(3)], 'holds'],
    ['three bad windows, one without samples between', [bad(0), bad(1), empty(2), bad(3)], 'holds'],
    ['three bad windows, one not there between', [bad(0), bad(1), bad(3)], 'holds'],
    ['three bad windows at the end, in another order', [bad(4), good(1), bad(3), bad(2)], 'violated'],
  ])('%s: %#', (_, windows, result) => {
    expect(evaluate('error_rate < 50% for 30s', [], windows)[0]?.result).toBe(result);
  });

  it('rounds its duration up to whole windows', () => {
    expect(evaluate('error_rate < 50% for 21s', [], [bad(0), bad(1)])[0]?.result).toBe('holds');
    expect(evaluate('error_rate < 50% for 21s', [], [bad(0), bad(1), bad(2)])[0]?.result).toBe('violated');
  });

  it('says where and for how long it was missed', () => {
    const [outcome] = evaluate('error_rate < 50% for 20s', [], [good(0), bad(1), bad(2)]);

    expect(outcome?.text).toBe(
      'error_rate missed < 50 % in every window of 20 s from 10 s after the start: it is 100 % there, over 8 samples.',
    );
  });

  it('judges the whole load, but no window that begins after its end', () => {
    const windows = [good(0), bad(60), bad(61)];

    expect(evaluate('error_rate < 50% for 20s', [], windows)[0]?.result).toBe('holds');
    expect(evaluate('error_rate < 50% for 10s', [], [good(0), bad(59)])[0]?.result).toBe('violated');
  });

  it('judges the steady window alone when asked to', () => {
    const [outcome] = evaluate('error_rate < 50% for 10s', [good(1)], [bad(0), good(1)], { during: 'steady' });

    expect(outcome?.result).toBe('holds');
  });

  it('judges every label apart', () => {
    const outcomes = evaluate(
      'error_rate of each < 40% for 20s',
      [],
      [windowOf(0, [PAY, BROWSE]), windowOf(1, [PAY, BROWSE])],
    );

    expect(outcomes.map(({ label, result }) => [label, result])).toEqual([
      ['Browse', 'violated'],
      ['Pay', 'holds'],
    ]);
  });
});

describe('a limit against the baseline', () => {
  it('shows the value and says that there is nothing to compare it with', () => {
    expect(evaluate('p95(response_time) of "Pay" < baseline + 10%', STEADY)[0]).toMatchObject({
      result: 'no-baseline',
      value: 400,
      limitText: '< baseline + 10%',
      text: 'p95(response_time) of "Pay" is 400 ms over 8 samples; there is no earlier run to compare it with.',
    });
  });
});

describe('the built-in checks', () => {
  const checks = builtInChecks({ enabled: ['abort-on-errors', 'stalled'], windowMs: 10_000, loadMs: 360_000 });
  const results = (all: readonly FleetWindow[], steady = all) =>
    evaluateChecks(checks, { steady, all, windowMs: 10_000, loadMs: 360_000 }).map((outcome) => outcome.result);
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const failing = { label: 'A', elapsedMs: [1, 1], errors: 2 };

  it('can each be switched off by name', () => {
    const scope = { windowMs: 1000, loadMs: 30_000 };

    expect(builtInChecks({ ...scope, enabled: [] })).toEqual([]);
    expect(builtInChecks({ ...scope, enabled: ['stalled'] }).map((check) => check.text)).toEqual([
      'stalled: count > 0 for 10s',
    ]);
    expect(
      builtInChecks({ ...scope, enabled: ['abort-on-errors'] }).map((check) => [check.text, check.forMs, check.abort]),
    ).toEqual([
      ['abort-on-errors: error_rate < 90% for 10s', 10_000, true],
      ['abort-on-errors: error_rate < 90%', null, false],
    ]);
  });

  it('wait a minute for errors, or a third of a short load', () => {
    const forMs = (loadMs: number) => builtInChecks({ enabled: ['abort-on-errors'], windowMs: 1000, loadMs })[0]?.forMs;

    expect([forMs(12_000), forMs(180_000), forMs(360_000)]).toEqual([4_000, 60_000, 60_000]);
  });

  it('hold on a healthy load', () => {
    expect(results(range(0, 36).map((k) => windowOf(k, [PAY])))).toEqual(['holds', 'holds', 'holds']);
  });

  it('are violated when everything fails for a minute', () => {
    const windows = range(0, 36).map((k) => windowOf(k, [k < 6 ? failing : PAY]));

    expect(results(windows, windows.slice(6))).toEqual(['violated', 'holds', 'holds']);
  });

  it('judge errors once more over the steady window', () => {
    const windows = range(0, 12).map((k) => windowOf(k, k % 2 === 0 ? [failing] : []));

    expect(results(windows)).toEqual(['holds', 'violated', 'holds']);
  });

  it('see a silence that goes on while unanswered requests are waited for', () => {
    const unanswered = { label: '__no_answer__', elapsedMs: [50_000, 50_000], errors: 2 };
    const until33 = range(0, 34).map((k) => windowOf(k, [PAY]));
    const drain = range(34, 40).map((k) => windowOf(k, []));

    expect(results([...until33, ...drain])).toEqual(['holds', 'holds', 'holds']);
    expect(results([...until33, windowOf(34, []), windowOf(35, [unanswered]), ...drain.slice(2)])).toEqual([
      'holds',
      'holds',
      'violated',
    ]);
  });

  it.each([
    ['five empty windows with users', [5, 6, 7, 8, 9], 4, [], 'violated'],
    ['four empty windows with users', [5, 6, 7, 8], 4, [], 'holds'],
    ['five empty windows without users', [5, 6, 7, 8, 9], 0, [], 'holds'],
    ['five windows that a worker did not send', [5, 6, 7, 8, 9], 4, ['local-2'], 'holds'],
    ['windows before the first user, while JMeter starts', [0, 1, 2, 3, 4], null, [], 'holds'],
    ['windows before the first user, for longer', [0, 1, 2, 3, 4, 5], null, [], 'violated'],
    ['windows after the end of the load', [34, 35, 36, 37, 38, 39], 4, [], 'holds'],
  ])('take %s as %s', (_, silent, users, missing, result) => {
    const windows = range(0, 40).map((k) =>
      silent.includes(k) ? windowOf(k, [], { users, missing }) : windowOf(k, [PAY]),
    );

    expect(results(windows)[2]).toBe(result);
  });

  it('have no data when nothing ever came back', () => {
    expect(results([windowOf(0, []), windowOf(1, [])])).toEqual(['no-data', 'no-data', 'no-data']);
  });
});

describe('a check that stopped the load', () => {
  const [violated] = evaluate('error_rate < 10% for 10s', [], [windowOf(0, [{ ...PAY, errors: 4 }])]);
  const aborted = [{ ...violated!, aborted: true }];

  it.each([
    ['still violated', [windowOf(0, [{ ...PAY, errors: 4 }])]],
    ['no longer violated by later results', [windowOf(0, [PAY])]],
    ['without data at the end', []],
  ])('stays violated and marked when it is %s', (_, all) => {
    const parsed = parseCheck({
      check: 'error_rate < 10% for 10s',
      abort: true,
      severity: 'error',
      during: null,
      position: '',
    });
    const checks = parsed.ok ? [parsed.check] : [];

    const outcomes = evaluateChecks(checks, { steady: [], all, windowMs: 10_000, loadMs: 600_000, aborted });

    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ result: 'violated', aborted: true });
  });

  it('is shown even when its label is not among the results any more', () => {
    const outcomes = evaluateChecks([], { steady: [], all: [], windowMs: 10_000, loadMs: 600_000, aborted });

    expect(outcomes).toEqual([{ ...violated, aborted: true }]);
  });
});
