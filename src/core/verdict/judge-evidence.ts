import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import { isDecidedBy, outcomesWith } from './judge-comparisons.ts';
import { listOf } from './judge-list.ts';
import { findingOf, isDeciding } from './judge-outcomes.ts';
import { distrust } from './judge-trust.ts';
import type { LoadRecord } from './load-record.ts';

/** What the loads of a run say, sorted by the rows of the verdict table. */
export interface Evidence {
  /** One per check, label and load; a comparison over all loads stands once, in its answer. */
  readonly checks: readonly CheckOutcome[];
  /** The findings that decide, by the row of the table that they belong to, and those that decide nothing. */
  readonly distrusted: readonly Finding[];
  readonly failed: readonly Finding[];
  readonly unmeasured: readonly Finding[];
  readonly uncompared: readonly Finding[];
  readonly others: readonly Finding[];
}

/** Gathers what the loads say, apart from what `comparisons` answer. */
export function gather(candidate: readonly LoadRecord[], comparisons: readonly Comparison[]): Evidence {
  const checks = candidate.flatMap((load) => listOf(load.checks));
  const findings = candidate.length === 0 ? [NO_LOAD] : candidate.flatMap(findingsOf);
  const ofChecks = checks.map((check) => findingOfCheck(check, comparisons)).filter((finding) => finding !== null);
  const all = [...findings, ...ofChecks];
  const deciding = all.filter(isDeciding);
  return {
    checks: outcomesWith(checks, comparisons),
    distrusted: deciding.filter((finding) => !DECIDED_LATER.includes(finding.kind)),
    failed: deciding.filter((finding) => finding.kind === 'check'),
    unmeasured: deciding.filter((finding) => finding.kind === 'no-data'),
    uncompared: deciding.filter((finding) => finding.kind === 'comparison'),
    others: all.filter((finding) => !isDeciding(finding)),
  };
}

const NO_LOAD: Finding = {
  kind: 'coverage',
  severity: 'error',
  text: 'No load was measured, so there is nothing to judge.',
};

/** Kinds that belong to the rows below "cannot be trusted". */
const DECIDED_LATER: readonly Finding['kind'][] = ['check', 'no-data', 'comparison'];

// What a load that a check stopped cannot avoid; it explains, it does not decide.
const RULES_OF_DURATION: readonly Finding['kind'][] = ['plan-ended', 'too-few-windows'];

function findingsOf(load: LoadRecord): readonly Finding[] {
  const stopped = isStoppedByCheck(load);
  const found = [...listOf(load.findings), ...distrust(load, { isStoppedByCheck: stopped })];
  if (!stopped) return found;
  return found.map((finding) =>
    RULES_OF_DURATION.includes(finding.kind) ? { ...finding, severity: 'note' } : finding,
  );
}

/** Whether a check that decides ended the load before its time. */
export function isStoppedByCheck(load: LoadRecord): boolean {
  if (load.endReason !== 'aborted') return false;
  return listOf(load.checks).some(
    (check) => check.aborted && check.result === 'violated' && check.severity !== 'warning',
  );
}

/** The note "there is no earlier run" goes where there is an answer; a contradiction stays. */
function findingOfCheck(check: CheckOutcome, comparisons: readonly Comparison[]): Finding | null {
  const finding = findingOf(check);
  const isAnswered = comparisons.some((comparison) => isDecidedBy(check, comparison));
  return finding?.kind === 'comparison' && isAnswered ? null : finding;
}
