import type { FleetRef, TeardownProof } from '../ports/fleet.ts';
import type { Log } from '../ports/log.ts';
import type { Environment } from '../shell/environment.ts';
import { actionLog } from './action-log.ts';
import { savedFleet } from './saved-fleet.ts';

/**
 * The post phase: ends what is left of the fleet that the main phase saved, by its reference alone. Returns the exit code: 1 when
 * something could not be ended, else 0.
 */
export async function cleanUp(
  env: Environment,
  write: (text: string) => void,
  teardown: (ref: FleetRef, log: Log) => Promise<TeardownProof> = tearDownHere,
): Promise<number> {
  const log = actionLog(write, { isRunner: env['GITHUB_ACTIONS'] === 'true' });
  const saved = savedFleet(env['STATE_run']);
  if (saved.kind === 'nothing') {
    log.line(saved.text);
    return 0;
  }
  const { fleetId } = saved.ref;
  const { found, left } = await teardown(saved.ref, log);
  if (left.length > 0) {
    const text = `Something of the fleet ${fleetId} could not be ended: ${left.join(', ')}. End it by hand: the load may still be running.`;
    log.annotate({ level: 'error', title: 'Load test: clean-up', text });
    return 1;
  }
  log.line(
    found.length === 0
      ? `Nothing to clean up: nothing of the fleet ${fleetId} is left.`
      : `Ended what the main phase left of the fleet ${fleetId}: ${found.join(', ')}.`,
  );
  return 0;
}

async function tearDownHere(ref: FleetRef, log: Log): Promise<TeardownProof> {
  const { composeTeardown } = await import('../wiring/teardown.ts');
  return await composeTeardown(log)(ref);
}
