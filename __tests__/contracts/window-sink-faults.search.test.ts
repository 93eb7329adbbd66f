import { expect, it } from '@jest/globals';
import { keepRefusedWindow } from '../../src/adapters/channel-windows/keep-refused-window.ts';
import { placeWindow } from '../../src/adapters/channel-windows/place-window.ts';
import { searchWindowSink } from '../../src/adapters/search/search-window-sink.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { decodeJson } from '../../src/core/protocol/encode-document.ts';
import { fromStoredWindow, windowDocumentId } from '../../src/core/search/stored-window.ts';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { WindowSink } from '../../src/ports/window-sink.ts';
import { faultProxy, type FaultProxy } from '../fakes/fault-proxy/fault-proxy.ts';
import type { FaultRule } from '../fakes/fault-proxy/fault.ts';
import { memoryChannel, type MemoryChannel } from '../fakes/memory-channel.ts';
import { generateLoad } from '../fixtures/generated-load.ts';
import { ask, connectedTo } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';
import { emptyStores } from './search-stores.ts';

const { signal } = new AbortController();
const { windows } = generateLoad({ workers: 5, labels: 3, seed: 5, windows: 30 });
const given = windows.length;
/** About twenty requests, and no wait that a test would feel. */
const limits = { bodyBytes: 12_000, backoff: { baseMs: 2, longestMs: 20 } };
/** Long enough for a busy server, but for the tests of slow ones. */
const REQUEST_TIMEOUT_MS = 10_000;
const SHORT_TIMEOUT_MS = 300;

