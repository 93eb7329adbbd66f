import type { Check } from '../core/check/check.ts';
import { joinsBaseline } from '../core/scenario/joins-baseline.ts';
import { selectBaseline } from '../core/scenario/select-baseline.ts';
import type { BaselineUse } from '../core/verdict/baseline-use.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { judgeInterrupted } from '../core/verdict/judge-interrupted.ts';
import type { JudgePolicy } from '../core/verdict/judge-policy.ts';
import type { LoadRecord } from '../core/verdict/load-record.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import type { Earlier } from './read-earlier.ts';
import type { RunContext } from './run-context.ts';

/** A verdict and what it was compared with. */
export interface Judged {
  readonly verdict: Verdict;
  /** `null`: no comparison was asked for, or it did not come to one. */
  readonly comparedWith: BaselineUse | null;
}

/** Whether somebody wants this run to be compared with earlier ones. */
export function asksForComparison(context: RunContext): boolean {
  const { checks, plan } = context.prepared;
  return plan.spec.baseline.isConfigured || checks.some(isComparison);
}

/** The verdict over the loads that were made so far, compared with earlier runs where that was asked for. */
export async function judgeLoads(
  context: RunContext,
  loads: readonly LoadRecord[],
  earlier: Earlier,
  confirmation: JudgePolicy['confirmation'],
): Promise<Judged> {
  // Statistics are loaded when there is something to judge: they would slow the first line of every command.
  const { judge } = await import('../core/verdict/judge.ts');
  const [first] = loads;
  if (first === undefined || !asksForComparison(context)) return { verdict: judge(loads, []), comparedWith: null };

  const { checks, plan } = context.prepared;
  const { spec, runId } = plan;
  const { origin, isFork } = context.identity;
  const joins = joinsBaseline({ spec, event: origin.event, isFork, outcome: 'pass' });
  const selection = selectBaseline({
    ...earlier,
    ours: first,
    run: runId,
    sha: spec.build.sha,
    baseline: spec.baseline,
    ignore: spec.comparability.ignore,
    joins: joins.baseline,
  });
  const verdict = judge(loads, selection.loads, {
    checks,
    comparesFamily: spec.baseline.isConfigured,
    earlier: selection.earlier,
    confirmation,
    noBaseline: earlier.fault ?? selection.noBaseline,
  });
  return { verdict: withFault(verdict, earlier.fault), comparedWith: selection.use };
}

/** What is left to say of a run that a person or the runner ended. */
export function judgeCancelled(loads: readonly LoadRecord[], interrupt: AbortSignal): Judged {
  return { verdict: judgeInterrupted(loads, String(interrupt.reason)), comparedWith: null };
}

function isComparison(check: Check): boolean {
  return check.limit.kind === 'baseline';
}

function withFault(verdict: Verdict, fault: string | null): Verdict {
  if (fault === null) return verdict;
  const finding: Finding = { kind: 'store', severity: 'warning', text: fault };
  return { ...verdict, findings: [...verdict.findings, finding] };
}
