import { indexPattern } from '../../core/search/index-names.ts';
import { newestFirst, runsQuery } from '../../core/search/run-query.ts';
import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { RunQuery } from '../../ports/run-store.ts';
import { askPatiently } from './ask-patiently.ts';
import { askServer, SearchRefused, toObject } from './ask-server.ts';
import { type Hit, readHits } from './read-hits.ts';
import type { SearchRunStoreOptions } from './search-run-store-options.ts';
import { storeName } from './store-name.ts';

/** A record has at most 500 KB. */
const TIMEOUT_MS = 30_000;

/** Records of one request: 50 of the largest ones are 25 MB. */
const MAX_RECORDS = 50;

/** The record of a run, also when it was saved just now; `null`: there is none. Throws a sentence when it cannot be read. */
export async function loadRun(options: SearchRunStoreOptions, runId: string): Promise<RunRecord | null> {
  const { server, clock, index } = options;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const path = `/${indexPattern(index, 'runs')}/_doc/${encodeURIComponent(runId)}`;
  const question = { method: 'GET', path, timeoutMs: TIMEOUT_MS, doing: `read the run ${runId}` } as const;
  try {
    const answer = await askPatiently(clock, signal, () => askServer(server, question, signal));
    return answer['found'] === true ? readRecord(runId, answer['_source'], options) : null;
  } catch (error) {
    if (error instanceof SearchRefused && error.isMissing) return null;
    throw error;
  }
}

/** Runs that the server finds, newest first; one that cannot be read is said and left out, and the next one takes its place. */
export async function recentRuns(options: SearchRunStoreOptions, query: RunQuery): Promise<readonly RunRecord[]> {
  const { server, clock, index } = options;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const records: RunRecord[] = [];
  let after: Hit['sort'] | null = null;
  for (let isMore = true; isMore && records.length < query.limit;) {
    const size = Math.min(MAX_RECORDS, query.limit - records.length);
    const search = {
      index: indexPattern(index, 'runs'),
      query: runsQuery(query),
      sort: newestFirst,
      after,
      size,
      fields: ['record'],
      preference: query.name ?? 'runs',
      doing: 'read earlier runs',
    };
    const hits: readonly Hit[] = await askPatiently(clock, signal, () => readHits(server, search, signal));
    for (const { id, source } of hits) {
      const record = readable(id, source, options);
      if (record !== null) records.push(record);
    }
    after = hits.at(-1)?.sort ?? after;
    isMore = hits.length === size;
  }
  return records;
}

/** One run of another version must not take the others from a comparison. */
function readable(id: string, source: unknown, options: SearchRunStoreOptions): RunRecord | null {
  try {
    return readRecord(id, source, options);
  } catch (error) {
    options.say(`A run is left out: ${(error as Error).message}`);
    return null;
  }
}

function readRecord(id: string, source: unknown, { server, parse }: SearchRunStoreOptions): RunRecord {
  const place = `Run ${id} in ${storeName(server)}`;
  const text = toObject(source)?.['record'];
  if (typeof text !== 'string') throw new Error(`${place} holds no run record: its field record is missing.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${place} holds no run record: ${(error as Error).message}.`, { cause: error });
  }
  return parse(value, place);
}
