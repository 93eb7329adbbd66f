import { explainWrongKind } from '../../core/search/explain-no-answer.ts';
import { readServerIdentity, type ServerIdentity } from '../../core/search/server-identity.ts';
import { askStore } from './ask-store.ts';
import { SearchUnreachable, type SearchServer } from './search-server.ts';

/**
 * Product and version of the server. Throws `SearchUnreachable` where it is another product, `StartError` where it does not let us in.
 */
export async function identifyServer(server: SearchServer, signal: AbortSignal): Promise<ServerIdentity> {
  const doing = `ask ${server.url} what it is`;
  // A search server knows its own first page, whatever else is wrong.
  const answer = await askStore(server, { method: 'GET', path: '/', doing, accepted: [400, 404, 405] }, signal);
  const found = answer.status === 200 ? readServerIdentity(answer.body) : null;
  if (found?.kind === server.kind) return found;
  const { message, problem } = explainWrongKind({ kind: server.kind, url: server.url, proxyUrl: null }, found);
  throw new SearchUnreachable(message, problem);
}
