import type { TierResult } from './tiers.ts';

export interface Summary {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

type Counted = Pick<TierResult, 'tier' | 'jvms' | 'passed' | 'failed' | 'skipped' | 'failures' | 'elapsedMs'>;

/**
 * One line per tier, then what is wrong, then `N passed, N failed, N skipped`. A skipped test and an empty tier are not good:
 * an empty tier counts as one failure. With a path filter only an answer of no test at all is.
 */
export function summarise(results: readonly Counted[], { isFiltered }: { readonly isFiltered: boolean }): Summary {
  const isEmpty = (result: Counted): boolean => result.passed + result.failed + result.skipped === 0;
  const allEmpty = results.every(isEmpty);
  const empty = isFiltered
    ? allEmpty
      ? ['No test file has that in its path.']
      : []
    : results.filter(isEmpty).map(sentence);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed)) + empty.length;
  const skipped = sum(results.map((result) => result.skipped));
  return {
    lines: [
      ...results.map(line),
      ...results.flatMap((result) => result.failures.map((failure) => `failed: ${failure}`)),
      ...empty,
      `${passed} passed, ${failed} failed, ${skipped} skipped`,
    ],
    isGood: failed === 0 && skipped === 0 && passed > 0,
  };
}

function sentence(result: Counted): string {
  return `The tier ${result.tier} has no test: that is a failure, since nothing was shown.`;
}

function line(result: Counted): string {
  const seconds = `${(result.elapsedMs / 1000).toFixed(1)} s`.padStart(8);
  const jvms = result.jvms === null ? '' : `, ${result.jvms} JVMs started`;
  return `${result.tier.padEnd(9)}${seconds}  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped${jvms}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
