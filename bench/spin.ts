import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Processes that each take all the CPU they can get, at normal priority; disposing ends them. */
export interface Neighbours extends AsyncDisposable {
  readonly count: number;
}

/** They end by themselves after this, should nobody be left to end them. */
const LIFETIME_MS = 180_000;
const PROGRAM = `const end = Date.now() + ${LIFETIME_MS}; while (Date.now() < end);`;

/** Starts so many busy neighbours. */
export function startNeighbours(count: number): Neighbours {
  const children = Array.from({ length: count }, () =>
    // Each in a session of its own, like other people's programs: Linux deals CPU time to sessions first (sched_autogroup).
    spawn(process.execPath, ['--eval', PROGRAM], { stdio: 'ignore', detached: true }),
  );
  return {
    count,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(children.map((child) => end(child)));
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
