import { join } from 'node:path';
import type { FleetRef } from '../../ports/fleet.ts';
import type { Phase, RunState, SavedState } from '../../ports/run-state.ts';
import { readJson } from './read-json.ts';
import { runFolder } from './run-folder.ts';
import { writeByRename } from './write-by-rename.ts';

/** The state of each run in `<dir>/runs/<runId>/state.json`. */
export function filesRunState(dir: string): RunState {
  const file = (runId: string): string => join(runFolder(dir, runId), 'state.json');
  return {
    save: (state) => writeByRename(file(state.runId), `${JSON.stringify(state)}\n`),
    load: async (runId) => {
      // Teardown goes on without a state that nobody can read, so it is as good as none.
      const value = await readJson(file(runId)).catch(() => undefined);
      return isSavedState(value) ? value : null;
    },
  };
}

const PHASES: Readonly<Record<Phase, true>> = {
  preflight: true,
  creating: true,
  'waiting-for-ready': true,
  'before-start': true,
  'ramp-up': true,
  steady: true,
  drain: true,
  judging: true,
  finished: true,
};

function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const state = value as Record<keyof SavedState, unknown>;
  return (
    state.v === 1 &&
    typeof state.runId === 'string' &&
    Object.hasOwn(PHASES, String(state.phase)) &&
    Number.isSafeInteger(state.controllerPid) &&
    (state.fleet === null || isFleetRef(state.fleet))
  );
}

function isFleetRef(value: unknown): value is FleetRef {
  if (typeof value !== 'object' || value === null) return false;
  const ref = value as Record<keyof FleetRef, unknown>;
  return ref.v === 1 && ref.kind === 'local' && typeof ref.fleetId === 'string' && typeof ref.channel === 'string';
}
