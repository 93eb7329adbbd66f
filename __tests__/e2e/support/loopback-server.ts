import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small target on a free loopback port. */
export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Requests that have arrived, by path. */
  readonly requests: Map<string, number>;
}

/** What the target does with a request: a status after a delay, or no answer at all. */
export type Behaviour = (request: {
  readonly path: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly sinceStartMs: number;
}) => { readonly status: number; readonly afterMs?: number; readonly location?: string } | 'hang';

/** Starts a target; `sinceStartMs` counts from its first request. */
export async function startServer(behaviour: Behaviour = () => ({ status: 200 })): Promise<LoopbackServer> {
  const requests = new Map<string, number>();
  let firstAt: number | null = null;
  const server: Server = createServer((request, response) => {
    const { url = '/', headers } = request;
    const path = url.split('?')[0] ?? '/';
    requests.set(path, (requests.get(path) ?? 0) + 1);
    firstAt ??= performance.now();
    request.resume();
    const answer = behaviour({ path, url, headers, sinceStartMs: performance.now() - firstAt });
    if (answer === 'hang') return;
    setTimeout(() => {
      const location = answer.location === undefined ? {} : { location: answer.location };
      response.writeHead(answer.status, { 'content-type': 'text/plain', ...location }).end('ok');
    }, answer.afterMs ?? 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
