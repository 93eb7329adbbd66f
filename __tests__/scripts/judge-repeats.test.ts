import { describe, expect, it } from '@jest/globals';
import { judgeRepeats, type JudgedRepeat } from '../../scripts/demo/judge-repeats.ts';
import { parseRepeats } from '../../scripts/demo/repeat-options.ts';
import { comparisonOf } from './support/demo-comparison.ts';

const unchanged = comparisonOf({ label: 'Pay', result: 'unchanged', effect: 0.01, interval: [-0.04, 0.06] });

function runs(outcome: JudgedRepeat['record']['verdict']['outcome'], number: number, exitCode = 0): JudgedRepeat[] {
  return Array.from({ length: number }, () => ({
    exitCode,
    loads: [{}],
    record: { verdict: { outcome, reason: 'why', comparisons: [unchanged] } },
  }));
}

describe('the verdict on repetitions of the same build', () => {
  it('is good from eight passes of ten on, and shows each run', () => {
    const { lines, faults } = judgeRepeats([...runs('pass', 8), ...runs('inconclusive', 2)]);

    expect(faults).toEqual([]);
    expect(lines).toHaveLength(12);
    expect(lines[1]).toBe('   1  pass              1  39.6 % slower (95 % interval 33 % to 46 %)');
    expect(lines.at(-1)).toBe('8 of 10 passed');
  });

  it('shows a run that compared nothing', () => {
    const alone: JudgedRepeat = {
      exitCode: 0,
      loads: [{}, {}],
      record: { verdict: { outcome: 'pass', reason: '', comparisons: [] } },
    };

    expect(judgeRepeats([alone]).lines[1]).toBe('   1  pass              2  not compared');
  });

  it.each<[string, readonly JudgedRepeat[], string]>([
    ['one fails', [...runs('pass', 9), ...runs('fail', 1, 1)], 'Run 10 of the same build ended with fail'],
    ['one is invalid', [...runs('invalid', 1, 4), ...runs('pass', 9)], 'Run 1 of the same build ended with invalid'],
    ['one passes with another exit code', [...runs('pass', 9), ...runs('pass', 1, 3)], 'exit code 3'],
    ['seven of ten pass', [...runs('pass', 7), ...runs('inconclusive', 3)], '7 of 10 runs passed'],
  ])('is not good when %s', (_, all, text) => {
    expect(judgeRepeats(all).faults).toEqual([expect.stringContaining(text)]);
  });
});

describe('the options of the repetitions', () => {
  it('repeats ten times unless told otherwise', () => {
    expect([parseRepeats([]), parseRepeats(['3'])]).toEqual([10, 3]);
  });

  it.each([[['0']], [['-1']], [['2.5']], [['many']], [['']], [['1', '2']], [['--fast']]])('refuses %j', (argv) => {
    expect(() => parseRepeats(argv)).toThrow();
  });
});
