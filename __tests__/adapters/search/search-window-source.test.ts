import { describe, expect, it } from '@jest/globals';
import { searchWindowSource } from '../../../src/adapters/search/search-window-source.ts';
import type { SearchAnswer, SearchRequest } from '../../../src/adapters/search/search-server.ts';
import { toStoredWindow, windowDocumentId } from '../../../src/core/search/stored-window.ts';
import type { WindowDocument } from '../../../src/core/window/window-document.ts';
import { answeringSearchServer, documentsAnswer, hitsAnswer } from '../../fakes/answering-search-server.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';

const { signal } = new AbortController();
const load = { index: 'lt-windows-2026.01', run: 'shop-1', load: '1-main', workers: ['local-1', 'local-2'] };

interface SearchBody {
  readonly size: number;
  readonly search_after?: readonly number[];
  readonly ids?: readonly string[];
}

const bodyOf = (request: SearchRequest): SearchBody => request.body as SearchBody;
const isSearch = (request: SearchRequest): boolean => request.path.endsWith('/_search');

/** An index in which a search sees `visible`, in this order, and a get sees `hidden` too. */
function indexOf(visible: WindowDocument[], hidden: readonly WindowDocument[] = []) {
  return answeringSearchServer((request): SearchAnswer => {
    const { size, search_after: [after = -1] = [], ids = [] } = bodyOf(request);
    if (isSearch(request)) {
      const hits = visible.map((window, sort) => ({
        id: windowDocumentId(window),
        source: toStoredWindow(window),
        sort: [sort],
      }));
      return hitsAnswer(hits.slice(after + 1, after + 1 + size));
    }
    const stored = [...visible, ...hidden].map((window) => [windowDocumentId(window), toStoredWindow(window)]);
    return documentsAnswer(Object.fromEntries(stored) as Record<string, unknown>, ids);
  });
}

const seqs = (windows: readonly WindowDocument[]): string[] => windows.map(({ worker, seq }) => `${worker} ${seq}`);

