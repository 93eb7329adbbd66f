import { createHash } from 'node:crypto';
import { checksum } from '../protocol/checksum.ts';

/** SHA-256 in hex over the paths and bytes of files, whatever their order; `null`: there are none. */
export function hashData(files: Iterable<readonly [path: string, bytes: Uint8Array]>): string | null {
  // Checksums have one length and a path no line break, so that no two lists of files make the same lines.
  const lines = [...files].map(([path, bytes]) => `${checksum(bytes)} ${JSON.stringify(path)}\n`).sort();
  return lines.length === 0 ? null : createHash('sha256').update(lines.join('')).digest('hex');
}
