import type { SearchKind } from '../../core/search/search-connection.ts';

/** One request to a search server; the path starts with `/` and is encoded. */
export interface SearchRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A JSON object, or the lines of a bulk request. */
  readonly body?: object | { readonly ndjson: string };
  readonly timeoutMs: number;
}

/** Whatever the server answered, errors too. `body`: the JSON, or text where it is none; `null`: empty. */
export interface SearchAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A search server that can be asked. */
export interface SearchServer {
  readonly kind: SearchKind;
  /** Without credentials, for messages. */
  readonly url: string;
  /** Resolves with every HTTP answer, 4xx and 5xx too, and asks once: retries are the caller's. Throws `SearchUnreachable` where there is none, and the signal's reason when it is aborted. */
  send(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer>;
  close(): Promise<void>;
}

/** No HTTP answer: refused, reset, timed out, not resolved, or a certificate that is not trusted. One sentence without credentials. */
export class SearchUnreachable extends Error {
  override readonly name = 'SearchUnreachable';
  /** `certificate`: asking again changes nothing. `kind`: something that is no server of this kind answered. */
  readonly problem: 'connection' | 'timeout' | 'certificate' | 'kind';

  constructor(message: string, problem: SearchUnreachable['problem']) {
    super(message);
    this.problem = problem;
  }
}
