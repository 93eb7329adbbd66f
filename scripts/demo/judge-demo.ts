import type { Comparison } from '../../src/core/verdict/comparison.ts';
import { demoLabel, type DemoRun } from './demo-run.ts';
import type { DemoOptions } from './demo-options.ts';

export interface DemoVerdict {
  /** What the last run says of Pay; `null`: it compared nothing. */
  readonly comparison: Comparison | null;
  readonly lines: readonly string[];
  /** Why the demo did not show what it promises; empty when it did. */
  readonly faults: readonly string[];
}

/** The fields of a run that decide. */
export type JudgedRun = Pick<DemoRun, 'build' | 'exitCode'> & {
  readonly record: {
    readonly verdict: Pick<DemoRun['record']['verdict'], 'outcome' | 'reason' | 'checks' | 'comparisons'>;
  };
};

/** The demo's own effect: any run must find it, since it is several times the smallest that can be found. */
const CERTAIN_EFFECT = 0.4;

/** Compares what was found with what was injected, and each verdict with the one it must be. */
export function judgeDemo(
  baseline: readonly JudgedRun[],
  last: JudgedRun,
  options: Pick<DemoOptions, 'slower' | 'isSame'>,
): DemoVerdict {
  const comparison = last.record.verdict.comparisons.find(({ label }) => label === demoLabel) ?? null;
  const mustFail = options.slower >= CERTAIN_EFFECT;
  return {
    comparison,
    lines: linesOf(baseline.length, comparison, options.slower, last),
    faults: [
      ...baseline.flatMap(mustEndWell),
      ...(mustFail ? mustFailByPay(last, comparison, options.slower) : []),
      ...(options.slower === 0 ? mustEndWell(last) : []),
      ...(!mustFail && options.slower > 0 ? mustBeValid(last) : []),
    ],
  };
}

function linesOf(runs: number, comparison: Comparison | null, slower: number, last: JudgedRun): readonly string[] {
  if (comparison === null) return [`Build ${last.build} was compared with nothing: ${last.record.verdict.reason}`];
  const { baselineText, valueText, count, changeText, smallestChange } = comparison;
  const p = pOf(comparison);
  return [
    `p95 of ${demoLabel}: baseline ${baselineText} (${runs} runs of build A), build ${last.build} ${valueText} (${count} samples)`,
    `injected: ${percent(slower)} slower; found: ${changeText}${p === null ? '' : `, p = ${p.toPrecision(2)}`}`,
    smallestChange === null
      ? 'How small a change could have been found is not known.'
      : `A change of ${percent(smallestChange)} or more would have been found in 4 of 5 builds.`,
    ...(slower > 0 && slower < CERTAIN_EFFECT
      ? [`With this effect build ${last.build} may pass or fail; it ended with ${last.record.verdict.outcome}.`]
      : []),
  ];
}

/** The probability that decided: over all loads and corrected for their number, else the nearest to it that there is. */
export function pOf({ numbers }: Comparison): number | null {
  return numbers?.pAdjusted ?? numbers?.pPooled ?? numbers?.pFirst ?? null;
}

/** A first run has nothing to be compared with, and is inconclusive. */
function mustEndWell({ build, exitCode, record }: JudgedRun): readonly string[] {
  const { outcome, reason } = record.verdict;
  if (exitCode === 0 && (outcome === 'pass' || outcome === 'inconclusive')) return [];
  return [`Build ${build} should not fail, but it ended with ${outcome}, exit code ${exitCode}: ${reason}`];
}

function mustBeValid({ build, exitCode, record }: JudgedRun): readonly string[] {
  const { outcome, reason } = record.verdict;
  if (outcome === 'pass' || outcome === 'inconclusive' || outcome === 'fail') return [];
  return [`Build ${build} should get an answer, but it ended with ${outcome}, exit code ${exitCode}: ${reason}`];
}

function mustFailByPay(
  { build, exitCode, record }: JudgedRun,
  comparison: Comparison | null,
  slower: number,
): readonly string[] {
  const { outcome, reason, checks, comparisons } = record.verdict;
  const worse = comparisons.filter(({ result }) => result === 'worse');
  const violated = checks.filter(({ result }) => result === 'violated');
  const isByPayAlone = worse.length > 0 && [...worse, ...violated].every(({ label }) => label === demoLabel);
  if (exitCode !== 1 || outcome !== 'fail' || !isByPayAlone) {
    const names =
      [...worse.map(({ quantity }) => quantity), ...violated.map(({ check }) => check)].join('; ') || 'none';
    return [
      `Build ${build} should fail by ${demoLabel} alone, but it ended with ${outcome}, exit code ${exitCode}, ` +
        `failed checks: ${names}. ${reason}`,
    ];
  }
  const interval = comparison?.interval ?? null;
  if (interval !== null && interval[0] <= slower && slower <= interval[1]) return [];
  const text = interval === null ? 'no interval is stated' : `the interval is ${interval.map(percent).join(' to ')}`;
  return [`${percent(slower)} were injected into ${demoLabel}, and ${text}.`];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
