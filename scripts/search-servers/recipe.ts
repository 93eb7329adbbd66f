import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchServerKind } from './server-kinds.ts';

/** Name of the file in an unpacked server that says what it was made by. */
export const stampName = '.stamp';

export const shimSource = join(import.meta.dirname, 'rest-root-shim', 'RestRootShim.java');

/** The orders to Maven for a server. */
export function pomOf(kind: SearchServerKind): string {
  return join(import.meta.dirname, 'poms', `${kind}.xml`);
}

const parts: Readonly<Record<SearchServerKind, readonly string[]>> = {
  elasticsearch: [pomOf('elasticsearch'), shimSource, join(import.meta.dirname, 'elasticsearch-homes.ts')],
  opensearch: [pomOf('opensearch'), join(import.meta.dirname, 'opensearch-homes.ts')],
};

/** A hash of all that decides how a server is unpacked: a server of another recipe is unpacked again. */
export async function recipeOf(kind: SearchServerKind): Promise<string> {
  const texts = await Promise.all(parts[kind].map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
