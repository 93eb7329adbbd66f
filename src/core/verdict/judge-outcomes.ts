import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Finding } from './finding.ts';

/** Whether a finding decides something: whatever is not marked as explaining only. */
export function isDeciding(finding: Finding): boolean {
  return finding.severity !== 'warning' && finding.severity !== 'note';
}

/**
 * What one outcome of a check says about the run; `null` for a check that holds. An outcome that contradicts itself (a check that
 * holds without a number, an unknown result) is a finding of coverage: it cannot be trusted.
 */
export function findingOf(outcome: CheckOutcome): Finding | null {
  const about = { check: outcome.check, severity: outcome.severity === 'warning' ? 'warning' : 'error' } as const;
  const contradiction = contradictionOf(outcome);
  if (contradiction !== null) return { kind: 'coverage', severity: 'error', text: contradiction, check: outcome.check };
  if (outcome.aborted) return { ...about, kind: 'check', text: outcome.text };

  switch (outcome.result) {
    case 'violated':
      return { ...about, kind: 'check', text: outcome.text };
    case 'no-data':
      return { ...about, kind: 'no-data', text: outcome.text };
    case 'no-baseline':
      return { ...about, severity: 'note', kind: 'comparison', text: outcome.text };
    case 'holds':
      return null;
  }
}

/** Whether the outcome is a comparison that was asked for, decides, and could not be made. */
export function isNotCompared(outcome: CheckOutcome): boolean {
  return outcome.result === 'no-baseline' && outcome.severity !== 'warning';
}

const RESULTS: readonly string[] = ['holds', 'violated', 'no-data', 'no-baseline'];

function contradictionOf(outcome: CheckOutcome): string | null {
  const name = `The outcome of ${outcome.check}`;
  if (!RESULTS.includes(outcome.result)) return `${name} is "${outcome.result}", which is not a result of a check.`;
  if (typeof outcome.text !== 'string' || outcome.text === '') return `${name} has no sentence.`;
  if (outcome.result === 'no-data') return null;
  if (typeof outcome.value !== 'number' || !Number.isFinite(outcome.value))
    return `${name} is "${outcome.result}" without a value.`;
  if (!Number.isFinite(outcome.count) || outcome.count < 0) return `${name} has no count of rows.`;
  return outcome.result === 'holds' && outcome.count === 0 ? `${name} is "holds" over no rows.` : null;
}
