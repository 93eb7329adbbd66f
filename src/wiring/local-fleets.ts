import { localFleet } from '../adapters/local/local-fleet.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fleet } from '../ports/fleet.ts';

/** Fleets of this machine for somebody who only ends them: neither Java nor JMeter is looked for. */
export function localFleets(clock: Clock): Fleet {
  return localFleet({
    clock,
    platform: process.platform,
    nodeFile: process.execPath,
    agentFile: '',
    findTools: () => Promise.reject(new Error('a fleet that is only ended needs no tools')),
    env: () => undefined,
    formatSecrets: () => '',
    workerStore: null,
  });
}
