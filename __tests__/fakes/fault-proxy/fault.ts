/** What goes wrong with a request. */
export type Fault =
  /** Answered by the proxy; the server never sees it. */
  | { readonly kind: 'status'; readonly status: 429 | 500 | 502 | 503 | 504; readonly retryAfterSec?: number }
  /** 413 when the body, as it was sent, is larger. */
  | { readonly kind: 'too-large'; readonly overBytes: number }
  /** The connection breaks: `before` the server sees the request, or `after` it has done it, or `within` its answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' | 'within' }
  /** Done at once, answered this much later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The server never sees it and nobody answers. */
  | { readonly kind: 'hang' }
  /** Sent to the server twice; the second answer counts. */
  | { readonly kind: 'duplicate' }
  /**
   * HTTP 200 for a bulk request of which this share of the items fails, by default as by a full queue. The server sees
   * the other items alone.
   */
  | { readonly kind: 'items'; readonly share: number; readonly status?: number; readonly type?: string };

/** A request as a rule sees it. */
export interface ProxiedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With its `?`; empty when there is none. */
  readonly query: string;
  /** Counts all requests from 1. */
  readonly n: number;
  /** Of the body as it was sent. */
  readonly sizeBytes: number;
}

/** The first rule that matches, and whose chance hits, decides about a request. */
export interface FaultRule {
  /** Without it: every request. */
  readonly match?: (request: ProxiedRequest) => boolean;
  /** Of the matching requests; by default all. */
  readonly share?: number;
  /** How often at most; by default without end. */
  readonly times?: number;
  readonly fault: Fault;
}

/** Whether a fault of this kind strikes at all: a body within the limit is not too large. */
export function strikes(fault: Fault, request: ProxiedRequest): boolean {
  return fault.kind !== 'too-large' || request.sizeBytes > fault.overBytes;
}
