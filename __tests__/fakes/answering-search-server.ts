import type { SearchKind } from '../../src/core/search/search-connection.ts';
import type { SearchAnswer, SearchRequest, SearchServer } from '../../src/adapters/search/search-server.ts';

/** A search server whose answers a test makes up; `requests` holds what it was asked. */
export interface AnsweringSearchServer extends SearchServer {
  readonly requests: readonly SearchRequest[];
}

export function answeringSearchServer(
  answer: (request: SearchRequest, signal: AbortSignal) => SearchAnswer | Promise<SearchAnswer>,
  kind: SearchKind = 'elasticsearch',
): AnsweringSearchServer {
  const requests: SearchRequest[] = [];
  return {
    kind,
    url: 'http://search.test',
    requests,
    send: async (request, signal) => {
      requests.push(structuredClone(request));
      return answer(request, signal);
    },
    close: () => Promise.resolve(),
  };
}

/** The answer of a search that found these, each by its place in the order. */
export function hitsAnswer(hits: readonly { id: string; source: unknown; sort?: unknown[] }[]): SearchAnswer {
  return {
    status: 200,
    body: { hits: { hits: hits.map(({ id, source, sort }) => ({ _id: id, _source: source, sort })) } },
  };
}

/** The answer of a get of several documents, `null` for one that is not there. */
export function documentsAnswer(found: Readonly<Record<string, unknown>>, ids: readonly string[]): SearchAnswer {
  const docs = ids.map((id) => ({ _id: id, found: Object.hasOwn(found, id), _source: found[id] }));
  return { status: 200, body: { docs } };
}
