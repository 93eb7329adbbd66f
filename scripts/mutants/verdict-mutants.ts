import type { Mutant } from './mutant.ts';

/** Mistakes that would judge by what is not there, or not judge what is. */
export const verdictMutants: readonly Mutant[] = [
  {
    name: 'a number that is none satisfies a limit',
    file: 'src/core/check/holds.ts',
    find: 'if (!Number.isFinite(value) || !Number.isFinite(limit)) return false;',
    replace: 'if (!Number.isFinite(value) || !Number.isFinite(limit)) return true;',
    tests: ['__tests__/core/check/holds.test.ts'],
  },
  {
    name: 'a label that nobody saw satisfies its check',
    file: 'src/core/check/evaluate-checks.ts',
    find: "result: 'no-data',",
    replace: "result: 'holds',",
    tests: ['__tests__/core/check/evaluate-checks.test.ts'],
  },
  {
    name: 'a window without samples counts as a violation',
    file: 'src/core/check/violated-row.ts',
    find: 'measured !== null && !holds(',
    replace: 'measured === null || !holds(',
    tests: ['__tests__/core/check/evaluate-checks.test.ts'],
  },
  {
    name: 'a gap does not break a row of violations',
    file: 'src/core/check/violated-row.ts',
    find: 'row.length === 0 || row.at(-1)?.window.k === slice.window.k - 1',
    replace: 'true',
    tests: ['__tests__/core/check/evaluate-checks.test.ts'],
  },
  {
    name: 'percentiles of windows are averaged',
    file: 'src/core/check/measure.ts',
    find: 'const value = reduceTimes(quantity.aggregate, { histogram, minMs, maxMs, sumMs: sumOf(times, (each) => each.sumMs) });',
    replace: 'const value = sumOf(times, (each) => reduceTimes(quantity.aggregate, each) ?? 0) / times.length;',
    tests: ['__tests__/core/check/evaluate-checks.test.ts'],
  },
  {
    name: 'a measurement that cannot be trusted is judged as if it could',
    file: 'src/core/verdict/judge.ts',
    find: "if (invalid !== undefined) return verdict('invalid', invalid.text, alone, []);",
    replace: '',
    tests: ['__tests__/core/verdict/judge.test.ts'],
  },
  {
    name: 'a check without data is passed over',
    file: 'src/core/verdict/judge.ts',
    find: "if (unknown !== undefined) return verdict('invalid', unknown.text, evidence, comparisons);",
    replace: '',
    tests: ['__tests__/core/verdict/judge.test.ts'],
  },
  {
    name: 'an invalid measurement does not fail the job',
    file: 'src/core/verdict/exit-code.ts',
    find: 'return failOn.includes(end) ? 4 : 0;',
    replace: 'return 0;',
    tests: ['__tests__/core/verdict/judge-exit-code.test.ts'],
  },
];
