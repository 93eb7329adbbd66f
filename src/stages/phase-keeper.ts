import type { FleetRef } from '../ports/fleet.ts';
import type { Phase, RunState } from '../ports/run-state.ts';

/** Writes down where the run is, so that whoever comes after a crash or a cancel knows what to end. */
export interface PhaseKeeper {
  readonly phase: Phase;
  enter(phase: Phase, fleet?: FleetRef): Promise<void>;
}

/** A keeper for one run. The fleet, once named, stays in every later state. */
export function keepPhases(runId: string, controllerPid: number, runState: RunState): PhaseKeeper {
  let fleet: FleetRef | null = null;
  const keeper = {
    phase: 'preflight' as Phase,
    async enter(phase: Phase, named?: FleetRef) {
      fleet = named ?? fleet;
      keeper.phase = phase;
      await runState.save({ v: 1, runId, phase, fleet, controllerPid });
    },
  };
  return keeper;
}
