import type { FleetRef, TeardownProof } from '../ports/fleet.ts';
import { messageOf } from './message-of.ts';
import type { RunPorts } from './run-ports.ts';
import { withDeadline } from './with-deadline.ts';

/** Teardown has its own deadline: it also runs after an interrupt, when every other signal is already aborted. */
const TEARDOWN_DEADLINE_MS = 20_000;

/** Destroys everything of the fleet and says what a listing afterwards found. Never throws: what is left is said. */
export async function teardown(
  ref: FleetRef,
  { fleet, clock, log }: Pick<RunPorts, 'fleet' | 'clock' | 'log'>,
): Promise<TeardownProof> {
  const deadline = { what: 'the destruction', ms: TEARDOWN_DEADLINE_MS };
  const proof = await withDeadline(clock, deadline, (signal) => fleet.destroy(ref, signal)).catch(
    (error: unknown): TeardownProof => ({ found: [], left: [`perhaps everything (${messageOf(error)})`] }),
  );
  if (proof.left.length > 0) {
    log.line(
      `Teardown of ${ref.fleetId} is not complete; still there: ${proof.left.join(', ')}. ` +
        'End it by hand: the load may still be running.',
    );
  }
  return proof;
}
