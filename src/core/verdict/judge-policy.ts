import type { Check } from '../check/check.ts';
import type { LoadRecord } from './load-record.ts';

/** What a comparison was asked for, and what may still be done for it. */
export interface JudgePolicy {
  /** Parsed; those whose limit is the baseline are compared, and they alone. */
  readonly checks: readonly Check[];
  /** Whether the global family is compared where no check names the baseline. */
  readonly comparesFamily: boolean;
  /** Loads of earlier runs of the same commit: compared together with the candidate, never judged by themselves. */
  readonly earlier: readonly LoadRecord[];
  /** What became of the second load that decides a suspicion; `unaffordable`: it no longer fits the budget; `not-started`: its
   * fleet could not be created. */
  readonly confirmation: 'possible' | 'made' | 'unaffordable' | 'not-started' | 'switched-off';
  /** Why there is nothing to compare with, as a whole sentence; `null`: there is. */
  readonly noBaseline: string | null;
}

/** Absolute checks alone. */
export const withoutComparison: JudgePolicy = {
  checks: [],
  comparesFamily: false,
  earlier: [],
  confirmation: 'switched-off',
  noBaseline: null,
};
