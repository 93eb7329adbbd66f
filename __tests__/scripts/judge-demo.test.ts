import { describe, expect, it } from '@jest/globals';
import { judgeDemo, type JudgedRun } from '../../scripts/demo/judge-demo.ts';

type Outcome = JudgedRun['record']['verdict']['outcome'];

const payCheck = {
  check: 'p95(response_time) of "Pay" < 120ms',
  label: 'Pay',
  severity: 'error',
  result: 'violated',
  value: 137,
  valueText: '137 ms',
  limitText: '120 ms',
  count: 5000,
  text: 'p95 of Pay is 137 ms, it must be below 120 ms.',
  aborted: false,
} as const;

function run(
  build: string,
  p95Ms: number,
  exitCode: number,
  outcome: Outcome,
  checks: JudgedRun['record']['verdict']['checks'] = [],
): JudgedRun {
  return { build, exitCode, pay: { p95Ms, count: 5000 }, record: { verdict: { outcome, reason: 'why', checks } } };
}

const passed = run('A', 98, 0, 'pass');
const failed = run('B', 137, 1, 'fail', [payCheck]);

describe('the verdict on the demo', () => {
  it('is good when A passes and B fails by Pay, with the effect beside the injected one', () => {
    const verdict = judgeDemo(passed, failed, { slower: 0.4, isSame: false });

    expect(verdict.faults).toEqual([]);
    expect(verdict.measured).toBeCloseTo(0.398, 3);
    expect(verdict.lines.at(-1)).toBe('injected: Pay is 40.0 % slower; measured: 39.8 % slower');
  });

  it('demands that B passes, and says so, when its p95 stays below the limit', () => {
    const verdict = judgeDemo(passed, run('B', 112, 0, 'pass'), { slower: 0.15, isSame: false });

    expect(verdict.faults).toEqual([]);
    expect(verdict.lines.at(-1)).toContain('stays below its limit');
  });

  it('demands that both pass with the same build twice', () => {
    expect(judgeDemo(passed, run('A', 97, 0, 'pass'), { slower: 0, isSame: true }).faults).toEqual([]);
    expect(judgeDemo(passed, run('A', 125, 1, 'fail', [payCheck]), { slower: 0, isSame: true }).faults).not.toEqual([]);
  });

  it.each<[string, JudgedRun, JudgedRun]>([
    ['A fails', run('A', 98, 1, 'fail'), failed],
    ['A passes with another exit code', run('A', 98, 4, 'pass'), failed],
    ['B passes', passed, run('B', 137, 0, 'pass')],
    ['B is invalid', passed, run('B', 137, 4, 'invalid', [payCheck])],
    ['B fails for another reason', passed, run('B', 137, 1, 'fail')],
    ['B fails by another label, too', passed, run('B', 137, 1, 'fail', [payCheck, { ...payCheck, label: 'Browse' }])],
    ['the measured effect is far from the injected one', passed, run('B', 170, 1, 'fail', [payCheck])],
  ])('is not good when %s', (_, first, second) => {
    expect(judgeDemo(first, second, { slower: 0.4, isSame: false }).faults).toHaveLength(1);
  });
});
