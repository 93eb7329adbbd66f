import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeRequest, FakeResponse } from './exchange.ts';
import type { LoopbackArtifacts } from './loopback-artifacts.ts';

/** Answers before the fake does: a fault, a broken connection, or no answer at all; `null` leaves it to the fake. */
export type Interference = (request: FakeRequest) => FakeResponse | 'break' | 'hang' | null;

/** The fake on a free loopback port of its own. */
export interface ArtifactServer extends AsyncDisposable {
  readonly url: string;
  /** `METHOD path`, without the query, in order. */
  readonly asked: readonly string[];
}

export async function serveArtifacts(
  artifacts: LoopbackArtifacts,
  interfere: Interference = () => null,
): Promise<ArtifactServer> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then((request) => {
      asked.push(`${request.method} ${request.url.pathname}`);
      const answer = interfere(request) ??
        artifacts.handle(request) ?? { status: 404, body: '{"message":"Not Found"}' };
      if (answer === 'hang') return;
      if (answer === 'break') incoming.socket.destroy();
      else outgoing.writeHead(answer.status, answer.headers).end(answer.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', headers, url = '/' } = incoming;
  return { method, headers, url: new URL(url, `http://${headers.host ?? '127.0.0.1'}`), body: Buffer.concat(chunks) };
}
