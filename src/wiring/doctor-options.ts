import type { RunSpec } from '../core/plan/run-spec.ts';

/** The configuration as the shell found it; `absent`: there is none, and none was asked for. */
export type FoundConfig =
  | { readonly kind: 'read'; readonly spec: RunSpec }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] }
  | { readonly kind: 'absent' };

/** What the shell knows and the probes need. */
export interface DoctorOptions {
  readonly config: FoundConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a JMeter that is not found is installed. */
  readonly cacheDir: string;
  /** Absolute; where there is no configuration. */
  readonly workingDir: string;
}
