import { askServer, type Json, toObject } from '../src/adapters/search/ask-server.ts';
import { connectSearch } from '../src/adapters/search/connect-search.ts';
import { readHits } from '../src/adapters/search/read-hits.ts';
import type { SearchRequest, SearchServer } from '../src/adapters/search/search-server.ts';
import type { SearchConnection, SearchKind } from '../src/core/search/search-connection.ts';
import { startSearchServer } from '../scripts/search-servers/start-server.ts';

/** A real server for the measurements, and how it is asked directly. */
export interface BenchStore extends AsyncDisposable {
  readonly kind: SearchKind;
  readonly version: string;
  readonly url: string;
  /** Of the server's JVM. */
  readonly pid: number;
  readonly server: SearchServer;
  readonly signal: AbortSignal;
  /** The JSON of a successful answer; throws on any other. */
  ask(method: SearchRequest['method'], path: string, body?: object): Promise<Json>;
}

/** Generous: the server may be busy with what was measured before. */
const TIMEOUT_MS = 120_000;

/** Starts a server of its own; disposing ends it. */
export async function startBenchStore(kind: SearchKind, signal: AbortSignal): Promise<BenchStore> {
  const handle = await startSearchServer({
    kind,
    security: 'plain',
    signal,
    say: (line) => {
      console.log(line);
    },
  });
  const { version, url, pid } = handle;
  try {
    const server = await connectTo(kind, url);
    return {
      ...{ kind, version, url, pid, server, signal },
      ask: (method, path, body) =>
        askServer(
          server,
          { doing: `${method} ${path}`, method, path, ...(body === undefined ? {} : { body }), timeoutMs: TIMEOUT_MS },
          signal,
        ),
      [Symbol.asyncDispose]: async () => {
        await server.close();
        await handle.stop();
      },
    };
  } catch (error) {
    await handle.stop();
    throw error;
  }
}

/** How a plain server at this address is reached: without credentials. */
export function connectionTo(kind: SearchKind, url: string): SearchConnection {
  return { kind, url, credentials: { kind: 'none' }, caText: null, proxyUrl: null };
}

/** A connection of its own to a plain server. */
export function connectTo(kind: SearchKind, url: string): Promise<SearchServer> {
  return connectSearch(connectionTo(kind, url));
}

/** Names of all windows of a run in an index, as often as they are there. */
export async function heldWindows(store: BenchStore, index: string, run: string): Promise<readonly string[]> {
  await settle(store, index);
  const names: string[] = [];
  for (let after: readonly unknown[] | null = null; ;) {
    const search = { index, query: { term: { run } }, sort: [{ _seq_no: 'asc' }], after, preference: run };
    const hits = await readHits(store.server, { ...search, size: PAGE, doing: 'read back windows' }, store.signal);
    for (const { source } of hits) names.push(windowName(source));
    if (hits.length < PAGE) return names;
    after = hits.at(-1)?.sort ?? null;
  }
}

/** 10 MB of small windows. */
const PAGE = 5_000;

export function windowName(window: unknown): string {
  const { worker, seq } = toObject(window) ?? {};
  return `${String(worker)}:${String(seq)}`;
}

/** Waits until nothing comes any more: a request that its sender gave up may still be on its way. */
async function settle(store: BenchStore, index: string): Promise<void> {
  for (let before = -1; ;) {
    await store.ask('POST', `/${index}/_refresh`);
    const { count } = await store.ask('GET', `/${index}/_count`);
    if (count === before) return;
    before = Number(count);
  }
}
