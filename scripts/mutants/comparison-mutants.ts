import type { Mutant } from './mutant.ts';

/** Mistakes that would make a build worse or better than it is. */
export const comparisonMutants: readonly Mutant[] = [
  {
    name: 'a small chance is rounded to none',
    file: 'src/core/stats/student-t.ts',
    find: 'return cdf(-x, degrees);',
    replace: 'return 1 - cdf(x, degrees);',
    tests: ['__tests__/core/stats/student-t.test.ts'],
  },
  {
    name: 'earlier runs that agree by luck are taken to have no noise',
    file: 'src/core/stats/predictive-t.ts',
    find: '(input.prior.degrees * input.prior.sd ** 2 + squares) / nu',
    replace: 'squares / Math.max(1, runs - 1)',
    tests: ['__tests__/core/stats/predictive-t.test.ts'],
  },
  {
    name: 'a second load on the same machine counts as another machine',
    file: 'src/core/verdict/comparison-draws.ts',
    find: 'if (machines.every((machine) => !seen.has(machine))) draws += 1;',
    replace: 'draws += 1;',
    tests: ['__tests__/core/verdict/compared-quantities.test.ts'],
  },
  {
    name: 'many comparisons are as sure as one',
    file: 'src/core/verdict/compare-stages.ts',
    find: 'holm(trials.map(({ pooled }) => pooled.p))',
    replace: 'trials.map(({ pooled }) => pooled.p)',
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'a change within the tolerance fails a build',
    file: 'src/core/verdict/compare-stages.ts',
    find: 'stage.pAdjusted <= ALPHA_FAIL && pooled.effect >= required',
    replace: 'stage.pAdjusted <= ALPHA_FAIL',
    tests: ['__tests__/core/verdict/compared-quantities.test.ts', '__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'no change is beyond the tolerance',
    file: 'src/core/verdict/compare-logs.ts',
    find: 'failEffect: limits.fail * byShare',
    replace: 'failEffect: Infinity',
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'a suspicious load fails the build without a second one',
    file: 'src/core/verdict/compare-stages.ts',
    find: 'if (isSuspicious && confirmation === null) return awaiting(stage.confirmation);',
    replace: "if (isSuspicious && confirmation === null) return decided('worse');",
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'a second load that is like the earlier runs confirms the first',
    file: 'src/core/verdict/compare-stages.ts',
    find: 'confirmation !== null && confirmation.p <= ALPHA_CONFIRMATION',
    replace: 'confirmation !== null',
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'a suspicion that was refuted fails the build',
    file: 'src/core/verdict/judge.ts',
    find: "result === 'worse' && severity !== 'warning'",
    replace: "(result === 'worse' || result === 'refuted') && severity !== 'warning'",
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
  {
    name: 'three earlier runs and one load fail a build',
    file: 'src/core/verdict/compare-stages.ts',
    find: 'if (runs < MIN_RUNS_OF_ONE_STAGE) return',
    replace: 'if (runs < 1) return',
    tests: ['__tests__/core/verdict/judge-comparisons.test.ts'],
  },
];