eachSearchServer('a sink behind faults', (scene) => {
  const emptyStore = emptyStores(scene);

  interface Behind {
    readonly proxy: FaultProxy;
    readonly sink: WindowSink;
    readonly channel: MemoryChannel;
    readonly said: string[];
    /** What the server holds, by id, as it was given. */
    readonly stored: () => Promise<Map<string, unknown>>;
  }

  const behind = async (rules: readonly FaultRule[], work: (here: Behind) => Promise<void>): Promise<void> => {
    const isSlow = rules.some(({ fault: { kind } }) => kind === 'slow' || kind === 'hang');
    const requestTimeoutMs = isSlow ? SHORT_TIMEOUT_MS : REQUEST_TIMEOUT_MS;
    const store = emptyStore();
    const windowsIndex = `${store.index}-windows-2026.01`;
    await using proxy = await faultProxy({ upstream: { url: scene.server.url }, rules });
    await using server = await connectedTo({ ...scene.server, url: proxy.url });
    const clock = systemClock();
    const channel = memoryChannel();
    const said: string[] = [];
    const sink = searchWindowSink({
      ...{ server, windowsIndex, clock, say: (text: string) => void said.push(text) },
      limits: { ...limits, requestTimeoutMs },
      fallback: {
        place: (window, until) => placeWindow(window, { channel, clock }, until),
        keepRefused: (window, reason) => keepRefusedWindow(window, reason, channel),
      },
    });
    const stored = async (): Promise<Map<string, unknown>> => {
      await store.refresh();
      const search = { method: 'POST', path: `/${windowsIndex}/_search`, body: { size: 1_000 } } as const;
      const { hits } = (await ask(store.server, search)).body as {
        hits: { hits: { _id: string; _source: unknown }[] };
      };
      return new Map(hits.hits.map(({ _id, _source }) => [_id, fromStoredWindow(_source)]));
    };
    await work({ proxy, sink, channel, said, stored });
  };
  const write = (sink: WindowSink, some: readonly WindowDocument[] = windows): void => {
    for (const window of some) sink.write(window);
  };
  const byId = new Map(windows.map((window) => [windowDocumentId(window), window]));

  it.each<[string, FaultRule]>([
    ['half of the requests meet a 429', { fault: { kind: 'status', status: 429 }, share: 0.5 }],
    ['half of the requests meet a 502', { fault: { kind: 'status', status: 502 }, share: 0.5 }],
    ['half of the requests meet a 503', { fault: { kind: 'status', status: 503 }, share: 0.5 }],
    ['half of the items fail under HTTP 200', { fault: { kind: 'items', share: 0.5 } }],
    ['bodies are too large', { fault: { kind: 'too-large', overBytes: 1_000 } }],
    [
      'half of the connections break before the server sees the request',
      { fault: { kind: 'reset', when: 'before' }, share: 0.5 },
    ],
    ['half of the connections break after the server did it', { fault: { kind: 'reset', when: 'after' }, share: 0.5 }],
    ['half of the answers break off', { fault: { kind: 'reset', when: 'within' }, share: 0.5 }],
    ['two answers come after the time-out', { fault: { kind: 'slow', ms: 1_000 }, times: 2 }],
    ['one request is never answered', { fault: { kind: 'hang' }, times: 1 }],
    ['every request arrives twice', { fault: { kind: 'duplicate' } }],
  ])('has every window on the server exactly once though %s', async (_, rule) => {
    await behind([rule], async ({ proxy, sink, channel, stored }) => {
      write(sink);
      const account = await sink.drain(signal);

      expect(account).toEqual({ given, acknowledged: given, passedOn: 0, refused: 0, refusals: [] });
      expect(await stored()).toEqual(byId);
      expect(channel.values.size).toBe(0);
      expect(proxy.counts().injected).toBeGreaterThan(0);
    });
  });

  it('goes on after an outage in the middle, and says its beginning and its end', async () => {
    await behind([], async ({ proxy, sink, said, stored }) => {
      write(sink, windows.slice(0, 50));
      await sink.drain(signal);
      await proxy.outage(true);
      write(sink, windows.slice(50));
      const draining = sink.drain(signal);
      await until(() => said.length > 0);
      await proxy.outage(false);

      expect(await draining).toMatchObject({ given, acknowledged: given });
      expect(await stored()).toEqual(byId);
      expect(said).toEqual([expect.stringContaining('No connection to'), expect.stringMatching(/again\.$/)]);
    });
  });

  it('costs no window when the store is away during the whole drain', async () => {
    await behind([], async ({ proxy, sink, channel, stored }) => {
      write(sink, windows.slice(0, 50));
      await sink.drain(signal);
      await proxy.outage(true);
      write(sink, windows.slice(50));

      const account = await sink.drain(signal, { timeoutMs: 250 });

      const held = await stored();
      expect(account).toMatchObject({ given, acknowledged: 50, passedOn: given - 50, refused: 0 });
      expect(account.trouble).toMatch(
        /did not take \d+ of \d+ windows in time; they came by the channel\. No connection/,
      );
      expect(held.size).toBe(50);
      expect(channel.values.size).toBe(given - 50);
      expect(new Map([...held, ...inChannel(channel)])).toEqual(byId);
    });
  });

  it('keeps what the server refuses with its reason, and counts exactly that', async () => {
    const fault = { kind: 'items', share: 0.3, status: 400, type: 'mapper_parsing_exception' } as const;
    await behind([{ fault, times: 2 }], async ({ proxy, sink, channel, stored }) => {
      write(sink);
      const account = await sink.drain(signal);

      const refused = proxy.counts().failedItems;
      expect(refused).toBeGreaterThan(0);
      expect(account).toMatchObject({ given, acknowledged: given - refused, passedOn: 0, refused });
      expect(account.refusals[0]?.reason).toContain('mapper_parsing_exception');
      expect((await stored()).size).toBe(given - refused);
      expect([...channel.values.keys()].filter((key) => key.includes('/refused/'))).toHaveLength(refused);
    });
  });
});

function inChannel(channel: MemoryChannel): [string, unknown][] {
  return [...channel.values.values()].map((bytes) => {
    const window = decodeJson(bytes) as WindowDocument;
    return [windowDocumentId(window), window];
  });
}

/** Resolves as soon as it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
