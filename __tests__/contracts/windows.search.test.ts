import { expect, it } from '@jest/globals';
import { channelWindowSource } from '../../src/adapters/channel-windows/channel-window-source.ts';
import { searchWindowSink } from '../../src/adapters/search/search-window-sink.ts';
import { searchWindowSource } from '../../src/adapters/search/search-window-source.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { toStoredWindow, windowDocumentId } from '../../src/core/search/stored-window.ts';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { WindowSink } from '../../src/ports/window-sink.ts';
import { bothWindowSources } from '../../src/wiring/both-window-sources.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { faultProxy } from '../fakes/fault-proxy/fault-proxy.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { ask, connectedTo } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';
import { emptyStores, type EmptyStore } from './search-stores.ts';
import { windowsContract } from './windows.contract.ts';

const { signal } = new AbortController();
const load = { run: 'shop-1', load: '1-main', workers: ['local-1', 'local-2'] };
const noFallback = { place: () => Promise.resolve('There is none.'), keepRefused: () => Promise.resolve() };

eachSearchServer('windows', (scene) => {
  const emptyStore = emptyStores(scene);
  const open = (bounds = { maxHits: 1_000, maxBytes: 32_000_000 }) => {
    const store = emptyStore();
    const index = `${store.index}-windows-2026.01`;
    return { store, index, source: searchWindowSource({ server: store.server, index, ...load, bounds }) };
  };
  /** Writes as a worker does, each visible from the moment when the store is refreshed. */
  const put = async ({ server }: EmptyStore, index: string, windows: readonly WindowDocument[]): Promise<void> => {
    const lines = windows.flatMap((window) => [{ create: { _id: windowDocumentId(window) } }, toStoredWindow(window)]);
    const ndjson = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    await ask(server, { method: 'POST', path: `/${index}/_bulk`, body: { ndjson } });
  };
  const openBoth = () => {
    const { store, index, source } = open();
    const given = { server: store.server, windowsIndex: index, clock: systemClock(), say: () => undefined };
    const sink = searchWindowSink({ ...given, fallback: noFallback });
    const visible: WindowSink = {
      write: (window) => {
        sink.write(window);
      },
      drain: async (...how) => {
        const account = await sink.drain(...how);
        await store.refresh();
        return account;
      },
    };
    return { sink: visible, source };
  };

  windowsContract(scene.kind, () => Promise.resolve(openBoth()));
  windowsContract(`${scene.kind}, and the channel beside it`, () => {
    const { sink, source } = openBoth();
    const channel = channelWindowSource({ ...load, channel: memoryChannel() });
    const clock = systemClock();
    return Promise.resolve({
      sink,
      source: bothWindowSources({ search: source, channel, clock, say: () => undefined }),
    });
  });

  it('reads page by page what does not fit into one, and nothing of other loads and runs', async () => {
    const { store, index, source } = open({ maxHits: 4, maxBytes: 32_000_000 });
    const windows = Array.from({ length: 10 }, (_, seq) => emptyWindow({ seq }));
    await put(store, index, [emptyWindow({ load: '2-confirm' }), ...windows, emptyWindow({ run: 'shop-2' })]);
    await store.refresh();

    const page = await source.read(null, signal);

    expect(page.windows).toEqual(windows);
    expect((await source.read(page.cursor, signal)).windows).toEqual([]);
  });

  it('finds windows that come late, whatever was read before', async () => {
    const { store, index, source } = open();
    await put(store, index, [emptyWindow({ seq: 4 }), emptyWindow({ seq: 5 })]);
    await store.refresh();
    const { cursor } = await source.read(null, signal);

    await put(store, index, [emptyWindow({ seq: 1 }), emptyWindow({ worker: 'local-2', seq: 0 })]);
    await store.refresh();
    const late = await source.read(cursor, signal);

    expect(late.windows.map(({ worker, seq }) => `${worker} ${seq}`)).toEqual(['local-1 1', 'local-2 0']);
  });

  it('asks by name for what no search finds yet', async () => {
    const { store, index, source } = open();
    await put(store, index, [emptyWindow({ seq: 3 })]);
    await store.refresh();
    const first = await source.read(null, signal);

    await put(store, index, [emptyWindow({ seq: 0 })]);
    const second = await source.read(first.cursor, signal);
    const fetched = await source.fetch([{ worker: 'local-1', seq: 0 }], signal);

    expect([first, second, fetched].map(({ windows }) => windows.map(({ seq }) => seq))).toEqual([[3], [0], [0]]);
  });

  it('takes a window that is sent twice once', async () => {
    const { store, index, source } = open();
    await put(store, index, [emptyWindow()]);
    await put(store, index, [emptyWindow({ users: 5 })]);
    await store.refresh();

    expect((await source.read(null, signal)).windows).toEqual([emptyWindow()]);
  });

  it('says which document is no window', async () => {
    const { store, index, source } = open();
    await put(store, index, [emptyWindow({ users: -1 }), emptyWindow({ seq: 1 })]);
    await store.refresh();

    const { windows, refused } = await source.read(null, signal);

    expect(windows.map(({ seq }) => seq)).toEqual([1]);
    expect(refused).toEqual([expect.stringMatching(/^Document shop-1:1-main:local-1:0: .*users/)]);
  });

  it('ends with its signal when the server does not answer, and goes on where it had stopped', async () => {
    const { store, index, source } = open();
    await put(store, index, [emptyWindow()]);
    await store.refresh();
    const { cursor } = await source.read(null, signal);
    await put(store, index, [emptyWindow({ seq: 1 })]);
    await store.refresh();
    await using proxy = await faultProxy({ upstream: scene.server, rules: [{ fault: { kind: 'hang' } }] });
    await using hanging = await connectedTo({ ...scene.server, url: proxy.url });
    const stuck = searchWindowSource({ server: hanging, index, ...load });

    await expect(stuck.read(cursor, AbortSignal.timeout(200))).rejects.toThrow('timeout');
    proxy.setRules([]);

    expect((await stuck.read(cursor, signal)).windows.map(({ seq }) => seq)).toEqual([1]);
  });
});
