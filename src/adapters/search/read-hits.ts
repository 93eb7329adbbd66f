import { askServer, type Json, toObject, toObjects } from './ask-server.ts';
import type { SearchServer } from './search-server.ts';

/** One document that a search found. */
export interface Hit {
  readonly id: string;
  readonly source: unknown;
  /** Its place in the order, for the page after it. */
  readonly sort: readonly unknown[];
}

/** What is searched, in which order, and how much at once. */
export interface HitsQuery {
  /** Index or pattern; one that does not exist has no documents. */
  readonly index: string;
  readonly query: object;
  readonly sort: readonly object[];
  readonly after: readonly unknown[] | null;
  readonly size: number;
  /** Fields of the documents that are wanted; left out: all. */
  readonly fields?: readonly string[];
  /** Keeps searches that belong together on one copy of the index, so that none sees less than the one before. */
  readonly preference: string;
  readonly doing: string;
}

/** A search takes longer only on a server that is not well. */
const SEARCH_TIMEOUT_MS = 30_000;

/** One page of a search, whole: an index that answers only in part is a fault. Throws as `askServer`. */
export async function readHits(server: SearchServer, search: HitsQuery, signal: AbortSignal): Promise<readonly Hit[]> {
  const { index, query, sort, after, size, fields, preference, doing } = search;
  const answer = await askServer(
    server,
    {
      doing,
      method: 'POST',
      path: `/${index}/_search`,
      query: {
        ignore_unavailable: 'true',
        allow_partial_search_results: 'false',
        filter_path: 'hits.hits._id,hits.hits._source,hits.hits.sort',
        preference,
      },
      body: {
        size,
        track_total_hits: false,
        query,
        sort,
        ...(fields === undefined ? {} : { _source: fields }),
        ...(after === null ? {} : { search_after: after }),
      },
      timeoutMs: SEARCH_TIMEOUT_MS,
    },
    signal,
  );
  return toObjects(toObject(answer['hits'])?.['hits']).map(toHit);
}

function toHit({ _id, _source, sort }: Json): Hit {
  return { id: String(_id), source: _source, sort: Array.isArray(sort) ? sort : [] };
}
