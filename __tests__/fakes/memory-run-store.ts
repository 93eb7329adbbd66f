import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunStore } from '../../src/ports/run-store.ts';

/** A run store in memory; `streams` holds what was appended, by `<runId>/<stream>`. */
export interface MemoryRunStore extends RunStore {
  readonly streams: ReadonlyMap<string, readonly object[]>;
}

export function memoryRunStore(): MemoryRunStore {
  const records = new Map<string, RunRecord>();
  const streams = new Map<string, object[]>();
  return {
    streams,
    save: (record) => Promise.resolve(void records.set(record.run, structuredClone(record))),
    load: (runId) => Promise.resolve(structuredClone(records.get(runId) ?? null)),
    recent: (query) =>
      Promise.resolve(
        [...records.values()]
          .filter(({ name }) => name === query.name)
          .sort((a, b) => b.startedAtMs - a.startedAtMs)
          .slice(0, query.limit)
          .map((record) => structuredClone(record)),
      ),
    append: (runId, stream, documents) => {
      const key = `${runId}/${stream}`;
      streams.set(key, [...(streams.get(key) ?? []), ...structuredClone(documents)]);
      return Promise.resolve();
    },
  };
}
