import { OwedWindows } from '../../core/search/owed-windows.ts';
import { windowDocumentId } from '../../core/search/stored-window.ts';
import { parseWindowHit } from '../../core/search/window-hit.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { Cursor, WindowId, WindowPage, WindowSource } from '../../ports/window-source.ts';
import { getDocuments } from './get-documents.ts';
import { pageSizer, type ReadBounds } from './page-size.ts';
import { type Hit, readHits } from './read-hits.ts';
import type { SearchServer } from './search-server.ts';

/** Where the windows of one load lie. */
export interface SearchWindowSourceOptions {
  readonly server: SearchServer;
  /** Index of the run's windows; until it exists there are none. It has one shard. */
  readonly index: string;
  readonly run: string;
  readonly load: string;
  readonly workers: readonly string[];
  readonly bounds?: ReadBounds;
}

/**
 * Enough for a thousand workers with a hundred labels each, whose window takes 40 MB: what does not fit into one read comes
 * a poll later. The memory it takes is that of the windows, which are kept anyway.
 */
const BOUNDS: ReadBounds = { maxHits: 1_000, maxBytes: 64_000_000 };

/** Overdue windows that are asked for by name at once, and how many reads lie between two times. */
const MAX_OVERDUE = 200;
const READS_PER_OVERDUE = 2;

/**
 * The windows of one load in a search index, one search for each read as long as a page holds what is new. They are read
 * in the order of arrival (the index's own sequence number), so that a late one is never behind the cursor; one that
 * became visible out of order is asked for by name when its worker or the others are two windows further.
 */
export function searchWindowSource(options: SearchWindowSourceOptions): WindowSource {
  const { server, index, run, load, workers, bounds = BOUNDS } = options;
  const owed = new OwedWindows(workers);
  const sizer = pageSizer(bounds);
  let reads = 0;

  const get = async (ids: readonly WindowId[], signal: AbortSignal): Promise<readonly Hit[]> => {
    const names = ids.map(({ worker, seq }) => windowDocumentId({ run, load, worker, seq }));
    return getDocuments(server, { index, ids: names, doing: 'read windows by name' }, signal);
  };
  const page = (hits: readonly Hit[], cursor: Cursor): WindowPage => {
    const windows: WindowDocument[] = [];
    const refused: string[] = [];
    for (const { id, source } of hits) {
      const hit = parseWindowHit(id, source);
      if (hit.ok) windows.push(hit.window);
      else refused.push(hit.fault);
    }
    for (const window of windows) owed.see(window);
    return { windows, refused, cursor };
  };

  return {
    read: async (cursor, signal) => {
      const newer = await readNewer(options, { bounds, sizer, after: parseCursor(cursor) }, signal);
      const found = page(newer.hits, newer.after === null ? cursor : String(newer.after));
      reads += 1;
      if (reads % READS_PER_OVERDUE !== 0) return found;
      const overdue = owed.overdue(MAX_OVERDUE);
      if (overdue.length === 0) return found;
      // What the search brought stays good; the overdue ones are asked for again.
      const late = page(await get(overdue, signal).catch(() => []), null);
      return {
        windows: [...found.windows, ...late.windows],
        refused: [...found.refused, ...late.refused],
        cursor: found.cursor,
      };
    },
    fetch: async (ids, signal) => page(await get(ids, signal), null),
  };
}

/** Pages until there is no more, or the bytes of one read are used up. A later page that fails is left to the next read. */
async function readNewer(
  { server, index, run, load }: SearchWindowSourceOptions,
  { bounds, sizer, after }: { bounds: ReadBounds; sizer: ReturnType<typeof pageSizer>; after: number | null },
  signal: AbortSignal,
): Promise<{ readonly hits: readonly Hit[]; readonly after: number | null }> {
  const hits: Hit[] = [];
  let last = after;
  let bytesLeft = bounds.maxBytes;
  for (let isMore = true; isMore && bytesLeft > 0;) {
    const size = sizer.next(bytesLeft);
    const search = {
      index,
      query: { bool: { filter: [{ term: { run } }, { term: { load } }] } },
      sort: [{ _seq_no: 'asc' }],
      after: last === null ? null : [last],
      size,
      preference: run,
      doing: 'read windows',
    };
    try {
      const found = await readHits(server, search, signal);
      hits.push(...found);
      last = seqNoOf(found.at(-1)) ?? last;
      bytesLeft -= sizer.measure(found);
      isMore = found.length === size;
    } catch (error) {
      if (hits.length === 0) throw error;
      isMore = false;
    }
  }
  return { hits, after: last };
}

function seqNoOf(hit: Hit | undefined): number | null {
  return typeof hit?.sort[0] === 'number' ? hit.sort[0] : null;
}

function parseCursor(cursor: Cursor): number | null {
  if (cursor === null) return null;
  const after = Number(cursor);
  if (!Number.isSafeInteger(after)) throw new Error(`${cursor} is no cursor of this source.`);
  return after;
}
