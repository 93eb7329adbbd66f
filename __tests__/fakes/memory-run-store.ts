import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunStore } from '../../src/ports/run-store.ts';

/** A run store in memory; `streams` holds what was appended, by `<runId>/<stream>`, and marks of no run under `-/annotations`. */
export interface MemoryRunStore extends RunStore {
  readonly streams: ReadonlyMap<string, readonly object[]>;
}

export function memoryRunStore({ name = 'memory', isShared = false } = {}): MemoryRunStore {
  const records = new Map<string, RunRecord>();
  const streams = new Map<string, object[]>();
  const append = (runId: string, stream: string, documents: readonly object[]) => {
    const key = `${runId}/${stream}`;
    streams.set(key, [...(streams.get(key) ?? []), ...structuredClone(documents)]);
    return Promise.resolve();
  };
  return {
    name,
    isShared,
    streams,
    save: (record) => Promise.resolve(void records.set(record.run, structuredClone(record))),
    load: (runId) => {
      const record = structuredClone(records.get(runId) ?? null);
      return record === null || isKnown(record)
        ? Promise.resolve(record)
        : Promise.reject(new Error(`${runId} has schema version ${String(record.v)}.`));
    },
    recent: (query) =>
      Promise.resolve(
        [...records.values()]
          .filter(isKnown)
          .filter(({ name }) => query.name === undefined || name === query.name)
          .filter(({ leg }) => query.leg === undefined || leg === query.leg)
          .filter(({ build }) => query.sha === undefined || build.sha === query.sha)
          .filter(
            ({ joins }) => query.baselineOf === undefined || (joins.baseline && joins.branch === query.baselineOf),
          )
          .sort((a, b) => b.startedAtMs - a.startedAtMs)
          .slice(0, query.limit)
          .map((record) => structuredClone(record)),
      ),
    append,
    annotate: (annotation) => append('-', 'annotations', [annotation]),
    // eslint-disable-next-line @typescript-eslint/require-await -- it is all here
    documents: async function* (runId, stream) {
      const documents = streams.get(`${runId}/${stream}`) ?? [];
      if (documents.length > 0) yield structuredClone(documents);
    },
  };
}

function isKnown(record: { readonly v: unknown }): boolean {
  return record.v === 1;
}
