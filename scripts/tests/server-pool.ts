import { StartError } from '../../src/core/verdict/run-error.ts';
import { describeServer, serversVariable } from '../search-servers/running-servers.ts';
import { searchServerKinds, type SearchServerSecurity } from '../search-servers/server-kinds.ts';
import { startSearchServer, type SearchServerHandle } from '../search-servers/start-server.ts';

/** The search servers of a test run: started when the first tier wants them, and used by the next. */
export interface ServerPool extends AsyncDisposable {
  /** Starts what is wanted, ends what is not, and tells it in variables for jest. */
  lend(wanted: readonly SearchServerSecurity[]): Promise<Readonly<Record<string, string>>>;
}

// Unpacking included.
const START_TIMEOUT_MS = 15 * 60_000;

export function serverPool(say: (line: string) => void): ServerPool {
  let running: readonly SearchServerHandle[] = [];
  const keepOnly = async (wanted: readonly SearchServerSecurity[]): Promise<void> => {
    await Promise.all(running.filter(({ security }) => !wanted.includes(security)).map((server) => server.stop()));
    running = running.filter(({ security }) => wanted.includes(security));
  };
  return {
    lend: async (wanted) => {
      await keepOnly(wanted);
      if (wanted.length === 0) return {};
      const missing = wanted.filter((security) => !running.some((server) => server.security === security));
      try {
        running = [...running, ...(await startAll(missing, say))];
        return { [serversVariable]: JSON.stringify(running.map(describeServer)) };
      } catch (error) {
        // The tests that need them are skipped with this reason, which the summary counts as not good.
        if (!(error instanceof StartError)) throw error;
        say(`The search servers cannot be started: ${error.message} ${error.hint ?? ''}`.trim());
        return { [serversVariable]: JSON.stringify(error.message.split('\n')[0]) };
      }
    },
    async [Symbol.asyncDispose]() {
      await keepOnly([]);
    },
  };
}

/** All side by side, or none. */
async function startAll(
  wanted: readonly SearchServerSecurity[],
  say: (line: string) => void,
): Promise<readonly SearchServerHandle[]> {
  if (wanted.length === 0) return [];
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const orders = wanted.flatMap((security) => searchServerKinds.map((kind) => ({ kind, security, signal, say })));
  const starts = await Promise.allSettled(orders.map((order) => startSearchServer(order)));
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(started.map((server) => server.stop()));
    throw failed.reason;
  }
  const names = started.map(({ kind, version, security }) => `${kind} ${version} ${security}`).join(', ');
  say(`search servers: ${names}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return started;
}
