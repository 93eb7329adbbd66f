import { StartError } from '../core/verdict/run-error.ts';
import type { FleetRef } from '../ports/fleet.ts';
import type { Phase } from '../ports/run-state.ts';
import { messageOf } from './message-of.ts';
import type { RunPorts } from './run-ports.ts';

/** Writes down where the run is, so that whoever comes after a crash or a cancel knows what to end. */
export interface PhaseKeeper {
  /** `null`: nothing was written down yet. */
  readonly phase: Phase | null;
  /**
   * Throws `StartError` when the state cannot be saved before the fleet exists: it must never exist unsaved. Later a
   * state that cannot be saved is said and no more, because the load must still be ended in order.
   */
  enter(phase: Phase, fleet?: FleetRef): Promise<void>;
}

/** A keeper for one run. The fleet, once named, stays in every later state. */
export function keepPhases(
  runId: string,
  { runState, controllerPid, log }: Pick<RunPorts, 'runState' | 'controllerPid' | 'log'>,
): PhaseKeeper {
  let phase: Phase | null = null;
  let fleet: FleetRef | null = null;
  return {
    get phase() {
      return phase;
    },
    async enter(next, named) {
      const isBeforeFleet = next === 'preflight' || named !== undefined;
      fleet = named ?? fleet;
      phase = next;
      try {
        await runState.save({ v: 1, runId, phase, fleet, controllerPid });
      } catch (error) {
        const text = `The state of the run cannot be saved: ${messageOf(error)}.`;
        if (isBeforeFleet) {
          const hint = 'Make the results folder writable, free some disk, or name another folder as `results-dir`.';
          throw new StartError(text, { hint, cause: error });
        }
        log.line(text);
      }
    },
  };
}
