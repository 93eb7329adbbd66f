import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { HttpProbe, ProbeAnswer } from '../../ports/http-probe.ts';

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;

/** HTTP of this machine. Each question has a connection of its own, so that none outlives its answer. */
export function systemHttpProbe(): HttpProbe {
  return {
    async get(url, timeoutMs, signal) {
      signal.throwIfAborted();
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        return await getFollowing(new URL(url), AbortSignal.any([signal, timeout]));
      } catch (error) {
        signal.throwIfAborted();
        if (timeout.aborted) throw new Error(`did not answer within ${timeoutMs / 1_000} s`, { cause: error });
        throw new Error(`could not be asked: ${reasonOf(error)}`, { cause: error });
      }
    },
  };
}

async function getFollowing(url: URL, signal: AbortSignal): Promise<ProbeAnswer> {
  let at = url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await getOne(at, signal);
    const next = redirects < MAX_REDIRECTS ? redirectOf(response, at) : null;
    if (next === null) return { status: response.statusCode ?? 0, body: await bodyOf(response) };
    response.destroy();
    at = next;
  }
}

function getOne(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  // No shared agent: it would keep the connection, and could take a proxy from the environment.
  const headers = { accept: 'application/json, */*;q=0.1', 'accept-encoding': 'identity', connection: 'close' };
  request(url, { agent: false, headers, signal }, resolve).on('error', reject).end();
  return promise;
}

/** Where a redirect leads, if it stays on the same origin: another host is not one that may be asked. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return null;
  if (!URL.canParse(location, from.href)) return null;
  const next = new URL(location, from);
  return next.origin === from.origin ? next : null;
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, MAX_BODY_BYTES - bytes));
    bytes += chunk.length;
    if (bytes >= MAX_BODY_BYTES) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** A host with several addresses fails with one error for each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.map((one: unknown) => reasonOf(one)).join(', ');
  }
  return error instanceof Error ? error.message : String(error);
}
