import type { RunSpec } from '../plan/run-spec.ts';

/** What dashboards choose runs by; stands in every summary of a run. */
export interface SummaryFacts {
  readonly name: string;
  /** Leg of a matrix; `null`: there is one. */
  readonly leg: string | null;
  readonly sha: string | null;
  readonly ref: string | null;
  readonly environment: string | null;
}

/** The facts of a run of this spec. */
export function summaryFacts({ name, build, target }: RunSpec, leg: string | null): SummaryFacts {
  return { name, leg, sha: build.sha, ref: build.ref, environment: target.environment };
}
