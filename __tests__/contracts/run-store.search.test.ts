import { expect, it } from '@jest/globals';
import { parseRunRecord } from '../../src/adapters/files/parse-run-record.ts';
import { searchRunStore } from '../../src/adapters/search/search-run-store.ts';
import type { SearchRunStoreOptions } from '../../src/adapters/search/search-run-store-options.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import type { Annotation } from '../../src/core/verdict/annotation.ts';
import { labelRecord, loadRecord } from '../core/verdict/judge-records.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { ask } from './connect-scene.ts';
import { runRecord, runStoreContract } from './run-store.contract.ts';
import { eachSearchServer } from './search-servers.ts';
import { emptyStores } from './search-stores.ts';

const { signal } = new AbortController();

eachSearchServer('runs', (scene) => {
  const emptyStore = emptyStores(scene);
  const said: string[] = [];
  const open = (more: Partial<SearchRunStoreOptions> = {}) => {
    const { server, index, ...made } = emptyStore();
    const given = { server, index, clock: systemClock(), say: (text: string) => said.push(text) };
    const store = searchRunStore({ ...given, parse: parseRunRecord, startOf: () => 1_000, ...more });
    return { store, server, index, ...made };
  };
  const documentsOf = async (store: ReturnType<typeof searchRunStore>, ...of: ['shop-1', 'windows' | 'summaries']) => {
    const pages: (readonly object[])[] = [];
    for await (const page of store.documents(...of, signal)) pages.push(page);
    return pages;
  };

  runStoreContract(scene.kind, () => Promise.resolve(open().store));

  it('hands documents over page by page, windows as they were given', async () => {
    const { store } = open({ bounds: { maxHits: 4, maxBytes: 1_000_000 } });
    const windows = Array.from({ length: 11 }, (_, seq) => emptyWindow({ seq }));

    await store.append('shop-1', 'windows', windows);
    await store.append('shop-2', 'windows', [emptyWindow({ run: 'shop-2' })]);
    const pages = await documentsOf(store, 'shop-1', 'windows');

    expect(pages.map((page) => page.length)).toEqual([4, 4, 3]);
    expect(pages.flat()).toEqual(windows);
  });

  it('keeps a window as it came first, and the summary that came last', async () => {
    const { store } = open();
    const summary = {
      kind: 'summary',
      '@timestamp': '2026-01-15T12:00:00.000Z',
      run: 'shop-1',
      load: '1-main',
      elapsedSec: 1,
    };

    for (const users of [1, 2]) {
      await store.append('shop-1', 'windows', [emptyWindow({ users })]);
      await store.append('shop-1', 'summaries', [{ ...summary, users }]);
    }

    expect(await documentsOf(store, 'shop-1', 'windows')).toEqual([[emptyWindow({ users: 1 })]]);
    expect(await documentsOf(store, 'shop-1', 'summaries')).toEqual([[{ ...summary, users: 2 }]]);
  });

  it('puts documents into the month in which the run began, whenever they come', async () => {
    const { store, server, index } = open({ startOf: () => null });
    await store.save(runRecord('shop-1', Date.UTC(2026, 0, 31, 23, 59)));

    await store.append('shop-1', 'windows', [emptyWindow()]);

    const { status } = await ask(server, { method: 'HEAD', path: `/${index}-windows-2026.01` });
    expect(status).toBe(200);
    await expect(store.append('shop-2', 'windows', [emptyWindow()])).rejects.toThrow('When shop-2 began is not known');
  });

  it('keeps marks of no run', async () => {
    const { store, server, index, ...made } = open();
    const mark: Annotation = {
      '@timestamp': '2026-01-15T12:00:00.000Z',
      ...{ text: 'deployed', tags: ['a'], run: null, load: null, build: null, kind: 'note' },
    };

    await store.annotate(mark);
    await store.annotate(mark);
    await made.refresh();

    const { body } = await ask(server, { method: 'GET', path: `/${index}-annotations/_search` });
    expect(body).toMatchObject({ hits: { hits: [{ _source: mark }] } });
  });

  it('finds the numbers of each label of a run beside it', async () => {
    const { store, server, index } = open();
    const load = loadRecord({ run: 'shop-1', total: labelRecord('', 300), labels: [labelRecord('Pay', 250)] });

    await store.save({ ...runRecord('shop-1', 1_000), loads: [load] });

    const query = { bool: { filter: [{ term: { kind: 'run-label' } }, { range: { p95Ms: { lte: 250 } } }] } };
    const { body } = await ask(server, { method: 'POST', path: `/${index}-runs/_search`, body: { query } });
    expect(body).toMatchObject({ hits: { hits: [{ _source: { label: 'Pay', p95Ms: 250, outcome: 'pass' } }] } });
  });

  it('says which runs it left out', async () => {
    const { store } = open();
    await store.save({ ...runRecord('shop-7', 1_000), v: 2 as 1 });

    expect(await store.recent({ limit: 3 })).toEqual([]);
    expect(said.at(-1)).toMatch(/^A run is left out: Run shop-7 in (Elasticsearch|OpenSearch) at .* schema version 2/);
  });

  it('finds runs beyond the first page', async () => {
    const { store } = open();
    const runs = Array.from({ length: 60 }, (_, at) => runRecord(`shop-${String(at).padStart(2, '0')}`, at % 3));
    await Promise.all(runs.map((run) => store.save(run)));

    const found = await store.recent({ name: 'shop', limit: 55 });

    expect(new Set(found.map(({ run }) => run)).size).toBe(55);
    expect(found.map(({ startedAtMs }) => startedAtMs)).toEqual(
      found
        .map(({ startedAtMs }) => startedAtMs)
        .sort()
        .reverse(),
    );
  });

  it('says what the server refuses, with its reason', async () => {
    const { store } = open({ writeDeadlineMs: 2_000 });
    const unfit = { kind: 'summary', '@timestamp': 'yesterday', run: 'shop-1', load: '1-main' };

    await expect(store.append('shop-1', 'summaries', [unfit])).rejects.toThrow(
      /^(Elasticsearch|OpenSearch) at .* did not take 1 document: .*parse/,
    );
  });
});
