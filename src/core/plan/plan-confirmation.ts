import { fleetId, loadId } from './ids.ts';
import type { Plan } from './plan.ts';

/** The same load once more, on a fleet of its own: what decides whether a suspicion was chance. */
export function planConfirmation(plan: Plan): Plan {
  return {
    ...plan,
    fleetId: fleetId(plan.runId, 2),
    loads: [{ id: loadId(plan.loads.length + 1, 'confirm'), purpose: 'confirm' }],
  };
}
