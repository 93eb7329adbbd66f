import type { ServerIdentity } from './server-identity.ts';
import type { StoreFinding } from './store-finding.ts';

/** A store as it is. */
export interface CheckedStore {
  readonly server: ServerIdentity;
  /** Empty: a run can begin. */
  readonly findings: readonly StoreFinding[];
}

/** Who deletes old results. */
export type InstalledRetention =
  /** Nobody: no retention was asked for. */
  | { readonly kind: 'none' }
  | { readonly kind: 'policy'; readonly days: number; readonly policy: string; readonly by: 'ILM' | 'ISM' }
  /** The server has no such feature: `store prune` does it. */
  | { readonly kind: 'by-hand'; readonly days: number };

/** What an installation did. */
export interface InstalledStore {
  readonly server: ServerIdentity;
  readonly templates: readonly { readonly name: string; readonly change: 'made' | 'replaced' | 'unchanged' }[];
  /** Existing indices that learned fields which are new. */
  readonly extended: readonly string[];
  readonly retention: InstalledRetention;
}

/** Names of the monthly indices that were, or would be, deleted, and of those that stay. */
export interface PrunedStore {
  readonly deleted: readonly string[];
  readonly kept: readonly string[];
}
