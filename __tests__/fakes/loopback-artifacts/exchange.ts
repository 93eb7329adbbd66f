import type { IncomingHttpHeaders } from 'node:http';

/** One request, read to its end. */
export interface FakeRequest {
  readonly method: string;
  /** Absolute, so that links can lead back to the server that was asked. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FakeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export function json(value: unknown, status = 200): FakeResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
