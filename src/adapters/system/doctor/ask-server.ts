import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** The head of an answer, and the local times around it (epoch ms). */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}

/** One GET without redirects, proxy and body; throws an `Error` with the system's message when there is no answer. */
export function askServer(
  url: string,
  headers: Readonly<Record<string, string>>,
  now: () => number,
  signal: AbortSignal,
): Promise<ServerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ServerAnswer>();
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  const sentAtMs = now();
  const asked = request(url, { agent: false, headers: { connection: 'close', ...headers }, signal }, (response) => {
    const receivedAtMs = now();
    response.on('error', () => undefined).destroy();
    const single = Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value[0] : value,
    ]);
    resolve({
      status: response.statusCode ?? 0,
      headers: Object.fromEntries(single) as Record<string, string | undefined>,
      sentAtMs,
      receivedAtMs,
    });
  });
  asked.on('error', (error) => {
    reject(error instanceof AggregateError ? (error.errors[0] as Error) : error);
  });
  asked.end();
  return promise;
}
