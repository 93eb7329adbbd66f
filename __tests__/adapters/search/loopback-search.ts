import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchKind } from '../../../src/core/search/search-connection.ts';

/** A request as the fake saw it; the body is unpacked. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the fake does with a request. */
export type Reaction =
  | { readonly status?: number; readonly json?: unknown; readonly text?: string; readonly type?: string }
  | 'hang'
  | 'reset'
  /** The head and half of the body. */
  | 'break-off'
  | 'stall';

export interface Loopback extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** A server on loopback that answers as a search server of the kind does in its headers. */
export async function loopbackSearch(kind: SearchKind, react: (request: SeenRequest) => Reaction): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  return await listen(seen, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const packed = Buffer.concat(chunks);
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(packed) : packed).toString();
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      seen.push(one);
      answer(kind, react(one), response);
    });
  });
}

function answer(kind: SearchKind, reaction: Reaction, response: ServerResponse): void {
  if (reaction === 'hang') return;
  if (reaction === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const product = kind === 'elasticsearch' ? { 'x-elastic-product': 'Elasticsearch' } : {};
  if (reaction === 'break-off' || reaction === 'stall') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100', ...product });
    response.write('{"half":');
    if (reaction === 'break-off') setImmediate(() => response.socket?.destroy());
    return;
  }
  const { status = 200, json, text, type = 'application/json' } = reaction;
  const body = gzipSync(text ?? JSON.stringify(json ?? {}));
  response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip', ...product }).end(body);
}

/** A proxy that opens tunnels (CONNECT); `status` other than 200 refuses, `hang` says nothing. */
export async function loopbackProxy(status: number | 'hang'): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  return await listen(
    seen,
    (_request, response) => response.writeHead(400).end(),
    (request, client) => {
      seen.push({ method: 'CONNECT', url: request.url ?? '', headers: request.headers, body: '' });
      client.on('error', () => undefined);
      if (status === 'hang') return;
      if (status !== 200) {
        client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
        return;
      }
      const [host, port] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
    },
  );
}

async function listen(
  seen: readonly SeenRequest[],
  onRequest: (request: IncomingMessage, response: ServerResponse) => void,
  onConnect?: (request: IncomingMessage, client: Duplex) => void,
): Promise<Loopback> {
  const sockets = new Set<Socket>();
  const server = createServer(onRequest);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  if (onConnect !== undefined)
    server.on('connect', (request, client) => {
      onConnect(request, client);
    });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
