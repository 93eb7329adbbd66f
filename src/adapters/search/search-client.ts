import type { Readable } from 'node:stream';
import type { SearchRequest } from './search-server.ts';

/** One HTTP request as a client sends it. */
export interface RawRequest {
  readonly method: SearchRequest['method'];
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly timeoutMs: number;
}

/** The head of an answer; its body is still to be read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/** A vendor's client, cut down to what is used of it: connections, TLS, proxy. */
export interface SearchClient {
  /** Media types by which this server tells JSON and the lines of a bulk request. */
  readonly mediaTypes: { readonly json: string; readonly ndjson: string };
  /** Asks once. Rejects with the client's own error when there is no answer. */
  ask(request: RawRequest, signal: AbortSignal): Promise<RawAnswer>;
  close(): Promise<void>;
}
