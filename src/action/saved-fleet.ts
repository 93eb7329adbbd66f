import { isFleetId } from '../core/plan/ids.ts';
import type { FleetRef } from '../ports/fleet.ts';

/** What the main phase left for the post phase; `nothing` says why as a whole sentence. */
export type SavedFleet =
  { readonly kind: 'fleet'; readonly ref: FleetRef } | { readonly kind: 'nothing'; readonly text: string };

/** The fleet in the saved state as the runner hands it over. Never throws: what cannot be read is said. */
export function savedFleet(text: string | undefined): SavedFleet {
  if (text === undefined || text.trim() === '') {
    return nothing('Nothing to clean up: the main phase ended before it created anything.');
  }
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return nothing(`The state that the main phase saved is not JSON, so nothing can be cleaned up by it. ${BY_HAND}`);
  }
  if (!isObject(state) || state['v'] !== 1) {
    const version = isObject(state) && 'v' in state ? JSON.stringify(state['v']) : 'none';
    return nothing(
      `The state that the main phase saved has the version ${version.slice(0, 40)}, 1 expected, so nothing can be cleaned up by it. ${BY_HAND}`,
    );
  }
  if (state['fleet'] === null) return nothing('Nothing to clean up: no fleet was created.');
  if (isFleetRef(state['fleet'])) return { kind: 'fleet', ref: state['fleet'] };
  return nothing(`The state that the main phase saved names no fleet in a form that is known here. ${BY_HAND}`);
}

const BY_HAND = 'Use `command: cleanup` to end fleets on this machine whose controller is gone.';

function nothing(text: string): SavedFleet {
  return { kind: 'nothing', text };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFleetRef(value: unknown): value is FleetRef {
  return (
    isObject(value) &&
    value['v'] === 1 &&
    value['kind'] === 'local' &&
    typeof value['fleetId'] === 'string' &&
    isFleetId(value['fleetId']) &&
    typeof value['channel'] === 'string'
  );
}
