import { rm } from 'node:fs/promises';
import type { Clock } from '../../ports/clock.ts';
import type { FleetRef, TeardownProof } from '../../ports/fleet.ts';
import { secretsFolder } from './fleet-layout.ts';
import { markedProcesses } from './marked-processes.ts';
import type { MarkedProcess } from './marked-processes.ts';

/** Time between SIGTERM and SIGKILL, and once more for what SIGKILL leaves. rules: "Stop ladder 2 s, 4 s". */
const GRACE_MS = 2_000;
const POLL_MS = 50;

/** What the destruction needs of this machine. */
export interface DestroyOptions {
  readonly clock: Clock;
  readonly platform: string;
  readonly secretsRoot?: string;
}

/**
 * Ends every process that carries the fleet's mark and removes its secrets. A signal that is aborted shortens the
 * grace, not the proof: the last listing is always made.
 */
export async function destroyFleet(
  ref: FleetRef,
  { clock, platform, secretsRoot }: DestroyOptions,
  signal: AbortSignal,
): Promise<TeardownProof> {
  const list = async (): Promise<MarkedProcess[]> =>
    (await markedProcesses(platform)).filter(({ fleetId }) => fleetId === ref.fleetId);
  const found = await list();
  try {
    // A stopped process takes SIGTERM only when it goes on.
    for (const name of ['SIGTERM', 'SIGCONT'] as const) signalAll(found, name);
    let left = await untilGone(list, clock, signal, () => undefined);
    if (left.length > 0) {
      const unhurried = new AbortController().signal;
      left = await untilGone(list, clock, unhurried, (rest) => {
        signalAll(rest, 'SIGKILL');
      });
    }
    return { found: found.map(nameOf), left: left.map(nameOf) };
  } finally {
    await rm(secretsFolder(ref.fleetId, secretsRoot), { recursive: true, force: true });
  }
}

async function untilGone(
  list: () => Promise<MarkedProcess[]>,
  clock: Clock,
  signal: AbortSignal,
  onLeft: (left: readonly MarkedProcess[]) => void,
): Promise<MarkedProcess[]> {
  const deadlineMs = clock.monotonicMs() + GRACE_MS;
  for (;;) {
    const left = await list();
    if (left.length === 0 || signal.aborted || clock.monotonicMs() >= deadlineMs) return left;
    onLeft(left);
    await clock.sleep(POLL_MS, signal).catch(() => undefined);
  }
}

/** A group is signalled only by a leader that carries the mark; others may share a group with strangers. */
function signalAll(processes: readonly MarkedProcess[], name: NodeJS.Signals): void {
  const leaders = new Set(processes.filter(({ pid, groupId }) => pid === groupId).map(({ pid }) => pid));
  for (const pid of leaders) signalOne(-pid, name);
  for (const { pid, groupId } of processes) if (!leaders.has(groupId)) signalOne(pid, name);
}

function signalOne(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone meanwhile, or not ours to signal: the listing that follows tells which.
  }
}

function nameOf({ pid }: MarkedProcess): string {
  return `process ${pid}`;
}
