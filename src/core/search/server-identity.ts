import type { SearchKind } from './search-connection.ts';

/** What a server says it is, at `GET /`. */
export interface ServerIdentity {
  readonly kind: SearchKind;
  /** Such as `8.19.16`. */
  readonly version: string;
}

/** Reads the answer of `GET /`; `null`: no search server says this. */
export function readServerIdentity(body: unknown): ServerIdentity | null {
  if (!isObject(body) || !isObject(body['version'])) return null;
  const { number, distribution } = body['version'];
  if (typeof number !== 'string' || number === '') return null;
  // Elasticsearch names no distribution; OpenSearch always does.
  if (distribution === undefined) return { kind: 'elasticsearch', version: number };
  return distribution === 'opensearch' ? { kind: 'opensearch', version: number } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
