import type { PhaseKeeper } from './phase-keeper.ts';
import type { Prepared } from './preflight.ts';
import type { RunPorts } from './run-ports.ts';

/** What every stage after the preflight works with. */
export interface RunContext {
  readonly prepared: Prepared;
  readonly ports: RunPorts;
  readonly phases: PhaseKeeper;
  /** Aborted when a person or the runner ends the run. */
  readonly interrupt: AbortSignal;
}
