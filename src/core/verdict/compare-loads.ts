import { type Decision, ALPHA_FAIL, ALPHA_SUSPICION, decideFamily } from './compare-stages.ts';
import { compareLogs } from './compare-logs.ts';
import { compareShares } from './compare-shares.ts';
import { type ComparedQuantity, comparedQuantities } from './compared-quantity.ts';
import { type ComparedLoads, gatherComparison } from './comparison-evidence.ts';
import { changeText, comparisonText, fewRowsText, limitText, valueText } from './comparison-text.ts';
import type { Trial, TrialResult } from './comparison-trial.ts';
import type { Comparison } from './comparison.ts';
import type { JudgePolicy } from './judge-policy.ts';
import type { LoadRecord } from './load-record.ts';

/**
 * The loads of this build against those of earlier runs: one comparison per check that names the baseline and label, or the global
 * family. Those that decide share one chance of a false alarm, and so do those that only warn. Empty where nothing was asked for or
 * there is no earlier load. Every number is finite.
 */
export function compareLoads(
  candidate: readonly LoadRecord[],
  baseline: readonly LoadRecord[],
  policy: JudgePolicy,
): readonly Comparison[] {
  if (candidate.length === 0 || baseline.length === 0) return [];
  const loads = { candidate, baseline, earlier: policy.earlier };
  const asked = comparedQuantities(candidate, policy).map((compared) => ({
    compared,
    ...tryComparison(compared, loads),
  }));
  const decisions = new Map([
    ...decisionsOf(asked.filter(isDeciding), policy.confirmation),
    ...decisionsOf(
      asked.filter((each) => !isDeciding(each)),
      policy.confirmation,
    ),
  ]);
  return asked.map((each) => {
    if (!each.ok) return withoutTrial(each.compared, each.why);
    const decision = decisions.get(each.trial);
    return decision === undefined ? ofFewRows(each.trial) : ofTrial(each.trial, decision);
  });
}

function tryComparison(compared: ComparedQuantity, loads: ComparedLoads): TrialResult {
  const gathered = gatherComparison(compared, loads);
  if (!gathered.ok) return gathered;
  const isShare = compared.check.quantity.metric === 'error_rate';
  return isShare ? compareShares(compared, gathered.evidence) : compareLogs(compared, gathered.evidence);
}

type Asked = { readonly compared: ComparedQuantity } & TrialResult;

function isDeciding({ compared }: Asked): boolean {
  return compared.check.severity !== 'warning';
}

function decisionsOf(
  asked: readonly Asked[],
  confirmation: JudgePolicy['confirmation'],
): readonly (readonly [Trial, Decision])[] {
  const trials = asked.flatMap((each) => (each.ok && hasRows(each.trial) ? [each.trial] : []));
  const decisions = decideFamily(trials, confirmation);
  return trials.flatMap((trial, at) => {
    const decision = decisions[at];
    return decision === undefined ? [] : [[trial, decision] as const];
  });
}

/** With fewer, a label's own numbers scatter more than builds differ. */
const MIN_ROWS_OF_LABEL = 1_000;

function hasRows(trial: Trial): boolean {
  return trial.compared.label === null || rowsOf(trial) >= MIN_ROWS_OF_LABEL;
}

function rowsOf({ evidence }: Trial): number {
  return [...evidence.first, ...evidence.confirmation].reduce((sum, { count }) => sum + count, 0);
}

function withoutTrial(compared: ComparedQuantity, why: string): Comparison {
  return {
    ...headOf(compared),
    result: 'undecided',
    ...{ baselineValue: null, baselineText: 'unknown', value: null, valueText: 'unknown', count: 0 },
    ...{ effect: null, interval: null, changeText: 'unknown', smallestChange: null, numbers: null },
    text: why,
  };
}

function ofFewRows(trial: Trial): Comparison {
  return {
    ...measuredOf(trial, null),
    ...{ result: 'undecided', smallestChange: null },
    text: fewRowsText(trial, rowsOf(trial), MIN_ROWS_OF_LABEL),
  };
}

function ofTrial(trial: Trial, decision: Decision): Comparison {
  const { result, smallestChange } = decision;
  return { ...measuredOf(trial, decision), result, smallestChange, text: comparisonText(trial, decision) };
}

function headOf(
  compared: ComparedQuantity,
): Pick<Comparison, 'check' | 'severity' | 'quantity' | 'label' | 'limitText'> {
  return {
    check: compared.written,
    severity: compared.check.severity,
    quantity: compared.words,
    label: compared.label,
    limitText: limitText(compared),
  };
}

function measuredOf(trial: Trial, decision: Decision | null): Omit<Comparison, 'result' | 'smallestChange' | 'text'> {
  const { compared, pooled, baselineValue, first, confirmation } = trial;
  const family = decision?.family ?? 1;
  return {
    ...headOf(compared),
    ...{ baselineValue, baselineText: valueText(compared, baselineValue) },
    ...{ value: pooled.value, valueText: valueText(compared, pooled.value), count: rowsOf(trial) },
    ...{ effect: pooled.effect, interval: pooled.interval, changeText: changeText(trial) },
    numbers: {
      ...{ kind: trial.kind, baseline: trial.baseline, candidate: trial.candidate, machines: trial.machines, family },
      ...{ alphaSuspicion: ALPHA_SUSPICION, alphaFail: ALPHA_FAIL },
      steps: { ...pooled.steps, ...decision?.steps },
      ...{ pFirst: first.p, pConfirmation: confirmation?.p ?? null, pPooled: pooled.p },
      pAdjusted: decision?.pAdjusted ?? null,
    },
  };
}
