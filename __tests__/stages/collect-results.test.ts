import { describe, expect, it } from '@jest/globals';
import { channelWindowSource } from '../../src/adapters/channel-windows/channel-window-source.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import type { WindowSource } from '../../src/ports/window-source.ts';
import { collectResults } from '../../src/stages/collect-results.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { generateLoad } from '../fixtures/generated-load.ts';
import { createScene } from './run-scene.ts';

const load = generateLoad({ workers: 2, labels: 1, seed: 3 });
const { go, dones, windows } = load;
const ref = { v: 1, kind: 'local', fleetId: 'f1', channel: '/fleet' } as const;

/** A collector of the generated load over an empty channel; `asked` keeps what was asked for by name. */
function collecting() {
  const channel = memoryChannel();
  const { ports } = createScene();
  const asked: string[] = [];
  const openWindows = (): WindowSource => {
    const source = channelWindowSource({ channel, load: go.load, workers: Object.keys(go.workers) });
    return {
      ...source,
      fetch: (ids, signal) => {
        asked.push(...ids.map(({ worker, seq }) => `${worker} ${seq}`));
        return source.fetch(ids, signal);
      },
    };
  };
  const put = (window: (typeof windows)[number]) =>
    channel.putJson(keys.window(go.load, window.worker, window.seq), window);
  const putDone = (done: (typeof dones)[number]) => channel.putJson(keys.done(go.load, done.worker), done);
  return { channel, asked, put, putDone, results: collectResults(go, { ref, channel }, { ...ports, openWindows }) };
}

describe('the collector of results', () => {
  it('hands over each window once, and holds them all', async () => {
    const { put, results } = collecting();

    await put(windows[0]!);
    await put(windows[1]!);
    expect(await results.readWindows()).toEqual([windows[0], windows[1]]);
    await put(windows[2]!);
    expect(await results.readWindows()).toEqual([windows[2]]);
    expect(await results.readWindows()).toEqual([]);

    expect(results.held()).toEqual({ windows: windows.slice(0, 3), dones: [], refused: [] });
  });

  it('hands over each account once, and holds them all', async () => {
    const { putDone, results } = collecting();

    expect(await results.readDones()).toEqual([]);
    await putDone(dones[1]!);
    expect(await results.readDones()).toEqual([dones[1]]);
    await putDone(dones[0]!);
    expect(await results.readDones()).toEqual([dones[0]]);

    expect(results.held().dones).toEqual([dones[1], dones[0]]);
  });

  it.each([
    ['no JSON', '{"v":1'],
    ['of another version', '{"v":2,"kind":"done"}'],
  ])('refuses an account that is %s once, and reads the others', async (_what, text) => {
    const { channel, putDone, results } = collecting();
    await channel.put(keys.done(go.load, 'w-1'), Buffer.from(text));
    await putDone(dones[1]!);

    expect(await results.readDones()).toEqual([dones[1]]);
    expect(await results.readDones()).toEqual([]);

    expect(results.held().refused).toEqual([expect.stringMatching(/^1-main\/done\/w-1\.json cannot be read: /)]);
  });

  it('reads an account again after a failure to get it', async () => {
    const { channel, putDone, results } = collecting();
    await putDone(dones[0]!);
    channel.fail('get', 1);

    await expect(results.readDones()).rejects.toThrow('get was told to fail');

    expect(await results.readDones()).toEqual([dones[0]]);
    expect(results.held().refused).toEqual([]);
  });

  it('loses no window by a read that fails in its middle', async () => {
    const { channel, put, results } = collecting();
    for (const window of windows.slice(0, 5)) await put(window);
    channel.fail('get', 1);

    await expect(results.readWindows()).rejects.toThrow('get was told to fail');

    expect(await results.readWindows()).toEqual(windows.slice(0, 5));
  });

  it('gives up a read that takes longer than 30 s, to be tried again', async () => {
    const { ports, clock } = createScene();
    const source: WindowSource = {
      read: async (_, signal) => {
        await clock.sleep(60_000, signal);
        throw new Error('unreachable');
      },
      fetch: () => Promise.reject(new Error('unreachable')),
    };
    const fleet = { ref, channel: memoryChannel() };
    const results = collectResults(go, fleet, { ...ports, openWindows: () => source });

    const reading = results.readWindows().catch((error: unknown) => String(error));
    await clock.advance(30_000);

    expect(await reading).toBe('Error: a read of windows took longer than 30 s');
  });

  it('tells a window that cannot be read', async () => {
    const { channel, results } = collecting();
    await channel.putJson(keys.window(go.load, 'w-1', 4), { ...windows[4], seq: 'four' });

    expect(await results.readWindows()).toEqual([]);

    expect(results.held().refused).toEqual([expect.stringContaining('w-1/00000004.json')]);
  });

  it('asks by name for exactly the windows that a done worker has and that were not read', async () => {
    const { put, putDone, results, asked } = collecting();
    const late = windows.filter(({ worker, seq }) => worker === 'w-1' && (seq === 2 || seq === 5));
    for (const window of windows) if (!late.includes(window)) await put(window);
    for (const done of dones) await putDone(done);
    await results.readWindows();
    await results.readDones();

    await put(late[0]!);
    await results.fillGaps();

    expect(asked).toEqual(['w-1 2', 'w-1 5']);
    expect(results.held().windows).toHaveLength(windows.length - 1);
    expect(results.held().windows.at(-1)).toEqual(late[0]);
  });

  it('asks for nothing when nothing is missing, or no worker is done', async () => {
    const { put, putDone, results, asked } = collecting();
    await put(windows[0]!);
    await results.readWindows();
    await results.fillGaps();
    for (const window of windows) await put(window);
    for (const done of dones) await putDone(done);
    await results.readWindows();
    await results.readDones();
    await results.fillGaps();

    expect(asked).toEqual([]);
  });
});
