import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FleetRef } from '../../ports/fleet.ts';

/** `local-1` … for a fleet of `count`; their lexical order is that of their indexes up to 9, ranks follow the sorted ids. */
export function workerIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `local-${index + 1}`);
}

/** Folder with one folder per worker, beside the channel. */
export function workersFolder(ref: FleetRef): string {
  return join(dirname(ref.channel), 'workers');
}

/** What an agent and its JMeter say goes to this file. */
export function agentLog(ref: FleetRef, worker: string): string {
  return join(workersFolder(ref), worker, 'agent.log');
}

/** Folder of the secrets: outside of everything that is kept. Throws when the id could lead elsewhere. */
export function secretsFolder(fleetId: string, root: string = tmpdir()): string {
  if (!/^[A-Za-z0-9-]+$/.test(fleetId)) throw new Error(`${JSON.stringify(fleetId)} is no fleet id.`);
  return join(root, `loadtest-${fleetId}`);
}
