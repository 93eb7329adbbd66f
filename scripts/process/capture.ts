import { spawn } from 'node:child_process';

export interface Captured {
  readonly exitCode: number;
  /** stdout and stderr in the order of arrival. */
  readonly output: string;
  readonly stdout: string;
  readonly elapsedMs: number;
}

export interface CaptureOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What is shown while it comes, too. */
  readonly echo?: 'nothing' | 'stderr' | 'all';
  /** Interrupts the program with SIGINT; its own way to end is waited for. */
  readonly signal?: AbortSignal;
  /** Kills the program after this time; its exit code is then 128. */
  readonly timeoutMs?: number;
}

/** Runs a program to its end and returns what it wrote. Exit code 127: it could not be started; signals give 128. */
export function capture(
  command: string,
  commandArguments: readonly string[],
  options: CaptureOptions = {},
): Promise<Captured> {
  const startedAt = performance.now();
  const { promise, resolve } = Promise.withResolvers<Captured>();
  const child = spawn(command, commandArguments, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const interrupt = (): void => void child.kill('SIGINT');
  options.signal?.addEventListener('abort', interrupt);
  const timer =
    options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
  const chunks: Buffer[] = [];
  const stdout: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    stdout.push(chunk);
    if (options.echo === 'all') process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (options.echo === 'all' || options.echo === 'stderr') process.stderr.write(chunk);
  });
  child.once('error', (error) => {
    finish(127, `${command} could not be started: ${error.message}\n`);
  });
  child.once('close', (code) => {
    finish(code ?? 128, '');
  });
  return promise;

  function finish(exitCode: number, more: string): void {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', interrupt);
    resolve({
      exitCode,
      output: Buffer.concat(chunks).toString('utf8') + more,
      stdout: Buffer.concat(stdout).toString('utf8'),
      elapsedMs: performance.now() - startedAt,
    });
  }
}
