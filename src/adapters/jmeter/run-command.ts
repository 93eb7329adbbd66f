import { spawn, type ChildProcess } from 'node:child_process';

/** How a command ended. `output` is the end of stdout and stderr together. */
export type CommandResult =
  | { readonly kind: 'exited'; readonly code: number | null; readonly output: string }
  | { readonly kind: 'not-started'; readonly text: string }
  | { readonly kind: 'timed-out'; readonly output: string };

/** What a command runs in. */
export interface CommandOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

// Enough for the last screens of Maven's complaints.
const KEPT_CHARS = 16_384;

/** Runs a short command to its end. Its whole process group is gone afterwards. Throws the signal's reason only. */
export async function runCommand(
  file: string,
  args: readonly string[],
  { env, timeoutMs, signal }: CommandOptions,
): Promise<CommandResult> {
  signal.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, deadline]);
  const child = spawn(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT_CHARS);
    });
  }
  const onAbort = (): void => {
    killGroup(child);
  };
  either.addEventListener('abort', onAbort);
  try {
    const end = await ended(child);
    signal.throwIfAborted();
    if (end.kind === 'failed') return { kind: 'not-started', text: end.text };
    return deadline.aborted ? { kind: 'timed-out', output } : { kind: 'exited', code: end.code, output };
  } finally {
    either.removeEventListener('abort', onAbort);
    killGroup(child);
  }
}

type End =
  { readonly kind: 'failed'; readonly text: string } | { readonly kind: 'closed'; readonly code: number | null };

async function ended(child: ChildProcess): Promise<End> {
  const { promise, resolve } = Promise.withResolvers<End>();
  child.once('error', (error) => {
    resolve({ kind: 'failed', text: error.message });
  });
  child.once('close', (code) => {
    resolve({ kind: 'closed', code });
  });
  return promise;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
