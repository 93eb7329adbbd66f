import type { RunSpec } from '../core/plan/run-spec.ts';
import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';

/** The configuration as the shell found it; `absent`: there is none, and none was asked for. */
export type FoundConfig =
  | { readonly kind: 'read'; readonly spec: RunSpec }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] }
  | { readonly kind: 'absent' };

/** A search server that the configuration or the environment names. */
export interface FoundStore {
  readonly kind: SearchKind;
  readonly index: string;
  /** The configuration names it, so that no run begins without it; else only the environment does. */
  readonly isNeeded: boolean;
  readonly found:
    /** `worker`: `null` where workers use the credentials of the controller. */
    | { readonly kind: 'read'; readonly controller: SearchConnection; readonly worker: SearchConnection | null }
    | { readonly kind: 'wrong'; readonly faults: readonly string[] };
}

/** What the shell knows and the probes need. */
export interface DoctorOptions {
  readonly config: FoundConfig;
  readonly stores: readonly FoundStore[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a JMeter that is not found is installed. */
  readonly cacheDir: string;
  /** Absolute; where there is no configuration. */
  readonly workingDir: string;
}
