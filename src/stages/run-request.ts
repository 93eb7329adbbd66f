import type { PlanOrigin } from '../core/plan/make-plan.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { RunIdentity } from './run-context.ts';

/** What a whole run starts from. */
export interface RunRequest {
  readonly spec: RunSpec;
  readonly origin: PlanOrigin;
  /** Its documents are kept by the month of this time. */
  readonly startedAtMs: number;
  readonly identity: RunIdentity;
  /** Versions of our parts, for the record. */
  readonly versions: Readonly<Record<string, string>>;
}
