import { compareMapping } from '../../core/search/compare-mapping.ts';
import { explainConflict } from '../../core/search/explain-conflict.ts';
import { indexFields } from '../../core/search/index-fields.ts';
import { indexKinds, indexName, type IndexKind } from '../../core/search/index-names.ts';
import { StartError } from '../../core/verdict/run-error.ts';
import { askStore } from './ask-store.ts';
import { storeIndices } from './store-indices.ts';
import type { SearchServer } from './search-server.ts';

/**
 * Makes the indices of a run that starts at `runStartMs`, where they are not there yet: workers may create documents and no indices.
 * Throws `StartError` where they cannot be made, or another template made them something else.
 */
export async function prepareIndices(
  server: SearchServer,
  index: string,
  runStartMs: number,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(indexKinds.map((kind) => prepareIndex(server, index, kind, runStartMs, signal)));
}

async function prepareIndex(
  server: SearchServer,
  index: string,
  kind: IndexKind,
  runStartMs: number,
  signal: AbortSignal,
): Promise<void> {
  const name = indexName(index, kind, runStartMs);
  await makeIndex(server, name, signal);
  const made = (await storeIndices(server, index, kind, signal)).find((found) => found.name === name);
  const { conflicts } = compareMapping(indexFields[kind], made?.mappings);
  if (made !== undefined && conflicts.length > 0) throw new StartError(explainConflict(name, conflicts));
}

/** That it is there already is fine. */
export async function makeIndex(server: SearchServer, name: string, signal: AbortSignal): Promise<void> {
  const path = `/${encodeURIComponent(name)}`;
  const doing = `make the index ${name}`;
  const there = await askStore(server, { method: 'HEAD', path, doing, accepted: [404] }, signal);
  if (there.status === 200) return;
  const answer = await askStore(server, { method: 'PUT', path, doing, accepted: [400] }, signal);
  // Two runs may start at once.
  if (answer.status === 400 && !JSON.stringify(answer.body).includes('resource_already_exists_exception')) {
    await askStore(server, { method: 'PUT', path, doing }, signal);
  }
}
