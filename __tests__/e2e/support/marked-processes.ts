import { readdirSync, readFileSync } from 'node:fs';

/** A process that belongs to a fleet. */
export interface MarkedProcess {
  readonly pid: number;
  readonly command: string;
  readonly fleet: string;
  /** Id of its worker; `null` where the mark alone was passed on. */
  readonly worker: string | null;
}

/** Every living process with our mark in its environment; zombies are dead already. */
export function markedProcesses(fleetPrefix = ''): readonly MarkedProcess[] {
  const found: MarkedProcess[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const environment = readFileSync(`/proc/${name}/environ`, 'utf8');
      const fleet = /(?:^|\0)LOADTEST_FLEET=([^\0]*)/.exec(environment)?.[1];
      if (fleet?.startsWith(fleetPrefix) !== true) continue;
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const worker = /(?:^|\0)LOADTEST_WORKER=([^\0]*)/.exec(environment)?.[1] ?? null;
      found.push({ pid: Number(name), command, fleet, worker });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
