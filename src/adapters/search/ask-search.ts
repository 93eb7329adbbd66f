import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  explainNoConnection,
  explainTimeout,
  explainWrongKind,
  type NoAnswer,
} from '../../core/search/explain-no-answer.ts';
import type { SearchConnection } from '../../core/search/search-connection.ts';
import { readServerIdentity } from '../../core/search/server-identity.ts';
import { isWantedKind } from './is-wanted-kind.ts';
import { readAnswerBody } from './read-answer-body.ts';
import type { RawAnswer, RawRequest, SearchClient } from './search-client.ts';
import { SearchUnreachable, type SearchAnswer, type SearchRequest, type SearchServer } from './search-server.ts';

const compress = promisify(gzip);

/** Asks through a vendor's client, and turns whatever comes of it into an answer or one sentence. */
export function searchServerOver(client: SearchClient, connection: SearchConnection): SearchServer {
  const closing = new AbortController();
  const asked = new Set<Promise<unknown>>();
  const within = async <T>(timeoutMs: number, signal: AbortSignal, ask: (until: AbortSignal) => Promise<T>) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    const asking = untilAborted(AbortSignal.any([signal, deadline, closing.signal]), ask);
    asked.add(asking);
    try {
      return await asking;
    } catch (error) {
      signal.throwIfAborted();
      throw unreachable(error, deadline.aborted, timeoutMs, connection);
    } finally {
      asked.delete(asking);
    }
  };
  return {
    kind: connection.kind,
    url: connection.url,
    send: async (request, signal) => {
      const answer = await within(request.timeoutMs, signal, async (until) =>
        take(await client.ask(await raw(request, client.mediaTypes), until), until),
      );
      if (isWantedKind(connection.kind, answer)) return { status: answer.status, body: answer.body };
      const found = await within(request.timeoutMs, signal, async (until) =>
        take(await client.ask(whoAreYou(request.timeoutMs), until), until),
      );
      throw refusal(explainWrongKind(connection, readServerIdentity(found.body)));
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled(asked);
      // The clients hear of it a turn later, and look only once a second whether all is answered.
      await nextTurn();
      await client.close();
    },
  };
}

/** Gives up at the signal even where the client does not hear it, as while a proxy is silent. */
async function untilAborted<T>(signal: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => {
    reject(signal.reason as Error);
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([ask(signal), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

async function raw(request: SearchRequest, mediaTypes: SearchClient['mediaTypes']): Promise<RawRequest> {
  const { method, path, query = {}, body, timeoutMs } = request;
  const headers = { accept: mediaTypes.json, 'accept-encoding': 'gzip' };
  if (body === undefined) return { method, path, query, headers, body: null, timeoutMs };
  const isLines = 'ndjson' in body && typeof body.ndjson === 'string';
  const text = isLines ? body.ndjson : JSON.stringify(body);
  return {
    method,
    path,
    query,
    headers: {
      ...headers,
      'content-type': isLines ? mediaTypes.ndjson : mediaTypes.json,
      'content-encoding': 'gzip',
    },
    body: await compress(text),
    timeoutMs,
  };
}

interface TakenAnswer extends SearchAnswer {
  readonly headers: RawAnswer['headers'];
}

async function take({ status, headers, body }: RawAnswer, signal: AbortSignal): Promise<TakenAnswer> {
  return { status, headers, body: await readAnswerBody(body, headers, signal) };
}

/** In plain JSON, which every server understands. */
function whoAreYou(timeoutMs: number): RawRequest {
  return { method: 'GET', path: '/', query: {}, headers: { accept: 'application/json' }, body: null, timeoutMs };
}

/** The client's error is left behind: it carries the request, and with it the credentials. */
function unreachable(
  error: unknown,
  isLate: boolean,
  timeoutMs: number,
  connection: SearchConnection,
): SearchUnreachable {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (isLate || name === 'TimeoutError') return refusal(explainTimeout(connection, timeoutMs));
  return refusal(explainNoConnection(connection, message));
}

function refusal({ message, problem }: NoAnswer): SearchUnreachable {
  return new SearchUnreachable(message, problem);
}
