import type { Surroundings } from './evaluate.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantityValue, type Quantity } from './quantity.ts';
import type { ThreadGroupFact } from './thread-groups.ts';

/** The load that a plan makes by its own numbers, for `users: from-plan`. */
export interface PlanLoad {
  /** Sum over the enabled ordinary groups. A group in `uncounted` counts as one user, the least that it makes. */
  readonly usersPerWorker: number;
  /** The largest of the groups; one that is not known before the start counts as none. */
  readonly rampUpMs: number;
  /** Names of groups whose users are not known before they run: open model, arrivals, numbers computed by scripts. */
  readonly uncounted: readonly string[];
}

/** What one worker does with the plan's own numbers and these properties; a fault when no group would start a user. */
export function planLoad(
  facts: PlanFacts,
  properties: Readonly<Record<string, string>>,
): PlanLoad | { readonly fault: string } {
  const surroundings = { variables: facts.variables, properties: new Map(Object.entries(properties)) };
  const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
  let users = 0;
  let rampUpSec = 0;
  const uncounted: string[] = [];
  for (const group of groups) {
    const own = valueOf(group.users, surroundings);
    if (own === null) uncounted.push(group.name);
    users += own === null ? 1 : Math.max(0, Math.trunc(own));
    rampUpSec = Math.max(rampUpSec, rampUpOf(group, own, surroundings));
  }
  if (users > 0) return { usersPerWorker: users, rampUpMs: Math.round(rampUpSec * 1000), uncounted };
  const why = groups.length === 0 ? 'has no enabled thread group' : 'has enabled thread groups, but none starts a user';
  return {
    fault: `${facts.path}: load.users is from-plan, but the plan ${why}. Give a thread group its number of threads.`,
  };
}

function valueOf(quantity: Quantity | null, surroundings: Surroundings): number | null {
  return quantity === null ? null : quantityValue(quantity, surroundings);
}

function rampUpOf(group: ThreadGroupFact, users: number | null, surroundings: Surroundings): number {
  if (group.stepping !== null) return steppedRampUp(group.stepping, users, surroundings);
  return Math.max(0, ...group.rampUpSec.map((quantity) => quantityValue(quantity, surroundings) ?? 0));
}

/** Delay, then the first users at once, then steps until all are there; the last step has its own ramp. */
function steppedRampUp(
  stepping: NonNullable<ThreadGroupFact['stepping']>,
  users: number | null,
  surroundings: Surroundings,
): number {
  const of = (quantity: Quantity | null): number => Math.max(0, valueOf(quantity, surroundings) ?? 0);
  const count = of(stepping.count);
  // Without a burst the first users come with the first step.
  const first = of(stepping.burst) || count;
  const steps = count === 0 || users === null ? 0 : Math.max(0, Math.ceil((users - first) / count));
  return of(stepping.delaySec) + steps * of(stepping.everySec) + of(stepping.stepRampSec);
}
