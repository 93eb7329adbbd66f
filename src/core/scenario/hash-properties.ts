import { hashData } from './hash-data.ts';

/**
 * SHA-256 in hex over the names and values of the properties that a plan is given, whatever their order, and the bytes of the user's
 * property file; `null`: there are neither.
 */
export function hashProperties(properties: Readonly<Record<string, string>>, file: Uint8Array | null): string | null {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashData([
    ...(entries.length === 0 ? [] : [['given', Buffer.from(JSON.stringify(entries))] as const]),
    ...(file === null ? [] : [['file', file] as const]),
  ]);
}
