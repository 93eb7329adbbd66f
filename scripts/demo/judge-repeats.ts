import type { DemoRun } from './demo-run.ts';
import { demoLabel } from './demo-run.ts';

/** The fields of a repetition that are shown or decide. */
export type JudgedRepeat = Pick<DemoRun, 'exitCode'> & {
  readonly loads: readonly object[];
  readonly record: { readonly verdict: Pick<DemoRun['record']['verdict'], 'outcome' | 'reason' | 'comparisons'> };
};

const MIN_PASS_SHARE = 0.8;

/** A table of runs of one build against its own baseline, and what is wrong: each fail, each run without an answer, and too few passes. */
export function judgeRepeats(runs: readonly JudgedRepeat[]): {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
} {
  const passed = runs.filter(({ record }) => record.verdict.outcome === 'pass').length;
  const bad = runs.flatMap((run, index) => faultOf(run, index + 1));
  const isTooFew = passed < MIN_PASS_SHARE * runs.length;
  return {
    lines: [' run  outcome       loads  change of Pay', ...runs.map(line), `${passed} of ${runs.length} passed`],
    faults: [
      ...bad,
      ...(isTooFew ? [`${passed} of ${runs.length} runs passed, at least ${MIN_PASS_SHARE * 100} % should.`] : []),
    ],
  };
}

function faultOf({ exitCode, record }: JudgedRepeat, number: number): readonly string[] {
  const { outcome, reason } = record.verdict;
  if (exitCode === 0 && (outcome === 'pass' || outcome === 'inconclusive')) return [];
  return [`Run ${number} of the same build ended with ${outcome}, exit code ${exitCode}: ${reason}`];
}

function line({ loads, record }: JudgedRepeat, index: number): string {
  const { outcome, comparisons } = record.verdict;
  const change = comparisons.find(({ label }) => label === demoLabel)?.changeText ?? 'not compared';
  return `${String(index + 1).padStart(4)}  ${outcome.padEnd(12)}  ${String(loads.length).padStart(5)}  ${change}`;
}
