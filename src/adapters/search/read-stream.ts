import { indexPattern } from '../../core/search/index-names.ts';
import { fromStoredWindow } from '../../core/search/stored-window.ts';
import type { DocumentStream } from '../../ports/run-store.ts';
import { askPatiently } from './ask-patiently.ts';
import { pageSizer, type ReadBounds } from './page-size.ts';
import { type Hit, readHits } from './read-hits.ts';
import type { SearchRunStoreOptions } from './search-run-store-options.ts';

/** Pages are handed over one by one, so that one of them is all that lies in memory. */
const BOUNDS: ReadBounds = { maxHits: 1_000, maxBytes: 8_000_000 };

const REFRESH_TIMEOUT_MS = 10_000;

/** The documents of a stream of a run in the order of their arrival, in pages. */
export async function* readStream(
  options: SearchRunStoreOptions,
  { runId, stream }: { readonly runId: string; readonly stream: DocumentStream },
  signal: AbortSignal,
): AsyncGenerator<readonly object[]> {
  const { server, clock, bounds = BOUNDS } = options;
  const index = indexPattern(options.index, stream);
  await makeVisible(options, index, signal);
  const sizer = pageSizer(bounds);
  let after: Hit['sort'] | null = null;
  for (;;) {
    const size = sizer.next(bounds.maxBytes);
    const search = {
      index,
      query: { bool: { filter: [{ term: { run: runId } }] } },
      // One order over all months: each index has one shard, in which a sequence number stands once.
      sort: [{ _index: 'asc' }, { _seq_no: 'asc' }],
      after,
      size,
      preference: runId,
      doing: `read the ${stream} of ${runId}`,
    };
    const hits: readonly Hit[] = await askPatiently(clock, signal, () => readHits(server, search, signal));
    if (hits.length > 0) yield hits.map(({ source }) => documentOf(stream, source));
    if (hits.length < size) return;
    sizer.measure(hits);
    after = hits.at(-1)?.sort ?? after;
  }
}

/** Where that is not allowed, what was written in the last seconds may be missing. */
async function makeVisible({ server }: SearchRunStoreOptions, index: string, signal: AbortSignal): Promise<void> {
  const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
  await server
    .send({ method: 'POST', path: `/${index}/_refresh`, query, timeoutMs: REFRESH_TIMEOUT_MS }, signal)
    .catch(() => undefined);
}

function documentOf(stream: DocumentStream, source: unknown): object {
  return (stream === 'windows' ? fromStoredWindow(source) : source) as object;
}
