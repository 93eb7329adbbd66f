import type { FleetRef } from './fleet.ts';

/** Where a run is. */
export type Phase =
  | 'preflight'
  | 'creating'
  | 'waiting-for-ready'
  | 'before-start'
  | 'ramp-up'
  | 'steady'
  | 'drain'
  | 'judging'
  | 'finished';

/** What survives the controller. */
export interface SavedState {
  readonly v: 1;
  readonly runId: string;
  readonly phase: Phase;
  readonly fleet: FleetRef | null;
  readonly controllerPid: number;
}

/** Saved before each thing it names exists. */
export interface RunState {
  save(state: SavedState): Promise<void>;
  /** `null`: none, or not readable as this version. */
  load(runId: string): Promise<SavedState | null>;
}
