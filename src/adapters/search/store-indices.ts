import { indexKinds, indexPattern, type IndexKind } from '../../core/search/index-names.ts';
import { askStore } from './ask-store.ts';
import type { SearchServer } from './search-server.ts';

/** One index of a store, as it is on the server. */
export interface StoreIndex {
  readonly name: string;
  readonly mappings: unknown;
  /** Flat: `index.blocks.write` → `true`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The indices of one kind; none where there are none yet. Throws `StartError` where they may not be looked at. */
export async function storeIndices(
  server: SearchServer,
  index: string,
  kind: IndexKind,
  signal: AbortSignal,
): Promise<readonly StoreIndex[]> {
  const pattern = indexPattern(index, kind);
  const answer = await askStore(
    server,
    {
      method: 'GET',
      path: `/${encodeURIComponent(pattern)}`,
      query: { flat_settings: 'true', ignore_unavailable: 'true', allow_no_indices: 'true' },
      doing: `look at the indices ${pattern}`,
      accepted: [404],
    },
    signal,
  );
  if (answer.status === 404 || typeof answer.body !== 'object' || answer.body === null) return [];
  return Object.entries(answer.body as Record<string, { mappings?: unknown; settings?: object }>).map(
    ([name, { mappings, settings }]) => ({ name, mappings, settings: { ...settings } }),
  );
}

/** The indices of all kinds, asked for at once. */
export async function allStoreIndices(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<IndexKind, readonly StoreIndex[]>> {
  const asked = indexKinds.map(async (kind): Promise<[IndexKind, readonly StoreIndex[]]> => [
    kind,
    await storeIndices(server, index, kind, signal),
  ]);
  return new Map(await Promise.all(asked));
}
