import type { SearchServer } from '../adapters/search/search-server.ts';
import type { SearchConnection } from '../core/search/search-connection.ts';

/** A server that is connected to when it is first asked: a vendor's client takes longer to load than everything else of a run. */
export function lazySearchServer(connection: SearchConnection): SearchServer {
  let connected: Promise<SearchServer> | null = null;
  const connect = async (): Promise<SearchServer> => {
    const { connectSearch } = await import('../adapters/search/connect-search.ts');
    return await connectSearch(connection);
  };
  return {
    kind: connection.kind,
    url: connection.url,
    send: async (request, signal) => await (await (connected ??= connect())).send(request, signal),
    close: async () => {
      if (connected === null) return;
      // One that could not be connected to is not open.
      const server = await connected.catch(() => null);
      await server?.close();
    },
  };
}
