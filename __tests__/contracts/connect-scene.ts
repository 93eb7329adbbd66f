import { readFileSync } from 'node:fs';
import { connectSearch } from '../../src/adapters/search/connect-search.ts';
import type { SearchRequest, SearchServer } from '../../src/adapters/search/search-server.ts';
import { indexKinds, indexPattern, isMonthly } from '../../src/core/search/index-names.ts';
import type { SearchConnection, SearchCredentials } from '../../src/core/search/search-connection.ts';
import type { TestServer } from './search-servers.ts';

/** How a real server is reached, as its administrator unless other credentials are given. */
export function connectionTo(server: TestServer, credentials: SearchCredentials = admin(server)): SearchConnection {
  const { kind, url, caFile } = server;
  return { kind, url, credentials, caText: caFile == null ? null : readFileSync(caFile, 'utf8'), proxyUrl: null };
}

/** A connection for one test: `await using server = await connectedTo(…)`. */
export async function connectedTo(
  server: TestServer,
  credentials?: SearchCredentials,
): Promise<SearchServer & AsyncDisposable> {
  const connected = await connectSearch(connectionTo(server, credentials));
  return { ...connected, [Symbol.asyncDispose]: () => connected.close() };
}

/** One question with a deadline. */
export function ask(server: SearchServer, request: Omit<SearchRequest, 'timeoutMs'>) {
  return server.send({ ...request, timeoutMs: 20_000 }, AbortSignal.timeout(20_000));
}

/** Deletes indices and templates of a store that a test made. */
export async function removeStore(server: SearchServer, index: string): Promise<void> {
  await Promise.all(
    indexKinds.map(async (kind) => {
      const pattern = indexPattern(index, kind);
      const found = await ask(server, { method: 'GET', path: `/${pattern}/_settings` });
      const names = isMonthly(kind) ? Object.keys(found.body ?? {}) : [pattern];
      const ours = names.filter((name) => name.startsWith(index));
      await ask(server, { method: 'DELETE', path: `/_index_template/${index}-${kind}` });
      if (ours.length > 0) await ask(server, { method: 'DELETE', path: `/${ours.join(',')}` });
    }),
  );
}

function admin({ adminUser, adminPassword }: TestServer): SearchCredentials {
  return adminUser == null || adminPassword == null
    ? { kind: 'none' }
    : { kind: 'basic', username: adminUser, password: adminPassword };
}
