import { InputError } from '../verdict/run-error.ts';
import { windowMsFor } from '../window/grid.ts';
import { expectedSteadyWindows } from './expected-steady.ts';
import { fleetId, loadId } from './ids.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Plan } from './plan.ts';
import type { RunSpec } from './run-spec.ts';
import type { WholeLoad } from './shares.ts';
import { divideUsers } from './shares.ts';
import { scaleTimings } from './timings.ts';
import { worstCaseWallMs } from './worst-case-wall.ts';

/** What the JMeter plan itself says, for `users: from-plan`. */
export interface FromPlan {
  readonly usersPerWorker: number;
  /** The largest of its thread groups. */
  readonly rampUpMs: number;
}

/** What a plan takes from the shell that starts the run. */
export interface PlanOrigin {
  /** From `makeRunId`: the run has its name before its files are read. */
  readonly runId: string;
  /** Draws in [0, 1); the seed comes from it alone. */
  readonly random: () => number;
}

/** What a plan takes from outside of the spec. */
export interface PlanContext extends PlanOrigin {
  /** `null`: not read, because the spec names its users or because the plan does not say them. */
  readonly fromPlan: FromPlan | null;
}

/**
 * Everything that follows from the spec before anything is created; the same context gives the same plan.
 * Throws `InputError` with all faults: a worker without users, fewer than 5 steady windows expected,
 * a stagger that leaves the last worker no time, properties that collide, a worst case beyond `budget.wall`.
 */
export function makePlan(spec: RunSpec, context: PlanContext): Plan {
  const draft = draftPlan(spec, context);
  const faults = planFaults(spec, draft);
  if (faults.length > 0 || draft.expectedSteady === null) throw new InputError(faults);
  return { ...draft, expectedSteady: draft.expectedSteady };
}

function draftPlan(spec: RunSpec, context: PlanContext): PlanDraft {
  const { workers } = spec.provider;
  const timings = scaleTimings(spec.timingsFactor);
  const { runId } = context;
  const shares = divideUsers(wholeLoad(spec, context.fromPlan), workers);
  const times = {
    rampUpMs: spec.load.rampUpMs ?? context.fromPlan?.rampUpMs ?? 0,
    warmUpMs: spec.load.warmUpMs,
    durationMs: spec.load.durationMs,
    staggerMs: spec.load.staggerMs,
  };
  return {
    spec,
    runId,
    fleetId: fleetId(runId, 1),
    seed: Math.floor(context.random() * 2 ** 32),
    loads: [{ id: loadId(1, 'main'), purpose: 'main' }],
    shares,
    users: shares.reduce((sum, share) => sum + share.users, 0),
    windowMs: windowMsFor({ durationMs: times.durationMs, workers }),
    ...times,
    expectedSteady: expectedSteadyWindows({ ...times, workers }),
    timings,
    worstCaseWallMs: worstCaseWallMs(timings, times.durationMs, {
      readyWithinMs: spec.ready?.withinMs ?? 0,
      hooks: Object.values(spec.hooks).filter((hook) => hook !== null).length,
    }),
  };
}

function wholeLoad(spec: RunSpec, fromPlan: FromPlan | null): WholeLoad {
  return { users: usersOf(spec, fromPlan), firstUser: spec.load.firstUser, ratePerSec: spec.load.ratePerSec };
}

function usersOf(spec: RunSpec, fromPlan: FromPlan | null): WholeLoad['users'] {
  const { users } = spec.load;
  switch (users.kind) {
    case 'total':
      return users.users;
    case 'groups':
      return users.groups;
    case 'from-plan':
      return (fromPlan?.usersPerWorker ?? 0) * spec.provider.workers;
  }
}
