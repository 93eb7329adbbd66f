import { Agent as HttpAgent, request as overHttp, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The server behind the proxy. */
export interface Upstream {
  readonly url: string;
  /** The CA of an https server. */
  readonly caFile?: string;
}

export interface UpstreamRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** As it came, compressed or not. */
  readonly body: Buffer;
}

export interface UpstreamConnection {
  ask(request: UpstreamRequest): Promise<UpstreamAnswer>;
  close(): void;
}

// They belong to one connection, or are set anew for the body that is sent.
const OWN_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host', 'expect']);

/** Connections to the server that stay open between requests. */
export function connectUpstream({ url, caFile }: Upstream): UpstreamConnection {
  const isSecure = url.startsWith('https:');
  const keepAlive = { keepAlive: true };
  const agent = isSecure ? new HttpsAgent(keepAlive) : new HttpAgent(keepAlive);
  const ca = caFile === undefined ? {} : { ca: readFileSync(caFile) };
  return {
    ask: ({ method, target, headers, body }) =>
      new Promise((resolve, reject) => {
        const kept = { ...withoutOwn(headers), 'content-length': body.length };
        const options = { method, headers: kept, agent, ...ca };
        const request = (isSecure ? overHttps : overHttp)(new URL(target, url), options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            const status = response.statusCode ?? 502;
            resolve({ status, headers: withoutOwn(response.headers), body: Buffer.concat(chunks) });
          });
        });
        request.once('error', reject);
        request.end(body);
      }),
    close: () => {
      agent.destroy();
    },
  };
}

function withoutOwn(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => value !== undefined && !OWN_HEADERS.has(name)),
  );
}

/** What a body says, whether it is compressed or not. */
export function textOf(body: Buffer, encoding: unknown): string {
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
