import { SearchUnreachable, type SearchServer } from '../adapters/search/search-server.ts';
import { checkStore } from '../adapters/search/check-store.ts';
import { checkWorker } from '../adapters/search/check-worker.ts';
import { installStore, type StoreWish } from '../adapters/search/install-store.ts';
import { pruneStore } from '../adapters/search/prune-store.ts';
import { systemClock } from '../adapters/system/clock.ts';
import type { SearchConnection } from '../core/search/search-connection.ts';
import type { CheckedStore, InstalledStore, PrunedStore } from '../core/search/store-reports.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import { lazySearchServer } from './lazy-search-server.ts';

/** Deleting many indices takes a server some minutes at worst. */
const DEADLINE_MS = 10 * 60_000;

const DAY_MS = 24 * 3_600_000;

/** Installs templates; see `installStore`. Throws `InputError` and `StartError` alone. */
export function installSearchStore(connection: SearchConnection, wish: StoreWish): Promise<InstalledStore> {
  return administer(connection, (server, signal) => installStore(server, wish, signal));
}

/** Looks at a store as a run does, and at the credentials of workers where they have their own. Throws `InputError` and `StartError` alone. */
export async function checkSearchStore(
  connection: SearchConnection,
  worker: SearchConnection | null,
  index: string,
): Promise<CheckedStore> {
  const clock = systemClock();
  const checked = await administer(connection, (server, signal) =>
    checkStore(server, index, () => clock.now(), signal),
  );
  if (worker === null) return checked;
  const ofWorkers = await administer(worker, (server, signal) => checkWorker(server, index, signal));
  return { ...checked, findings: [...checked.findings, ...ofWorkers] };
}

/** Deletes months that ended so many days ago; see `pruneStore`. Throws `InputError` and `StartError` alone. */
export function pruneSearchStore(
  connection: SearchConnection,
  {
    index,
    olderThanDays,
    isDryRun,
  }: { readonly index: string; readonly olderThanDays: number; readonly isDryRun: boolean },
): Promise<PrunedStore> {
  const beforeMs = systemClock().now() - olderThanDays * DAY_MS;
  return administer(connection, (server, signal) => pruneStore(server, { index, beforeMs, isDryRun }, signal));
}

async function administer<T>(
  connection: SearchConnection,
  work: (server: SearchServer, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const server = lazySearchServer(connection);
  const late = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await work(server, late);
  } catch (error) {
    if (late.aborted) throw new StartError(`${server.url} took longer than ${DEADLINE_MS / 60_000} min.`);
    if (!(error instanceof SearchUnreachable)) throw error;
    // Another server than the one that was named is the user's mistake; asking again changes nothing.
    throw error.problem === 'kind' ? new InputError([error.message]) : new StartError(error.message, { cause: error });
  } finally {
    await server.close();
  }
}
