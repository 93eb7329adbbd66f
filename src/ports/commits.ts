/** What is known of the commits of the system under test. `null`: it cannot be known here, as in a shallow clone. */
export interface Commits {
  /** The newest commit that the branch and `sha` share. Throws nothing but the signal's reason. */
  mergeBase(branch: string, sha: string, signal: AbortSignal): Promise<string | null>;
  /** `sha` and the commits before it, newest first, at most `limit`. Throws nothing but the signal's reason. */
  ancestors(sha: string, limit: number, signal: AbortSignal): Promise<readonly string[] | null>;
}