describe('searchWindowSource', () => {
  it('asks once when a page holds all that is new, in the order of arrival, for this load alone', async () => {
    const server = indexOf([emptyWindow(), emptyWindow({ seq: 1 })]);
    const source = searchWindowSource({ server, ...load });

    const page = await source.read(null, signal);

    expect(page).toEqual({ windows: [emptyWindow(), emptyWindow({ seq: 1 })], refused: [], cursor: '1' });
    expect(server.requests).toEqual([
      expect.objectContaining({
        path: '/lt-windows-2026.01/_search',
        body: {
          size: expect.any(Number),
          track_total_hits: false,
          query: { bool: { filter: [{ term: { run: 'shop-1' } }, { term: { load: '1-main' } }] } },
          sort: [{ _seq_no: 'asc' }],
        },
      }),
    ]);
  });

  it('goes on after its cursor, page by page', async () => {
    const windows = Array.from({ length: 7 }, (_, seq) => emptyWindow({ seq }));
    const server = indexOf(windows);
    const source = searchWindowSource({ server, ...load, bounds: { maxHits: 3, maxBytes: 1_000_000 } });

    const { windows: found, cursor } = await source.read('1', signal);

    expect(found.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6]);
    expect(cursor).toBe('6');
    expect(server.requests.filter(isSearch).map((request) => bodyOf(request).search_after)).toEqual([[1], [4]]);
  });

  it('stops when the bytes of one read are used up, and goes on at the next', async () => {
    const windows = Array.from({ length: 100 }, (_, seq) => emptyWindow({ seq }));
    const source = searchWindowSource({ server: indexOf(windows), ...load, bounds: { maxHits: 10, maxBytes: 20_000 } });

    const counts: number[] = [];
    let cursor = null;
    for (let total = 0; total < 100;) {
      const page = await source.read(cursor, signal);
      cursor = page.cursor;
      counts.push(page.windows.length);
      total += page.windows.length;
    }

    // A window without a row has about 500 bytes.
    expect(counts.length).toBeGreaterThan(2);
    expect(Math.max(...counts)).toBeLessThan(60);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  });

  it('takes less at once of documents that are large', async () => {
    const topErrors = [{ code: '500', message: 'x'.repeat(100_000), count: 1, firstAtMs: 1, url: '' }];
    const large = { labels: [{ topErrors }] } as unknown as Partial<WindowDocument>;
    const server = indexOf(Array.from({ length: 40 }, (_, seq) => emptyWindow({ seq, ...large })));
    const source = searchWindowSource({ server, ...load, bounds: { maxHits: 1_000, maxBytes: 1_000_000 } });

    await source.read((await source.read(null, signal)).cursor, signal);

    const sizes = server.requests.filter(isSearch).map((request) => bodyOf(request).size);
    expect(sizes.slice(0, 2)).toEqual([15, 9]);
  });

  it('keeps what it has read when a later page fails', async () => {
    const inner = indexOf(Array.from({ length: 5 }, (_, seq) => emptyWindow({ seq })));
    const server = answeringSearchServer((request) =>
      bodyOf(request).search_after === undefined
        ? inner.send(request, signal)
        : { status: 503, body: { error: { reason: 'all shards failed' } } },
    );
    const source = searchWindowSource({ server, ...load, bounds: { maxHits: 3, maxBytes: 1_000_000 } });

    const page = await source.read(null, signal);

    expect({ seqs: page.windows.map(({ seq }) => seq), cursor: page.cursor }).toEqual({ seqs: [0, 1, 2], cursor: '2' });
    await expect(source.read(page.cursor, signal)).rejects.toThrow(
      'Could not read windows (HTTP 503: all shards failed)',
    );
  });

  it('asks every second time by name for what is overdue, and for no more than that', async () => {
    const visible = [
      emptyWindow(),
      emptyWindow({ worker: 'local-2' }),
      emptyWindow({ seq: 1 }),
      emptyWindow({ seq: 3 }),
    ];
    const hidden = [emptyWindow({ worker: 'local-2', seq: 1 }), emptyWindow({ seq: 2 })];
    const server = indexOf(visible, hidden);
    const source = searchWindowSource({ server, ...load });

    const first = await source.read(null, signal);
    const second = await source.read(first.cursor, signal);
    await source.read(second.cursor, signal);
    await source.read(second.cursor, signal);

    expect(seqs(second.windows)).toEqual(['local-2 1']);
    const asked = server.requests.filter((request) => !isSearch(request)).map((request) => bodyOf(request).ids);
    expect(asked).toEqual([['shop-1:1-main:local-2:1']]);
  });

  it('hands over what a search brought also when the overdue ones cannot be asked for', async () => {
    const inner = indexOf([emptyWindow(), emptyWindow({ seq: 2 })]);
    const server = answeringSearchServer((request) =>
      isSearch(request) ? inner.send(request, signal) : { status: 429, body: null },
    );
    const source = searchWindowSource({ server, ...load });
    await source.read('1', signal);

    expect((await source.read(null, signal)).windows).toHaveLength(2);
  });

  it('refuses documents that are no windows, or not those that their id says, each with its reason', async () => {
    const server = answeringSearchServer(() =>
      hitsAnswer([
        { id: 'a', source: { run: 'shop-1', load: '1-main' }, sort: [0] },
        { id: 'shop-1:1-main:local-1:1', source: emptyWindow({ seq: 2 }), sort: [1] },
      ]),
    );

    const { windows, refused, cursor } = await searchWindowSource({ server, ...load }).read(null, signal);

    expect({ windows, cursor }).toEqual({ windows: [], cursor: '1' });
    expect(refused).toEqual([
      expect.stringMatching(/^Document a: .*load 1-main, worker \?/),
      expect.stringMatching(/^Document shop-1:1-main:local-1:1 holds window 2 of worker local-1/),
    ]);
  });

  it('fetches by name in requests of at most 200', async () => {
    const windows = Array.from({ length: 450 }, (_, seq) => emptyWindow({ seq }));
    const server = indexOf([], windows);

    const page = await searchWindowSource({ server, ...load }).fetch(windows, signal);

    expect(page.windows).toEqual(windows);
    expect(server.requests.map((request) => bodyOf(request).ids?.length)).toEqual([200, 200, 50]);
  });

  it('says why windows could not be fetched, and takes an index that is not there for an empty one', async () => {
    const error = (type: string) => ({ docs: [{ _id: 'a', error: { type, reason: 'it is so' } }] });
    const source = (type: string) =>
      searchWindowSource({ server: answeringSearchServer(() => ({ status: 200, body: error(type) })), ...load });
    const ids = [{ worker: 'local-1', seq: 0 }];

    expect((await source('index_not_found_exception').fetch(ids, signal)).windows).toEqual([]);
    await expect(source('no_shard_available_action_exception').fetch(ids, signal)).rejects.toThrow(
      /Could not read windows by name.*it is so/,
    );
  });

  it('refuses a cursor that is not its own', async () => {
    const source = searchWindowSource({ server: indexOf([]), ...load });

    await expect(source.read('{"search":1}', signal)).rejects.toThrow('{"search":1} is no cursor of this source.');
  });
});
