import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { chance } from './chance.ts';
import { failItems } from './fail-items.ts';
import { strikes, type Fault, type FaultRule, type ProxiedRequest } from './fault.ts';
import { refusalOf } from './refusal.ts';
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
  let armed = rules.map((rule) => ({ rule, left: rule.times ?? Infinity }));
  const ended = new AbortController();

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    counts.requests += 1;
    counts.requestBytes += request.body.length;
    const n = counts.requests;
    const fault = takeFault(proxied(request, n));
    if (fault !== null) {
      counts.injected += 1;
      counts.byFault[fault.kind] += 1;
    }
    const answer = await answerTo(request, fault, n);
    if (answer === 'nothing') return;
    if (answer === 'reset') incoming.socket.resetAndDestroy();
    else send(outgoing, answer, fault);
  };
  const takeFault = (request: ProxiedRequest): Fault | null => {
    const found = armed.find(
      ({ rule, left }, at) =>
        left > 0 &&
        (rule.match?.(request) ?? true) &&
        strikes(rule.fault, request) &&
        chance(seed, request.n, -1 - at) < (rule.share ?? 1),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.rule.fault;
  };
  const answerTo = async (
    request: UpstreamRequest,
    fault: Fault | null,
    n: number,
  ): Promise<UpstreamAnswer | 'nothing' | 'reset'> => {
    switch (fault?.kind) {
      case undefined:
        return connection.ask(request);
      case 'status':
      case 'too-large':
        return refusalOf(fault);
      case 'hang':
        return 'nothing';
      case 'reset': {
        if (fault.when === 'before') return 'reset';
        const answer = await connection.ask(request);
        return fault.when === 'after' ? 'reset' : answer;
      }
      case 'slow': {
        const answer = await connection.ask(request);
        await pause(fault.ms, undefined, { signal: ended.signal });
        return answer;
      }
      case 'duplicate':
        await connection.ask(request);
        return connection.ask(request);
      case 'items': {
        const { answer, failed } = await failItems(fault, request, connection, { seed, n });
        counts.failedItems += failed;
        return answer;
      }
    }
  };
  const send = (outgoing: ServerResponse, { status, headers, body }: UpstreamAnswer, fault: Fault | null): void => {
    counts.answerBytes += body.length;
    outgoing.writeHead(status, { ...headers, 'content-length': body.length });
    if (fault?.kind !== 'reset') outgoing.end(body);
    else outgoing.write(body.subarray(0, body.length / 2), () => outgoing.socket?.resetAndDestroy());
  };

  const server = createServer((incoming, outgoing) => {
    // A server that is not there looks to the client as if its connection had broken.
    void serve(incoming, outgoing).catch(() => {
      incoming.socket.destroy();
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    counts: () => structuredClone(counts),
    setRules: (next) => {
      armed = next.map((rule) => ({ rule, left: rule.times ?? Infinity }));
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

function proxied({ method, target, body }: UpstreamRequest, n: number): ProxiedRequest {
  const cut = target.indexOf('?');
  const path = cut === -1 ? target : target.slice(0, cut);
  return { method, path, query: cut === -1 ? '' : target.slice(cut), n, sizeBytes: body.length };
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
