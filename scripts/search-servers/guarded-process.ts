import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A program and all that it starts, in one process group that does not outlive us. */
export interface GuardedProcess {
  /** The first process has ended. */
  readonly hasExited: () => boolean;
  /** To all of the group. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** SIGTERM, after the grace SIGKILL; resolves when all of the group have ended. */
  readonly end: () => Promise<void>;
}

export interface GuardedLaunch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly user: { readonly uid?: number; readonly gid?: number };
  /** Gets stdout and stderr at its end. */
  readonly logFile: string;
  /** Removed when we die without ending the program. */
  readonly folder: string;
}

// Waits for an order, so that nothing runs before it is guarded.
const GATE = 'read -r go && exec "$@" </dev/null';
// Its input ends when the process that started it dies, however that dies.
const GUARD = `read -r never
kill -s KILL -- "-$1"
left=50
while [ $left -gt 0 ] && kill -s 0 -- "-$1" 2>/dev/null; do sleep 0.1; left=$((left - 1)); done
rm -rf -- "$2"`;
const GRACE_MS = 15_000;
const KILL_MS = 5_000;
const POLL_MS = 50;

/** Starts a program beside a guard that kills its whole group as soon as this process is gone, also by SIGKILL. */
export async function startGuarded(launch: GuardedLaunch): Promise<GuardedProcess> {
  const { command, args, env, cwd, user, logFile, folder } = launch;
  const log = openSync(logFile, 'a');
  const program = spawn('sh', ['-c', GATE, 'sh', command, ...args], {
    ...user,
    env,
    cwd,
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  await once(program, 'spawn');
  const group = program.pid ?? 0;
  const guard = spawn('sh', ['-c', GUARD, 'sh', String(group), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await once(guard, 'spawn');
  program.stdin?.end('go\n');
  // Gone before it was done with its input: hasExited tells it.
  program.stdin?.once('error', () => undefined);
  return {
    hasExited: () => isOver(program),
    signal: (name) => {
      signalGroup(group, name);
    },
    end: async () => {
      await endGroup(group);
      guard.kill('SIGKILL');
    },
  };
}

async function endGroup(group: number): Promise<void> {
  // A stopped process does not see any other signal.
  signalGroup(group, 'SIGCONT');
  signalGroup(group, 'SIGTERM');
  for (let left = GRACE_MS; left > 0 && signalGroup(group, 0); left -= POLL_MS) await pause(POLL_MS);
  // Where nobody buries the dead, as in a container without an init, they stay in the group.
  for (let left = KILL_MS; left > 0 && signalGroup(group, 'SIGKILL'); left -= POLL_MS) await pause(POLL_MS);
}

function isOver(program: ChildProcess): boolean {
  return program.exitCode !== null || program.signalCode !== null;
}

/** False when nobody of the group is left. */
function signalGroup(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}
