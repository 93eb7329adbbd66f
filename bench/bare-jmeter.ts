import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interruptWithUs } from './interrupt-with-us.ts';
import { type ProcessRole, type Watched, type WatchedProcess, watchProcesses } from './process-watch.ts';

/** One JMeter that nobody stood beside. */
export interface BareRun {
  readonly jtlFile: string;
  readonly watched: Watched;
}

export interface BareOptions {
  /** A fresh folder. */
  readonly folder: string;
  /** From the launch to the order to end. */
  readonly durationMs: number;
  /** Processes that are watched besides. */
  readonly alongside: readonly { readonly pid: number; readonly role: ProcessRole }[];
}

/** JMeter may take this long to start and to end, beyond the load. */
const SLACK_MS = 60_000;

/**
 * Starts JMeter with the very command line that an agent used, its files in another folder, and orders its end by the same
 * datagram at the same time after the launch. Throws when it does not end by itself after that.
 */
export async function runBare(
  model: Pick<WatchedProcess, 'args' | 'cwd'>,
  { folder, durationMs, alongside }: BareOptions,
): Promise<BareRun> {
  const [java, ...args] = inFolder(model.args, folder);
  if (java === undefined) throw new Error('The model has no command line.');
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => names.includes(name)));
  // In a session of its own, as the agent starts it: Linux deals CPU time to sessions first (sched_autogroup).
  const child = spawn(java, args, { cwd: model.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const watch = watchProcesses([{ pid: child.pid ?? 0, role: 'jmeter' }, ...alongside]);
  const leave = interruptWithUs(child, 'SIGKILL');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const stop = setTimeout(() => {
    sendShutdown(Number(/message on port (\d+)/.exec(output)?.[1]));
  }, durationMs);
  const deadline = setTimeout(() => child.kill('SIGKILL'), durationMs + SLACK_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(stop);
  clearTimeout(deadline);
  leave();
  const watched = watch.stop();
  if (code !== 0) throw new Error(`JMeter ended with ${String(code)}:\n${output}`);
  return { jtlFile: join(folder, 'results.jtl'), watched };
}

/** The command line with all files of the load in `folder`, and those that JMeter reads copied there. */
function inFolder(args: readonly string[], folder: string): readonly string[] {
  const results = args[args.indexOf('-l') + 1];
  if (results === undefined) throw new Error('The command line has no result file.');
  const before = dirname(results);
  mkdirSync(folder, { recursive: true });
  for (const name of ['run.properties', 'log4j2.xml']) copyFileSync(join(before, name), join(folder, name));
  return args.map((arg) => arg.replaceAll(before, folder));
}

function sendShutdown(port: number): void {
  const socket = createSocket('udp4');
  socket.send('Shutdown', port, '127.0.0.1', () => {
    socket.close();
  });
}
