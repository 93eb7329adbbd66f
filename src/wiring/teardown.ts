import { systemClock } from '../adapters/system/clock.ts';
import type { FleetRef, TeardownProof } from '../ports/fleet.ts';
import type { Log } from '../ports/log.ts';
import { teardown } from '../stages/teardown.ts';
import { localFleets } from './local-fleets.ts';

/** Ends a fleet by its reference alone, whoever created it. The returned function never throws: what is left is in the proof. */
export function composeTeardown(log: Log): (ref: FleetRef) => Promise<TeardownProof> {
  const clock = systemClock();
  const fleet = localFleets(clock);
  return (ref) => teardown(ref, { fleet, clock, log });
}
