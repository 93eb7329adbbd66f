/** Which earlier runs a run was compared with, and why these. */
export interface BaselineUse {
  readonly branch: string;
  /** `merge-base`: runs of commits that this build descends from; `branch`: the newest of the branch, whatever their commits. */
  readonly how: 'merge-base' | 'branch';
  readonly mergeBase: string | null;
  /** Newest first. */
  readonly runs: readonly BaselineRun[];
  /** What differs and is compared nevertheless; whole sentences. */
  readonly notes: readonly string[];
  /** Runs that were left out because they are not comparable, newest first; whole sentences that name the part that differs. */
  readonly refused: readonly string[];
  /** Earlier runs of this very commit whose loads count as loads of this build. */
  readonly pooled: readonly BaselineRun[];
}

/** One earlier run. */
export interface BaselineRun {
  readonly run: string;
  readonly sha: string | null;
  readonly endedAtMs: number;
}
