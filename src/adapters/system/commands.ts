import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Commands } from '../../ports/commands.ts';
import { endGroup } from './end-group.ts';
import { commandOutput } from './command-output.ts';

/** Variables of this process that a command may see: where things are and how to write, nothing that opens a door. */
const PASSED_ON = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'] as const;

/** Time for output that was written before the end and is still in the pipe. */
const LAST_OUTPUT_MS = 500;

/** What commands need of this machine. */
export interface CommandsOptions {
  readonly env: (name: string) => string | undefined;
  /** Takes each line of output, made safe to show. */
  readonly say: (line: string) => void;
}

/** Commands of this machine, run by the bash that PATH finds. */
export function systemCommands({ env, say }: CommandsOptions): Commands {
  const passedOn = Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = env(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return {
    async run({ commandLine, dir }, own, deadlineMs, signal) {
      signal.throwIfAborted();
      const child = spawn('bash', ['-c', commandLine], {
        cwd: dir,
        env: { ...passedOn, ...own },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const output = commandOutput([child.stdout, child.stderr], say);
      const end = await endOf(child, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
      await output.finish(LAST_OUTPUT_MS);
      signal.throwIfAborted();
      const lastLines = output.lastLines();
      switch (end.kind) {
        case 'failed':
          return { kind: 'not-started', text: end.text };
        case 'late':
          return { kind: 'timed-out', lastLines };
        case 'exited':
          return end.code === null
            ? { kind: 'killed', by: end.by ?? 'a signal', lastLines }
            : { kind: 'exited', code: end.code, lastLines };
      }
    },
  };
}

type End =
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'exited'; readonly code: number | null; readonly by: string | null };

/** Waits for the exit or for the signal; nobody of its group lives afterwards. */
async function endOf(child: ChildProcess, signal: AbortSignal): Promise<End> {
  const groupId = child.pid;
  if (groupId === undefined) {
    const [error] = (await once(child, 'error')) as [Error];
    return { kind: 'failed', text: error.message };
  }
  const end = await once(child, 'exit', { signal }).then(
    ([code, by]): End => ({ kind: 'exited', code: code as number | null, by: by as string | null }),
    (): End => ({ kind: 'late' }),
  );
  await endGroup(groupId);
  return end;
}
