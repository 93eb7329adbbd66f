import type { CheckOutcome } from '../check/check-outcome.ts';
import { formatDuration, formatNumber } from '../render/numbers.ts';
import type { Finding } from './finding.ts';
import { byWeight } from './judge-findings.ts';
import { listOf } from './judge-list.ts';
import { findingOf, isDeciding, isNotCompared } from './judge-outcomes.ts';
import { distrust } from './judge-trust.ts';
import type { LoadRecord } from './load-record.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdict over the loads of one run, by the first row of the verdict table that applies: cancelled; invalid where the
 * measurement cannot be trusted; fail where an absolute check does not hold; invalid without data for a check; inconclusive where
 * a comparison was asked for and cannot be made; pass otherwise. A check that stopped a load by `abort` is a failure although the
 * load did not reach its duration. A record that is not whole can never become a pass.
 */
export function judge(candidate: readonly LoadRecord[], baseline: readonly LoadRecord[]): Verdict {
  const interrupted = candidate.find((load) => load.endReason === 'cancelled');
  if (interrupted !== undefined) return judgeInterrupted(candidate, `Load ${interrupted.load} was cancelled.`);

  const evidence = gather(candidate);
  const { distrusted, failed, unmeasured, uncompared } = evidence;
  const [invalid] = distrusted;
  if (invalid !== undefined) return verdict('invalid', invalid.text, evidence);
  const [failure] = failed;
  if (failure !== undefined) return verdict('fail', failure.text, evidence);
  const [unknown] = unmeasured;
  if (unknown !== undefined) return verdict('invalid', unknown.text, evidence);
  const comparisons = uncompared.length + evidence.checks.filter(isNotCompared).length;
  if (comparisons > 0) return verdict('inconclusive', notCompared(comparisons, baseline.length), evidence);
  return verdict('pass', passed(candidate, evidence.checks), evidence);
}

/** The verdict of a run that a person or the runner ended: there is none, only what was seen until then. */
export function judgeInterrupted(candidate: readonly LoadRecord[], reason: string): Verdict {
  const evidence = gather(candidate);
  const { checks, others } = evidence;
  return {
    ...{ outcome: 'cancelled', reason, findings: byWeight(others), checks },
    ...{ comparisons: [], wantsConfirmation: false },
  };
}

interface Evidence {
  readonly checks: readonly CheckOutcome[];
  /** The findings that decide, by the row of the table that they belong to, and those that decide nothing. */
  readonly distrusted: readonly Finding[];
  readonly failed: readonly Finding[];
  readonly unmeasured: readonly Finding[];
  readonly uncompared: readonly Finding[];
  readonly others: readonly Finding[];
}

function gather(candidate: readonly LoadRecord[]): Evidence {
  const checks = candidate.flatMap((load) => listOf(load.checks));
  const findings = candidate.length === 0 ? [NO_LOAD] : candidate.flatMap(findingsOf);
  const ofChecks = checks.map(findingOf).filter((finding) => finding !== null);
  const all = [...findings, ...ofChecks];
  const deciding = all.filter(isDeciding);
  return {
    checks,
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

function isStoppedByCheck(load: LoadRecord): boolean {
  if (load.endReason !== 'aborted') return false;
  return listOf(load.checks).some(
    (check) => check.aborted && check.result === 'violated' && check.severity !== 'warning',
  );
}

function verdict(outcome: Verdict['outcome'], reason: string, evidence: Evidence): Verdict {
  const { distrusted, failed, unmeasured, uncompared, others, checks } = evidence;
  const findings = byWeight([...distrusted, ...failed, ...unmeasured, ...uncompared, ...others]);
  return { outcome, reason, findings, checks, comparisons: [], wantsConfirmation: false };
}

function notCompared(comparisons: number, earlier: number): string {
  const what = `${comparisons} ${comparisons === 1 ? 'check compares' : 'checks compare'} with earlier runs`;
  if (earlier === 0) return `${what} and there is none yet: baseline recorded.`;
  return `${what}, which this version does not do yet.`;
}

function passed(candidate: readonly LoadRecord[], checks: readonly CheckOutcome[]): string {
  const samples = candidate.reduce((sum, load) => sum + (load.total?.count ?? 0), 0);
  const steadyMs = candidate.reduce((sum, load) => sum + (load.steady?.windows ?? 0) * load.windowMs, 0);
  const held = checks.filter((check) => check.result === 'holds').length;
  const all = held === checks.length ? allHold(held) : `${held} of ${checks.length} checks hold, the others only warn`;
  const over = `${formatNumber(samples)} samples in ${formatDuration(steadyMs)} of steady load`;
  return `${all}, over ${over}. No comparison with earlier runs was asked for.`;
}

function allHold(count: number): string {
  return count === 1 ? 'The only check holds' : `All ${count} checks hold`;
}
