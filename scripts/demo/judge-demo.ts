import type { CheckOutcome } from '../../src/core/check/check-outcome.ts';
import { demoLabel, type DemoRun } from './demo-run.ts';
import type { DemoOptions } from './demo-options.ts';

export interface DemoVerdict {
  /** Change of the p95 from the first run to the second: 0.4 is 40 % more. */
  readonly measured: number;
  readonly lines: readonly string[];
  /** Why the demo did not show what it promises; empty when it did. */
  readonly faults: readonly string[];
}

/** The fields of a run that decide. */
export type JudgedRun = Pick<DemoRun, 'build' | 'exitCode'> & {
  readonly pay: Pick<DemoRun['pay'], 'p95Ms' | 'count'>;
  readonly record: { readonly verdict: Pick<DemoRun['record']['verdict'], 'outcome' | 'reason' | 'checks'> };
};

// Noise of a quiet machine with two cores is far below; beyond it the reader is told why the two numbers differ.
const MAX_DISTANCE = 0.1;
/** Limit of Pay in examples/shop/loadtest.yml. */
const LIMIT_MS = 240;

/** Compares what was measured with what was injected, and each verdict with the one it must be. */
export function judgeDemo(
  first: JudgedRun,
  second: JudgedRun,
  options: Pick<DemoOptions, 'slower' | 'isSame'>,
): DemoVerdict {
  const measured = second.pay.p95Ms / first.pay.p95Ms - 1;
  const mustFail = !options.isSame && (second.pay.p95Ms >= LIMIT_MS || options.slower === 0.4);
  const distance = Math.abs(measured - options.slower) / (1 + options.slower);
  const lines = [
    `p95 of ${demoLabel}: build ${first.build} ${first.pay.p95Ms} ms (${first.pay.count} samples), ` +
      `build ${second.build} ${second.pay.p95Ms} ms (${second.pay.count} samples), limit ${LIMIT_MS} ms`,
    `injected: ${demoLabel} is ${percent(options.slower)} slower; measured: ${percent(measured)} slower`,
  ];
  if (!options.isSame && !mustFail) {
    lines.push(`With this effect the p95 of ${demoLabel} stays below its limit, so build ${second.build} passes, too.`);
  }
  if (distance > MAX_DISTANCE) {
    lines.push(
      `note: that is more than ${percent(MAX_DISTANCE)} apart; other work on this machine slowed one of the builds.`,
    );
  }
  const faults = [...mustPass(first), ...(mustFail ? mustFailOnPay(second) : mustPass(second))];
  return { measured, lines, faults };
}

function mustPass({ build, exitCode, record }: JudgedRun): readonly string[] {
  if (exitCode === 0 && record.verdict.outcome === 'pass') return [];
  return [
    `Build ${build} should pass, but it ended with ${record.verdict.outcome}, exit code ${exitCode}: ${record.verdict.reason}`,
  ];
}

function mustFailOnPay({ build, exitCode, record }: JudgedRun): readonly string[] {
  const violated = record.verdict.checks.filter(({ result }) => result === 'violated');
  const isOnPay = violated.length > 0 && violated.every(isAboutPay);
  if (exitCode === 1 && record.verdict.outcome === 'fail' && isOnPay) return [];
  const names = violated.map(({ check }) => check).join('; ') || 'none';
  return [
    `Build ${build} should fail by ${demoLabel} alone, but it ended with ${record.verdict.outcome}, ` +
      `exit code ${exitCode}, violated checks: ${names}. ${record.verdict.reason}`,
  ];
}

function isAboutPay(outcome: CheckOutcome): boolean {
  return outcome.label === demoLabel;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
