import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';

/** How a run ends. The first row of the verdict table that applies decides. */
export type Outcome = 'cancelled' | 'error' | 'invalid' | 'fail' | 'inconclusive' | 'pass';

/** The answer of one run. `reason` is the sentence that decided; findings are ordered by weight. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  /** Empty where no comparison was asked for or could be made. */
  readonly comparisons: readonly Comparison[];
  /** A comparison is suspicious and a second load on a fresh fleet would decide it. Never true in a stored record. */
  readonly wantsConfirmation: boolean;
}
