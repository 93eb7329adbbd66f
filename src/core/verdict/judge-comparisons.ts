import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';

/** Whether this comparison is the answer to the check, which each load alone leaves open. */
export function isDecidedBy(outcome: CheckOutcome, comparison: Comparison): boolean {
  const { check, label, severity } = comparison;
  return (
    outcome.result === 'no-baseline' &&
    check === outcome.check &&
    label === outcome.label &&
    severity === outcome.severity
  );
}

/** The outcomes with the comparisons in place of what each load left open, once each. */
export function outcomesWith(
  outcomes: readonly CheckOutcome[],
  comparisons: readonly Comparison[],
): readonly CheckOutcome[] {
  const told = new Set<Comparison>();
  return outcomes.flatMap((outcome) => {
    const comparison = comparisons.find((each) => isDecidedBy(outcome, each));
    if (comparison === undefined) return [outcome];
    if (told.has(comparison)) return [];
    told.add(comparison);
    return [answered(outcome, comparison)];
  });
}

function answered(outcome: CheckOutcome, comparison: Comparison): CheckOutcome {
  const { value, valueText, count, text } = comparison;
  const measured = value === null ? {} : { value, valueText, count };
  return { ...outcome, ...measured, result: resultOf(comparison), text };
}

function resultOf({ result }: Comparison): CheckOutcome['result'] {
  switch (result) {
    case 'worse':
      return 'violated';
    case 'unchanged':
    case 'better':
    case 'refuted':
      return 'holds';
    case 'suspicious':
    case 'unconfirmed':
    case 'undecided':
      return 'no-baseline';
  }
}

/** What a comparison says about the run; `null`: nothing got worse. Only `worse` of a comparison that decides is an error. */
export function findingOfComparison(comparison: Comparison): Finding | null {
  const { check, severity, text } = comparison;
  const about = { kind: 'comparison', text, ...(check === null ? {} : { check }) } as const;
  switch (comparison.result) {
    case 'worse':
      return { ...about, severity };
    case 'suspicious':
    case 'unconfirmed':
    case 'undecided':
      return { ...about, severity: 'warning' };
    case 'refuted':
      return { ...about, severity: 'note' };
    case 'unchanged':
    case 'better':
      return null;
  }
}

/** Whether the comparison decides the verdict and nobody knows what it says. */
export function isOpen({ result, severity }: Comparison): boolean {
  return severity !== 'warning' && (result === 'suspicious' || result === 'unconfirmed' || result === 'undecided');
}
