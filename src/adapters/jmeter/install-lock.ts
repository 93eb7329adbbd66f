import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Clock } from '../../ports/clock.ts';

const POLL_MS = 250;

/**
 * Runs `work` while no other process holds the lock file; waits for `waitMs` at most and then goes on without it.
 * The lock only saves a second download: the installation itself is one rename, safe without it.
 */
export async function withInstallLock<T>(
  options: { readonly file: string; readonly waitMs: number; readonly clock: Clock; readonly signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const { file, waitMs, clock, signal } = options;
  const untilMs = clock.monotonicMs() + waitMs;
  let held = await take(file);
  while (!held && clock.monotonicMs() < untilMs) {
    if (await isStale(file)) await rm(file, { force: true });
    else await clock.sleep(POLL_MS, signal);
    held = await take(file);
  }
  try {
    return await work();
  } finally {
    if (held) await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Its holder is dead. An empty file belongs to someone who is about to write into it. */
async function isStale(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
