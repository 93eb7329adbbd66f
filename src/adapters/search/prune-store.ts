import { indexKinds, isMonthly } from '../../core/search/index-names.ts';
import { prunableIndices } from '../../core/search/prunable-indices.ts';
import type { PrunedStore } from '../../core/search/store-reports.ts';
import { askStore } from './ask-store.ts';
import { storeIndices } from './store-indices.ts';
import type { SearchServer } from './search-server.ts';

/** What is deleted. */
export interface PruneWish {
  readonly index: string;
  /** Monthly indices whose month ended before this time are deleted. */
  readonly beforeMs: number;
  /** Deletes nothing. */
  readonly isDryRun: boolean;
}

/** Deletes whole monthly indices by their exact names, never runs and annotations. Throws `StartError` where the server refuses. */
export async function pruneStore(server: SearchServer, wish: PruneWish, signal: AbortSignal): Promise<PrunedStore> {
  const { index, beforeMs, isDryRun } = wish;
  const found = await Promise.all(
    indexKinds.filter(isMonthly).map((kind) => storeIndices(server, index, kind, signal)),
  );
  const names = found.flat().map(({ name }) => name);
  const deleted = prunableIndices(names, index, beforeMs);
  for (const name of isDryRun ? [] : deleted) {
    const path = `/${encodeURIComponent(name)}`;
    // Somebody else may have been faster.
    await askStore(server, { method: 'DELETE', path, doing: `delete the index ${name}`, accepted: [404] }, signal);
  }
  return { deleted, kept: names.filter((name) => !deleted.includes(name)).sort() };
}
