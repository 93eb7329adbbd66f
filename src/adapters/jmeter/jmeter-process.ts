import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StartError } from '../../core/verdict/run-error.ts';
import type { GeneratorExit } from '../../ports/load-generator.ts';
import { createOutputWatch, type OutputWatch } from './output-watch.ts';
import { createStopOrders, type StopOrders } from './stop-orders.ts';

/** One JVM, alone in its process group. */
export interface JmeterProcess {
  readonly pid: number;
  readonly output: OutputWatch;
  readonly orders: StopOrders;
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void;
  readonly exited: Promise<GeneratorExit>;
}

/** How the JVM is started. */
export interface JmeterLaunch {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Wall clock, epoch ms. */
  readonly now: () => number;
}

// A process that left the group may hold the output open for ever.
const OUTPUT_TIMEOUT_MS = 1_000;

/**
 * Starts the JVM and resolves when it runs. Throws `StartError` when it cannot be started. An abort at any time kills
 * the group at once; what JMeter itself had started is killed when JMeter exits.
 */
export async function startJmeterProcess(launch: JmeterLaunch, signal: AbortSignal): Promise<JmeterProcess> {
  signal.throwIfAborted();
  const { command, args, cwd, env } = launch;
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const orders = createStopOrders();
  const output = createOutputWatch({ onPort: orders.portKnown, onReceived: orders.received });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output.push);
  let alive = true;
  const kill = (sent: 'SIGTERM' | 'SIGKILL'): void => {
    if (alive && child.pid !== undefined) signalGroup(child.pid, sent);
  };
  const onAbort = (): void => {
    kill('SIGKILL');
  };
  const exited = exitOf(child, { now: launch.now, output }).finally(() => {
    alive = false;
    orders.close();
    signal.removeEventListener('abort', onAbort);
  });
  signal.addEventListener('abort', onAbort);
  const pid = await spawned(child, command, cwd);
  if (signal.aborted) onAbort();
  return { pid, output, orders, kill, exited };
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

async function spawned(child: Child, command: string, cwd: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('spawn', () => {
    resolve(child.pid ?? 0);
  });
  child.once('error', (error) => {
    // The same ENOENT comes from a missing command and a missing folder.
    reject(new StartError(`${command} cannot be started in ${cwd}: ${error.message}.`, { cause: error }));
  });
  return promise;
}

async function exitOf(
  child: Child,
  { now, output }: { readonly now: () => number; readonly output: OutputWatch },
): Promise<GeneratorExit> {
  const { promise, resolve } = Promise.withResolvers<GeneratorExit>();
  child.once('error', () => {
    resolve({ code: null, signal: null, sawEnd: false, atMs: now() });
  });
  child.once('exit', (code, signal) => {
    const atMs = now();
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    const tell = (): void => {
      clearTimeout(timer);
      resolve({ code, signal, sawEnd: output.sawEnd(), atMs });
    };
    const timer = setTimeout(tell, OUTPUT_TIMEOUT_MS);
    child.once('close', tell);
  });
  return promise;
}

function signalGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
