import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inProject } from '../process/project.ts';

export interface Shop extends AsyncDisposable {
  readonly url: string;
}

const START_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 2000;

/** Starts the sample shop on a free port and resolves when it listens. Disposing ends it. */
export async function startShop(options: { readonly build: string; readonly slower: number }): Promise<Shop> {
  const child = spawn(
    process.execPath,
    [
      inProject('examples/shop/server.mjs'),
      '--port',
      '0',
      '--build',
      options.build,
      '--slower',
      String(options.slower),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    return { url: await readAddress(child), [Symbol.asyncDispose]: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  const deadline = AbortSignal.timeout(START_TIMEOUT_MS);
  if (child.stdout === null) throw new Error('The shop has no output.');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line', { signal: deadline })) as [string];
  const url = /http:\/\/\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`The shop said "${line}" instead of its address.`);
  return url;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(force);
}
