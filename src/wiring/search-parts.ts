import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import { searchRunStore } from '../adapters/search/search-run-store.ts';
import { searchWindowSource } from '../adapters/search/search-window-source.ts';
import { indexName } from '../core/search/index-names.ts';
import type { WorkerStore } from '../core/search/search-connection.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Clock } from '../ports/clock.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { WindowSource } from '../ports/window-source.ts';
import { bothWindowSources } from './both-window-sources.ts';
import { lazySearchServer } from './lazy-search-server.ts';
import { prepareSearchStore } from './prepare-search-store.ts';
import type { ResultStore } from './result-store.ts';

/** What a search server is to a run. */
export interface SearchParts {
  readonly runStore: RunStore;
  readonly workerStore: WorkerStore;
  /** See `RunPorts.prepareStores`. */
  prepare(signal: AbortSignal): Promise<readonly Finding[]>;
  /** The windows of a load in the store, and in the channel those that the store did not take. */
  windowsOf(channel: WindowSource, load: string, workers: readonly string[]): WindowSource;
  close(): Promise<void>;
}

/** The run that asks. */
export interface SearchRun {
  readonly runId: string;
  readonly startedAtMs: number;
  /** Scales the deadline of writing, as all timings of the run. */
  readonly timingsFactor: number;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
}

/** For one stream of documents, tries and waits between them included. */
const WRITE_DEADLINE_MS = 30_000;

/** Puts together what a run does with a search server; nothing is asked and no client is loaded before it is needed. */
export function searchParts(
  { index, controller, worker }: Extract<ResultStore, { kind: 'search' }>,
  { runId, startedAtMs, timingsFactor, clock, say }: SearchRun,
): SearchParts {
  const server = lazySearchServer(controller);
  const windowsIndex = indexName(index, 'windows', startedAtMs);
  const writeDeadlineMs = WRITE_DEADLINE_MS * timingsFactor;
  const startOf = (asked: string) => (asked === runId ? startedAtMs : null);
  return {
    runStore: searchRunStore({ server, index, clock, say, parse: parseRunRecord, startOf, writeDeadlineMs }),
    workerStore: { v: 1, connection: worker, windowsIndex },
    prepare: (signal) => prepareSearchStore(server, { index, startedAtMs, clock }, signal),
    windowsOf: (channel, load, workers) => {
      const search = searchWindowSource({ server, index: windowsIndex, run: runId, load, workers });
      return bothWindowSources({ search, channel, clock, say });
    },
    close: () => server.close(),
  };
}
