import { readdir, readFile } from 'node:fs/promises';

/**
 * Pids of the processes of a group that run. By /proc, because a dead one that init has not collected yet still
 * answers to signals. State and group follow the command in parentheses.
 */
export async function processesOfGroup(group: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const members: number[] = [];
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(pgrp) === group && state !== 'Z') members.push(Number(pid));
  }
  return members;
}
