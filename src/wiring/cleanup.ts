import { systemClock } from '../adapters/system/clock.ts';
import type { FleetRef, TeardownProof } from '../ports/fleet.ts';
import type { Log } from '../ports/log.ts';
import { teardown } from '../stages/teardown.ts';
import { localFleets } from './local-fleets.ts';

/** A fleet that was left over, and what its end left. */
export interface CleanedFleet {
  readonly ref: FleetRef;
  readonly proof: TeardownProof;
}

/** Ends the fleets on this machine whose controller is gone, one after the other; every other fleet stays untouched. */
export function composeCleanup(log: Log): () => Promise<readonly CleanedFleet[]> {
  const clock = systemClock();
  const fleet = localFleets(clock);
  return async () => {
    const cleaned: CleanedFleet[] = [];
    for (const ref of await fleet.leftovers(clock.now())) {
      cleaned.push({ ref, proof: await teardown(ref, { fleet, clock, log }) });
    }
    return cleaned;
  };
}
