import { describe, expect, it } from '@jest/globals';
import { judgeDemo, type JudgedRun } from '../../scripts/demo/judge-demo.ts';
import { comparisonOf } from './support/demo-comparison.ts';

type Verdict = JudgedRun['record']['verdict'];

function run(build: string, exitCode: number, verdict: Partial<Verdict>): JudgedRun {
  const all: Verdict = { outcome: 'pass', reason: 'why', checks: [], comparisons: [], ...verdict };
  return { build, exitCode, record: { verdict: all } };
}

const first = run('A', 0, { outcome: 'inconclusive' });
const baseline = [first, run('A', 0, {}), run('A', 0, {}), run('A', 0, {}), run('A', 0, {})];
const worsePay = comparisonOf({ label: 'Pay', result: 'worse', effect: 0.396, interval: [0.33, 0.46] });
const sameBrowse = comparisonOf({ label: 'Browse', result: 'unchanged', effect: 0.01, interval: [-0.04, 0.05] });
const errorRate = {
  check: 'error_rate < 1%',
  label: null,
  severity: 'error',
  result: 'violated',
  value: 0.5,
  valueText: '50 %',
  limitText: '1 %',
  count: 5000,
  text: 'error_rate is 50 %.',
  aborted: false,
} as const;
const payCheck = { ...errorRate, check: 'p95(response_time) of "Pay" < baseline + 10%', label: 'Pay' };
const failed = run('B', 1, { outcome: 'fail', comparisons: [worsePay, sameBrowse], checks: [payCheck] });
const slower = { slower: 0.4, isSame: false };
const same = { slower: 0, isSame: true };

describe('the verdict on the demo', () => {
  it('is good when B fails by Pay, with the injected effect inside the interval that is stated', () => {
    const { comparison, lines, faults } = judgeDemo(baseline, failed, slower);

    expect(faults).toEqual([]);
    expect(comparison?.effect).toBe(0.396);
    expect(lines).toEqual([
      'p95 of Pay: baseline 197 ms (5 runs of build A), build B 275 ms (5000 samples)',
      'injected: 40.0 % slower; found: 39.6 % slower (95 % interval 33 % to 46 %), p = 0.00012',
      'A change of 9.0 % or more would have been found in 4 of 5 builds.',
    ]);
  });

  it('is good when the same build passes, and when there was too little evidence to say', () => {
    expect(judgeDemo(baseline, run('A', 0, { comparisons: [sameBrowse] }), same).faults).toEqual([]);
    expect(judgeDemo(baseline, run('A', 0, { outcome: 'inconclusive' }), same).faults).toEqual([]);
  });

  it('takes any answer for an effect that may or may not be found, and says which it was', () => {
    const small = { slower: 0.15, isSame: false };

    expect(judgeDemo(baseline, failed, small).lines.at(-1)).toContain('it ended with fail');
    expect(judgeDemo(baseline, failed, small).faults).toEqual([]);
    expect(judgeDemo(baseline, run('B', 0, {}), small).faults).toEqual([]);
    expect(judgeDemo(baseline, run('B', 4, { outcome: 'invalid' }), small).faults).toHaveLength(1);
  });

  it('says so when nothing was compared', () => {
    const { comparison, lines } = judgeDemo(baseline, run('B', 0, { outcome: 'inconclusive' }), slower);

    expect(comparison).toBeNull();
    expect(lines).toEqual(['Build B was compared with nothing: why']);
  });

  it.each<[string, readonly JudgedRun[], JudgedRun, typeof slower]>([
    ['a baseline run fails', [...baseline, run('A', 1, { outcome: 'fail' })], failed, slower],
    ['a baseline run is invalid', [...baseline, run('A', 4, { outcome: 'invalid' })], failed, slower],
    ['B passes', baseline, run('B', 0, { comparisons: [worsePay] }), slower],
    ['B is invalid', baseline, run('B', 4, { outcome: 'invalid', comparisons: [worsePay] }), slower],
    ['B fails with another exit code', baseline, { ...failed, exitCode: 0 }, slower],
    ['B fails without a comparison', baseline, run('B', 1, { outcome: 'fail' }), slower],
    [
      'B fails by another label, too',
      baseline,
      run('B', 1, { outcome: 'fail', comparisons: [worsePay, { ...sameBrowse, result: 'worse' }] }),
      slower,
    ],
    [
      'B fails by an absolute check, too',
      baseline,
      run('B', 1, { outcome: 'fail', comparisons: [worsePay], checks: [errorRate] }),
      slower,
    ],
    [
      'the interval does not contain the effect',
      baseline,
      run('B', 1, { outcome: 'fail', comparisons: [{ ...worsePay, interval: [0.41, 0.5] }] }),
      slower,
    ],
    [
      'no interval is stated',
      baseline,
      run('B', 1, { outcome: 'fail', comparisons: [{ ...worsePay, interval: null }] }),
      slower,
    ],
    ['the same build fails', baseline, run('A', 1, { outcome: 'fail', comparisons: [worsePay] }), same],
    ['the same build is invalid', baseline, run('A', 4, { outcome: 'invalid' }), same],
  ])('is not good when %s', (_, runs, last, options) => {
    expect(judgeDemo(runs, last, options).faults).toHaveLength(1);
  });
});
