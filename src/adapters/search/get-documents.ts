import { explainAnswer } from '../../core/search/explain-answer.ts';
import { askServer, toObject, toObjects } from './ask-server.ts';
import type { Hit } from './read-hits.ts';
import type { SearchServer } from './search-server.ts';

/** Ids of one request. */
const MAX_IDS = 200;

/** As a search. */
const GET_TIMEOUT_MS = 30_000;

/**
 * The documents with these ids, as far as they exist, also such as no search finds yet. Throws as `askServer`, and when the
 * server cannot say whether one exists.
 */
export async function getDocuments(
  server: SearchServer,
  { index, ids, doing }: { readonly index: string; readonly ids: readonly string[]; readonly doing: string },
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  const found: Hit[] = [];
  for (let from = 0; from < ids.length; from += MAX_IDS) {
    const request = { method: 'POST', path: `/${index}/_mget`, timeoutMs: GET_TIMEOUT_MS } as const;
    const body = { ids: ids.slice(from, from + MAX_IDS) };
    const answer = await askServer(server, { ...request, body, doing }, signal);
    for (const document of toObjects(answer['docs'])) {
      const error = toObject(document['error']);
      if (error !== null && error['type'] !== 'index_not_found_exception') {
        throw new Error(explainAnswer({ status: 503, body: { error } }, `${doing} (${String(document['_id'])})`));
      }
      if (document['found'] === true)
        found.push({ id: String(document['_id']), source: document['_source'], sort: [] });
    }
  }
  return found;
}
