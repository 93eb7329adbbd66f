import type { FleetRef, TeardownProof } from '../ports/fleet.ts';
import { messageOf } from './message-of.ts';
import type { RunPorts } from './run-ports.ts';

/** Teardown has its own deadline: it also runs after an interrupt, when every other signal is already aborted. */
const TEARDOWN_DEADLINE_MS = 20_000;

/** Destroys everything of the fleet and says what a listing afterwards found. Never throws: what is left is said. */
export async function teardown(
  ref: FleetRef,
  ports: Pick<RunPorts, 'fleet' | 'clock' | 'log'>,
): Promise<TeardownProof> {
  const deadline = new AbortController();
  const timer = ports.clock.sleep(TEARDOWN_DEADLINE_MS, deadline.signal).then(
    () => {
      deadline.abort(new Error('teardown took too long'));
    },
    () => undefined,
  );
  const proof = await ports.fleet
    .destroy(ref, deadline.signal)
    .catch((error: unknown): TeardownProof => ({ found: [], left: [`perhaps everything (${messageOf(error)})`] }));
  deadline.abort();
  await timer;
  if (proof.left.length > 0) {
    ports.log.line(
      `Teardown of ${ref.fleetId} is not complete; still there: ${proof.left.join(', ')}. ` +
        'End it by hand: the load may still be running.',
    );
  }
  return proof;
}
