/**
 * What a comparison with earlier runs says about one quantity. `worse` decides; `unconfirmed`: it would be worse, but no second load
 * confirmed it; `refuted`: the first load was suspicious and the second did not bear it out; `undecided`: too little evidence to say.
 */
export type ComparisonResult =
  'unchanged' | 'better' | 'suspicious' | 'worse' | 'unconfirmed' | 'refuted' | 'undecided';

/** One quantity of this build against the runs that it is compared with. Shares: 0.1 is 10 %. Positive effects are worse. */
export interface Comparison {
  /** The check as written; `null`: a member of the global family. */
  readonly check: string | null;
  readonly severity: 'error' | 'warning';
  /** In words: `p95 response time of "Pay"`. */
  readonly quantity: string;
  /** `null`: all samples. */
  readonly label: string | null;
  readonly result: ComparisonResult;
  /** In the quantity's base unit; the geometric mean over the baseline runs, for shares the pooled share. `null`: none. */
  readonly baselineValue: number | null;
  readonly baselineText: string;
  /** The same over the loads of this build. */
  readonly value: number | null;
  readonly valueText: string;
  /** Rows behind the value of this build. */
  readonly count: number;
  /** How much worse, as a share of the baseline; negative is better. For shares such as error_rate the difference itself. */
  readonly effect: number | null;
  /** 95 % interval of the effect. */
  readonly interval: readonly [number, number] | null;
  /** The change in words: `41 % slower (95 % interval 35 % to 47 %)`. */
  readonly changeText: string;
  /** The tolerance as written: `baseline + 10 %`. */
  readonly limitText: string;
  /** The smallest change that this comparison would have found in 4 of 5 builds; `null`: undefined, as for error rates. */
  readonly smallestChange: number | null;
  /** Whole sentence with numbers and units. */
  readonly text: string;
  /** Every number on the way, for `explain`; names as in docs/verdicts.md. */
  readonly numbers: ComparisonNumbers | null;
}

/** The steps of one comparison, in the order in which they are computed. y = log(value), signed so that larger is worse. */
export interface ComparisonNumbers {
  readonly kind: 'log-t' | 'share-z';
  /** Value of each baseline run, oldest first, and of each load of this build. */
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  /** Machines drawn by the candidate loads. */
  readonly machines: number;
  /** Comparisons that gate, among which alpha is divided. */
  readonly family: number;
  readonly alphaSuspicion: number;
  readonly alphaFail: number;
  readonly steps: Readonly<Record<string, number>>;
  /** p of the first load, of the confirmation alone, and of all loads together. */
  readonly pFirst: number | null;
  readonly pConfirmation: number | null;
  readonly pPooled: number | null;
  /** `pPooled` after Holm's correction over the family. */
  readonly pAdjusted: number | null;
}
