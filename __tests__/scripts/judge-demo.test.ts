import { describe, expect, it } from '@jest/globals';
import { judgeDemo, type JudgedRun } from '../../scripts/demo/judge-demo.ts';

type Outcome = JudgedRun['record']['verdict']['outcome'];

const payCheck = {
  check: 'p95(response_time) of "Pay" < 240ms',
  label: 'Pay',
  severity: 'error',
  result: 'violated',
  value: 275,
  valueText: '275 ms',
  limitText: '240 ms',
  count: 5000,
  text: 'p95 of Pay is 275 ms, it must be below 240 ms.',
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

const passed = run('A', 197, 0, 'pass');
const failed = run('B', 275, 1, 'fail', [payCheck]);

describe('the verdict on the demo', () => {
  it('is good when A passes and B fails by Pay, with the effect beside the injected one', () => {
    const verdict = judgeDemo(passed, failed, { slower: 0.4, isSame: false });

    expect(verdict.faults).toEqual([]);
    expect(verdict.measured).toBeCloseTo(0.396, 3);
    expect(verdict.lines.at(-1)).toBe('injected: Pay is 40.0 % slower; measured: 39.6 % slower');
  });

  it('demands that B passes, and says so, when its p95 stays below the limit', () => {
    const verdict = judgeDemo(passed, run('B', 225, 0, 'pass'), { slower: 0.15, isSame: false });

    expect(verdict.faults).toEqual([]);
    expect(verdict.lines.at(-1)).toContain('stays below its limit');
  });

  it('demands that both pass with the same build twice', () => {
    expect(judgeDemo(passed, run('A', 195, 0, 'pass'), { slower: 0, isSame: true }).faults).toEqual([]);
    expect(judgeDemo(passed, run('A', 250, 1, 'fail', [payCheck]), { slower: 0, isSame: true }).faults).not.toEqual([]);
  });

  it('says so when the measured effect is far from the injected one', () => {
    const judged = judgeDemo(passed, run('B', 340, 1, 'fail', [payCheck]), { slower: 0.4, isSame: false });

    expect(judged.faults).toEqual([]);
    expect(judged.lines.at(-1)).toContain('other work on this machine');
  });

  it.each<[string, JudgedRun, JudgedRun]>([
    ['A fails', run('A', 197, 1, 'fail'), failed],
    ['A passes with another exit code', run('A', 197, 4, 'pass'), failed],
    ['B passes', passed, run('B', 275, 0, 'pass')],
    ['B is invalid', passed, run('B', 275, 4, 'invalid', [payCheck])],
    ['B fails for another reason', passed, run('B', 275, 1, 'fail')],
    ['B fails by another label, too', passed, run('B', 275, 1, 'fail', [payCheck, { ...payCheck, label: 'Browse' }])],
  ])('is not good when %s', (_, first, second) => {
    expect(judgeDemo(first, second, { slower: 0.4, isSame: false }).faults).toHaveLength(1);
  });
});
