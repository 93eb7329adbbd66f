import { channelWindowSource } from '../adapters/channel-windows/channel-window-source.ts';
import { filesRunStore } from '../adapters/files/run-store.ts';
import { connectionSecrets } from '../core/search/connection-secrets.ts';
import type { WorkerStore } from '../core/search/search-connection.ts';
import { productName } from '../core/search/server-name.ts';
import type { Log } from '../ports/log.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { RunPorts } from '../stages/run-ports.ts';
import type { ResultStore } from './result-store.ts';
import { searchParts, type SearchRun } from './search-parts.ts';

/** The stores of one run, and what depends on which they are. */
export interface RunStores {
  readonly ports: Pick<RunPorts, 'runStores' | 'history' | 'prepareStores' | 'openWindows'>;
  /** `null`: workers leave their windows in the channel. */
  readonly workerStore: WorkerStore | null;
  readonly close: () => Promise<void>;
}

/**
 * The results folder, always, and beside it the store of the configuration. `github`: where earlier runs are found in a
 * workflow without such a store. The secrets of the connections are masked from here on.
 */
export function runStoresOf(
  store: ResultStore,
  { resultsDir, github, log }: { readonly resultsDir: string; readonly github: RunStore | null; readonly log: Log },
  run: SearchRun,
): RunStores {
  const folder = filesRunStore(resultsDir, run.say);
  const inFolder: RunStores = {
    ports: {
      runStores: [folder],
      history: store.kind === 'out-of-reach' ? outOfReach(store) : (github ?? folder),
      prepareStores: () => Promise.resolve([]),
      openWindows: (channel, load, workers) => channelWindowSource({ channel, load, workers }),
    },
    workerStore: null,
    close: () => Promise.resolve(),
  };
  if (store.kind !== 'search') return inFolder;
  for (const secret of [store.controller, store.worker].flatMap(connectionSecrets)) log.mask(secret);
  const search = searchParts(store, run);
  return {
    ports: {
      runStores: [folder, search.runStore],
      history: search.runStore,
      prepareStores: (signal) => search.prepare(signal),
      openWindows: (channel, load, workers) =>
        search.windowsOf(channelWindowSource({ channel, load, workers }), load, workers),
    },
    workerStore: search.workerStore,
    close: () => search.close(),
  };
}

/** A history that nobody can look into; that a run is not kept there either was said when its store was read. */
function outOfReach({ store, text }: Extract<ResultStore, { kind: 'out-of-reach' }>): RunStore {
  const refuse = () => Promise.reject(new Error(text));
  return {
    name: productName(store),
    isShared: true,
    save: () => Promise.resolve(),
    load: refuse,
    recent: refuse,
    append: refuse,
    annotate: refuse,
    documents: () => {
      throw new Error(text);
    },
  };
}
