import type { PredictiveT } from '../stats/predictive-t.ts';
import type { ComparedQuantity } from './compared-quantity.ts';
import type { ComparisonEvidence } from './comparison-evidence.ts';
import type { ComparisonNumbers } from './comparison.ts';

/** The answer of a statistic about some loads of this build. */
export interface Statistic {
  /** Chance of such a worsening or a larger one when nothing changed. */
  readonly p: number;
  /** The same for an improvement. */
  readonly pBetter: number;
  /** How much worse: a share of the baseline, for shares the difference. */
  readonly effect: number;
  readonly interval: readonly [number, number];
  /** In the base unit. */
  readonly value: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** One quantity with its statistics, before it is decided what they mean among the others. */
export interface Trial {
  readonly compared: ComparedQuantity;
  readonly evidence: ComparisonEvidence;
  readonly kind: ComparisonNumbers['kind'];
  readonly baselineValue: number;
  /** Value of each earlier run, oldest first, and of each load of this build. */
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly machines: number;
  readonly first: Statistic;
  /** `null`: there was no confirmation. */
  readonly confirmation: Statistic | null;
  readonly pooled: Statistic;
  /** Effects from which a first load is suspicious and from which a build fails. */
  readonly warnEffect: number;
  readonly failEffect: number;
  /** What the smallest visible change follows from; `null`: it is not defined for shares. */
  readonly noise: Pick<PredictiveT, 'nu' | 's'> | null;
}

/** A trial, or the sentence that says why there can be none. */
export type TrialResult = { readonly ok: true; readonly trial: Trial } | { readonly ok: false; readonly why: string };
