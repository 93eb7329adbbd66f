import { SearchUnreachable } from '../adapters/search/search-server.ts';
import { checkStore } from '../adapters/search/check-store.ts';
import { checkWorker } from '../adapters/search/check-worker.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { bad, good, warning, type Look } from '../core/doctor/diagnosis.ts';
import type { SearchConnection } from '../core/search/search-connection.ts';
import { productName } from '../core/search/server-name.ts';
import type { StoreFinding } from '../core/search/store-finding.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import type { Probe } from '../stages/diagnose.ts';
import type { FoundStore } from './doctor-options.ts';
import { lazySearchServer } from './lazy-search-server.ts';

/** One look at each search server that results are kept on. */
export function storeProbes(stores: readonly FoundStore[]): readonly Probe[] {
  return stores.map((store) => ({
    name: productName(store.kind),
    look: (signal) => lookAtStore(store, signal),
  }));
}

async function lookAtStore(store: FoundStore, signal: AbortSignal): Promise<Look> {
  const { index, found, isNeeded } = store;
  const worst = isNeeded ? bad : warning;
  if (found.kind === 'wrong') return worst(...told(found.faults));
  try {
    const { url } = found.controller;
    const checked = await asking(found.controller, (server) =>
      checkStore(server, index, () => systemClock().now(), signal),
    );
    const ofWorkers =
      found.worker === null ? [] : await asking(found.worker, (server) => checkWorker(server, index, signal));
    const place = `${checked.server.version} at ${url}, index ${index}`;
    return judge(place, [...checked.findings, ...ofWorkers], store);
  } catch (error) {
    if (error instanceof SearchUnreachable || error instanceof StartError || error instanceof InputError) {
      return worst(...told([error.message]));
    }
    throw error;
  }
}

async function asking<T>(
  connection: SearchConnection,
  ask: (server: ReturnType<typeof lazySearchServer>) => Promise<T>,
): Promise<T> {
  const server = lazySearchServer(connection);
  try {
    return await ask(server);
  } finally {
    await server.close();
  }
}

function judge(place: string, findings: readonly StoreFinding[], { kind, index, isNeeded }: FoundStore): Look {
  if (findings.length === 0) return good(place);
  const text = `${place}: ${findings.map(({ message }) => message).join(' ')}`;
  const again = `\`loadtest-action store check --store ${kind} --index ${index}\` looks again.`;
  const isBad = isNeeded && findings.some(({ severity }) => severity === 'error');
  return isBad ? bad(text, again) : warning(text, again);
}

/** Sentences that say themselves what to do. */
function told(sentences: readonly string[]): [string, string] {
  return [sentences.join(' '), 'docs/stores.md tells how a store is set up.'];
}
