import { compareLoads } from './compare-loads.ts';
import type { Comparison } from './comparison.ts';
import { findingOfComparison, isOpen } from './judge-comparisons.ts';
import { type Evidence, gather, isStoppedByCheck } from './judge-evidence.ts';
import { byWeight } from './judge-findings.ts';
import { judgeInterrupted } from './judge-interrupted.ts';
import { isNotCompared } from './judge-outcomes.ts';
import { type JudgePolicy, withoutComparison } from './judge-policy.ts';
import { notCompared, passed } from './judge-sentences.ts';
import type { LoadRecord } from './load-record.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdict over the loads of one run, by the first row of the verdict table that applies: cancelled; invalid where the
 * measurement cannot be trusted; fail where an absolute check does not hold; invalid without data for a check; fail where a
 * comparison with the loads of earlier runs is confirmed to be worse; inconclusive where a comparison was asked for and cannot be
 * made or decided; pass otherwise. A check that stopped a load by `abort` is a failure although the load did not reach its duration.
 * A record that is not whole can never become a pass. `wantsConfirmation` is true where only a second load can decide.
 */
export function judge(
  candidate: readonly LoadRecord[],
  baseline: readonly LoadRecord[],
  policy: JudgePolicy = withoutComparison,
): Verdict {
  const interrupted = candidate.find((load) => load.endReason === 'cancelled');
  if (interrupted !== undefined) return judgeInterrupted(candidate, `Load ${interrupted.load} was cancelled.`);

  const alone = gather(candidate, []);
  const [invalid] = alone.distrusted;
  if (invalid !== undefined) return verdict('invalid', invalid.text, alone, []);
  // A load that a check stopped has measured something else than a whole one.
  const isWhole = !candidate.some(isStoppedByCheck);
  const comparisons = isWhole ? compareLoads(candidate, baseline, policy) : [];
  return decide(candidate, gather(candidate, comparisons), { comparisons, policy, earlier: baseline.length });
}

interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly policy: JudgePolicy;
  readonly earlier: number;
}

function decide(candidate: readonly LoadRecord[], evidence: Evidence, compared: Compared): Verdict {
  const { failed, unmeasured, checks } = evidence;
  const { comparisons, policy } = compared;
  const [failure] = failed;
  if (failure !== undefined) return verdict('fail', failure.text, evidence, comparisons);
  const [unknown] = unmeasured;
  if (unknown !== undefined) return verdict('invalid', unknown.text, evidence, comparisons);
  const worse = comparisons.find(({ result, severity }) => result === 'worse' && severity !== 'warning');
  if (worse !== undefined) return verdict('fail', worse.text, evidence, comparisons);

  const open = comparisons.filter(isOpen);
  const [first] = open.toSorted((a, b) => weightOf(a) - weightOf(b));
  if (first !== undefined) {
    const wantsConfirmation = policy.confirmation === 'possible' && open.some(({ result }) => result === 'suspicious');
    return { ...verdict('inconclusive', first.text, evidence, comparisons), wantsConfirmation };
  }
  const uncompared = evidence.uncompared.length + checks.filter(isNotCompared).length;
  if (uncompared > 0 || (policy.comparesFamily && comparisons.length === 0)) {
    const reason = notCompared(uncompared, { noBaseline: policy.noBaseline, earlier: compared.earlier });
    return verdict('inconclusive', reason, evidence, comparisons);
  }
  return verdict('pass', passed(candidate, checks, comparisons), evidence, comparisons);
}

/** What is suspicious is told before what nobody can know. */
function weightOf({ result }: Comparison): number {
  return result === 'undecided' ? 1 : 0;
}

function verdict(
  outcome: Verdict['outcome'],
  reason: string,
  evidence: Evidence,
  comparisons: readonly Comparison[],
): Verdict {
  const { distrusted, failed, unmeasured, uncompared, others, checks } = evidence;
  const ofComparisons = comparisons.map(findingOfComparison).filter((finding) => finding !== null);
  const findings = byWeight([...distrusted, ...failed, ...unmeasured, ...ofComparisons, ...uncompared, ...others]);
  return { outcome, reason, findings, checks, comparisons, wantsConfirmation: false };
}
