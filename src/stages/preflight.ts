import type { Check } from '../core/check/check.ts';
import { parseChecks } from '../core/check/parse-checks.ts';
import { judgePlan } from '../core/jmx/judge-plan.ts';
import { planLoad } from '../core/jmx/plan-load.ts';
import type { PlanFacts } from '../core/jmx/plan-facts.ts';
import { makePlan, type PlanOrigin } from '../core/plan/make-plan.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { ScenarioHashes } from '../core/scenario/scenario-hashes.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Workspace } from '../ports/workspace.ts';
import { collectBundle, type Bundle } from './collect-bundle.ts';
import { hashBundle } from './hash-bundle.ts';
import { judgeRows } from './deal-data.ts';
import { judgeHooks } from './judge-hooks.ts';
import { readFacts } from './read-facts.ts';

/** Everything a run needs before anything is created. */
export interface Prepared {
  readonly plan: Plan;
  readonly checks: readonly Check[];
  readonly facts: PlanFacts;
  readonly bundle: Bundle;
  /** What the files of the bundle and the properties are. */
  readonly scenario: ScenarioHashes;
  readonly notes: readonly Finding[];
}

/**
 * Reads the user's files and judges them: plan facts, properties, hosts, data, checks, budget. Creates nothing.
 * Throws `InputError` with every fault at once.
 */
export async function preflight(spec: RunSpec, workspace: Workspace, origin: PlanOrigin): Promise<Prepared> {
  const faults: string[] = [];
  const checks = parseChecks(spec, faults);
  await judgeHooks(spec, workspace, faults);
  const facts = await readFacts(spec, workspace, faults);
  const bundle = await collectBundle(spec, workspace, faults);
  const plan = planOrFaults(spec, facts, origin, faults);
  if (facts === null) throw new InputError(faults);
  const judgement = judgePlan(facts, spec, (path) => bundle.holds(path));
  faults.push(...judgement.faults);
  if (plan !== null) faults.push(...judgeRows(bundle, facts, plan));
  if (plan === null || faults.length > 0) throw new InputError(faults);
  return { plan, checks, facts, bundle, scenario: hashBundle(bundle, spec), notes: judgement.notes };
}

function planOrFaults(spec: RunSpec, facts: PlanFacts | null, origin: PlanOrigin, faults: string[]): Plan | null {
  const isFromPlan = spec.load.users.kind === 'from-plan';
  if (isFromPlan && facts === null) return null;
  const fromPlan = isFromPlan && facts !== null ? planLoad(facts, spec.properties) : null;
  if (fromPlan !== null && 'fault' in fromPlan) {
    faults.push(fromPlan.fault);
    return null;
  }
  try {
    return makePlan(spec, { ...origin, fromPlan });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}
