import type { Log } from '../ports/log.ts';
import { composeCleanup } from '../wiring/cleanup.ts';

/** `cleanup`: ends the fleets of this machine whose controller is gone and lists them. Returns the exit code: 1 when something is left. */
export async function cleanup(log: Log): Promise<number> {
  const cleaned = await composeCleanup(log)();
  if (cleaned.length === 0) {
    log.line('Nothing to clean up: there is no fleet on this machine whose controller is gone.');
    return 0;
  }
  for (const { ref, proof } of cleaned) {
    if (proof.left.length === 0) log.line(`${ref.fleetId}: ended ${proof.found.join(', ')}; nothing of it is left.`);
    else {
      const text = `${ref.fleetId}: still there: ${proof.left.join(', ')}. End it by hand: the load may still be running.`;
      log.finding({ kind: 'worker-lost', severity: 'error', text });
    }
  }
  return cleaned.every(({ proof }) => proof.left.length === 0) ? 0 : 1;
}
