import type { RunSpec } from './run-spec.ts';
import type { Share } from './shares.ts';
import type { Timings } from './timings.ts';

/** Why a load is made; part of its id. */
export type Purpose = 'main' | 'confirm' | 'block-a' | 'block-b' | 'step';

/** One planned load: its id `<n>-<purpose>`. */
export interface PlannedLoad {
  readonly id: string;
  readonly purpose: Purpose;
}

/** Everything that follows from the spec and the plan's facts before anything is created. Pure and seeded. */
export interface Plan {
  readonly spec: RunSpec;
  readonly runId: string;
  readonly fleetId: string;
  readonly seed: number;
  readonly loads: readonly PlannedLoad[];
  /** One per worker, by index. */
  readonly shares: readonly Share[];
  /** Users of the whole fleet. */
  readonly users: number;
  readonly windowMs: number;
  readonly rampUpMs: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  readonly staggerMs: number;
  /** Steady windows that are expected: first and last k, both included, if JMeter starts 3 s after its launch. */
  readonly expectedSteady: { readonly firstK: number; readonly lastK: number };
  readonly timings: Timings;
  /** Upper bound of the run's wall time, in ms, judged against `budget.wall`. */
  readonly worstCaseWallMs: number;
}
