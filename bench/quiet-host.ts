import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostTimes } from '../src/adapters/system/proc-readings.ts';

const LOOK_MS = 2_000;

/** Waits until the host used at most `maxPct` percent of one core for two seconds, but no longer than `timeoutMs`. Says whether it is quiet. */
export async function quietHost({
  maxPct,
  timeoutMs,
}: {
  readonly maxPct: number;
  readonly timeoutMs: number;
}): Promise<boolean> {
  const deadlineMs = performance.now() + timeoutMs;
  while (performance.now() < deadlineMs) {
    const before = busyShare();
    await sleep(LOOK_MS);
    const after = busyShare();
    const busyPct = ((after.busyMs - before.busyMs) / (after.totalMs - before.totalMs)) * 100 * availableParallelism();
    if (busyPct <= maxPct) return true;
  }
  return false;
}

function busyShare(): { readonly busyMs: number; readonly totalMs: number } {
  const { busyMs, totalMs } = hostTimes((path) => readFileSync(path, 'utf8'));
  if (busyMs === null || totalMs === null) throw new Error('This system does not tell how busy it is: /proc/stat.');
  return { busyMs, totalMs };
}
