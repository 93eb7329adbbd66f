/** What one worker generates. Shares have no gap and no overlap; the remainder goes to the first workers. */
export interface Share {
  readonly index: number;
  readonly count: number;
  /** Users of this worker, over all its groups. */
  readonly users: number;
  readonly firstUser: number;
  /** Per thread group, only with `groups`. */
  readonly groups: Readonly<Record<string, { readonly users: number; readonly firstUser: number }>>;
  readonly ratePerSec: number | null;
}
