import { formatCount } from '../core/render/numbers.ts';
import type { Environment } from '../shell/environment.ts';
import { actionLog } from './action-log.ts';
import { savedFleet } from './saved-fleet.ts';

/**
 * The post phase: ends what is left of the fleet that the main phase saved, by its reference alone. Returns the exit code: 1 when
 * something could not be ended, else 0.
 */
export async function cleanUp(env: Environment, write: (text: string) => void): Promise<number> {
  const log = actionLog(write, { isRunner: env['GITHUB_ACTIONS'] === 'true' });
  const saved = savedFleet(env['STATE_run']);
  if (saved.kind === 'nothing') {
    log.line(saved.text);
    return 0;
  }
  const { composeTeardown } = await import('../wiring/teardown.ts');
  const { found, left } = await composeTeardown(log)(saved.ref);
  if (left.length > 0) {
    const text = `Something of the fleet ${saved.ref.fleetId} could not be ended: ${left.join(', ')}. End it by hand: the load may still be running.`;
    log.annotate({ level: 'error', title: 'Load test: clean-up', text });
    return 1;
  }
  const ended = `Ended what the main phase left of the fleet ${saved.ref.fleetId}: ${formatCount(found.length, 'process')}`;
  log.line(
    found.length === 0
      ? `Nothing to clean up: nothing of the fleet ${saved.ref.fleetId} is left.`
      : `${ended} (${found.join(', ')}).`,
  );
  return 0;
}
