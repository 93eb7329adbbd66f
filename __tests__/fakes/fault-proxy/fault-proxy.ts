import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerWith } from './answer-with.ts';
import { armRules } from './arm-rules.ts';
import type { Fault, FaultRule } from './fault.ts';
import { connectUpstream, type Upstream, type UpstreamAnswer, type UpstreamRequest } from './upstream.ts';

export interface FaultProxyOptions {
  readonly upstream: Upstream;
  readonly rules?: readonly FaultRule[];
  /** Same seed and same order of requests: same faults. */
  readonly seed?: number;
}

/** What went through the proxy so far. */
export interface ProxyCounts {
  readonly requests: number;
  /** Bodies of requests as they were sent. */
  readonly requestBytes: number;
  /** Bodies of answers as they were sent. */
  readonly answerBytes: number;
  /** Requests that met a fault, in all and by its kind. */
  readonly injected: number;
  readonly byFault: Readonly<Record<Fault['kind'], number>>;
  /** Items that failed by the proxy's doing. */
  readonly failedItems: number;
}

/** A proxy on a free loopback port in front of a real server. */
export interface FaultProxy extends AsyncDisposable {
  readonly url: string;
  /** Of this moment. */
  counts(): ProxyCounts;
  /** From the next request on; the count of `times` begins anew. */
  setRules(rules: readonly FaultRule[]): void;
  /** While it lasts, connections are refused and the open ones are broken. Resolves when that is so. */
  outage(lasts: boolean): Promise<void>;
}

export async function faultProxy({ upstream, rules = [], seed = 1 }: FaultProxyOptions): Promise<FaultProxy> {
  const connection = connectUpstream(upstream);
  const counts = noCounts();
  const ended = new AbortController();
  let takeFault = armRules(rules, seed);
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    counts.requests += 1;
    counts.requestBytes += request.body.length;
    const n = counts.requests;
    const fault = takeFault(request, n);
    if (fault !== null) {
      counts.injected += 1;
      counts.byFault[fault.kind] += 1;
    }
    const reply = await answerWith(fault, request, { connection, dice: { seed, n }, signal: ended.signal });
    counts.failedItems += reply.failedItems;
    if (reply.kind === 'silence') return;
    if (reply.kind === 'reset') incoming.socket.resetAndDestroy();
    else counts.answerBytes += send(outgoing, reply.answer, reply.kind);
  };
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing).catch((error: unknown) => {
      if (isConnectionError(error) || outgoing.headersSent) incoming.socket.destroy();
      else outgoing.writeHead(599, { 'content-type': 'text/plain' }).end(`fault proxy: ${String(error)}`);
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    counts: () => structuredClone(counts),
    setRules: (next) => {
      takeFault = armRules(next, seed);
    },
    outage: async (lasts) => {
      if (lasts && server.listening) await close(server);
      if (!lasts && !server.listening) await listen(server, port);
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
      if (server.listening) await close(server);
      connection.close();
    },
  };
}

/** A server that is not there looks to the client as if its connection had broken; a bug of ours must not look so. */
function isConnectionError(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(code);
}

type MutableCounts = {
  -readonly [Key in keyof ProxyCounts]: Key extends 'byFault' ? Record<Fault['kind'], number> : ProxyCounts[Key];
};

function noCounts(): MutableCounts {
  const byFault = { status: 0, 'too-large': 0, reset: 0, slow: 0, hang: 0, duplicate: 0, items: 0 };
  return { requests: 0, requestBytes: 0, answerBytes: 0, injected: 0, byFault, failedItems: 0 };
}

async function readRequest(incoming: IncomingMessage): Promise<UpstreamRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', url = '/', headers } = incoming;
  return { method, target: url, headers, body: Buffer.concat(chunks) };
}

/** The bytes of the body that went out. */
function send(outgoing: ServerResponse, answer: UpstreamAnswer, how: 'whole' | 'half'): number {
  const { status, headers, body } = answer;
  outgoing.writeHead(status, { ...headers, 'content-length': body.length });
  if (how === 'whole') {
    outgoing.end(body);
    return body.length;
  }
  const half = body.subarray(0, body.length / 2);
  outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
  return half.length;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
