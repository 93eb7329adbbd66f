import { setTimeout as sleep } from 'node:timers/promises';
import { HOOK_GRACE_MS } from '../../core/plan/worst-case-wall.ts';

const POLL_MS = 50;

/** Ends every process of the group that is left: SIGTERM, and SIGKILL when the grace is over. Never throws. */
export async function endGroup(groupId: number): Promise<void> {
  const deadlineMs = performance.now() + HOOK_GRACE_MS;
  // A stopped process takes SIGTERM only when it goes on.
  for (const name of ['SIGTERM', 'SIGCONT'] as const) signalGroup(groupId, name);
  while (signalGroup(groupId, 0)) {
    if (performance.now() >= deadlineMs) {
      signalGroup(groupId, 'SIGKILL');
      return;
    }
    await sleep(POLL_MS);
  }
}

/** Whether there was somebody to signal. */
function signalGroup(groupId: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-groupId, name);
  } catch {
    return false;
  }
}
