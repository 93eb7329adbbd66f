import { describe, expect, it } from '@jest/globals';
import { placeWindow } from '../../../src/adapters/channel-windows/place-window.ts';
import { searchWindowSink } from '../../../src/adapters/search/search-window-sink.ts';
import { SearchUnreachable } from '../../../src/adapters/search/search-server.ts';
import { keys } from '../../../src/core/protocol/keys.ts';
import { toStoredWindow } from '../../../src/core/search/stored-window.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { memoryChannel } from '../../fakes/memory-channel.ts';
import { scriptedSearchServer, type Fault } from '../../fakes/scripted-search-server.ts';

const { signal } = new AbortController();
const away: Fault = { kind: 'throw', error: new SearchUnreachable('No connection to the store.', 'connection') };
const id = (seq: number) => `shop-1:1-main:local-1:${seq}`;
const key = (seq: number) => keys.window('1-main', 'local-1', seq);

function scene(waitingBytes?: number) {
  const server = scriptedSearchServer();
  const channel = memoryChannel();
  const clock = fakeClock();
  const said: string[] = [];
  const sink = searchWindowSink({
    ...{ server, windowsIndex: 'lt-windows-2026.01', clock, say: (text: string) => void said.push(text) },
    fallback: {
      place: (window, until) => placeWindow(window, { channel, clock }, until),
      keepRefused: async (window, reason) => {
        await channel.putJson(keys.refused(window.load, window.worker, window.seq), { reason, window });
      },
    },
    ...(waitingBytes === undefined ? {} : { limits: { waitingBytes } }),
  });
  const write = (...seqs: number[]): void => {
    for (const seq of seqs) sink.write(emptyWindow({ seq }));
  };
  return { server, channel, clock, said, sink, write };
}

describe('sink of windows into a search store', () => {
  it('stores each window under its id with its time, and nothing in the channel', async () => {
    const { server, channel, sink, write, said } = scene();

    write(0, 1, 2);
    const account = await sink.drain(signal);

    expect(account).toEqual({ given: 3, acknowledged: 3, passedOn: 0, refused: 0, refusals: [] });
    expect([...server.documents.keys()]).toEqual([id(0), id(1), id(2)]);
    expect(JSON.parse(server.documents.get(id(1)) ?? '')).toEqual(toStoredWindow(emptyWindow({ seq: 1 })));
    expect(channel.values.size).toBe(0);
    expect(said).toEqual([]);
  });

  it('leaves a window that is there already as it is', async () => {
    const { server, sink, write } = scene();
    write(0);
    await sink.drain(signal);
    const stored = server.documents.get(id(0));

    sink.write(emptyWindow({ seq: 0, users: 99 }));
    const account = await sink.drain(signal);

    expect(account).toMatchObject({ given: 2, acknowledged: 2 });
    expect(server.documents.get(id(0))).toBe(stored);
  });

  it('passes on at the end of an outage of the whole drain, and says how many and why', async () => {
    const { server, channel, clock, sink, write } = scene();
    write(0);
    await clock.advance(0);
    server.always(away);
    write(1, 2);
    const draining = sink.drain(signal, { timeoutMs: 10_000 });

    await clock.advance(8_000);

    expect(await draining).toEqual({
      ...{ given: 3, acknowledged: 1, passedOn: 2, refused: 0, refusals: [] },
      trouble:
        'The store at http://store.test:9200 did not take 2 of 3 windows in time; they came by the channel. No connection to the store.',
    });
    expect(channel.json(key(1))).toEqual(emptyWindow({ seq: 1 }));
    expect(channel.json(key(2))).toEqual(emptyWindow({ seq: 2 }));
  });

  it.each([
    [10_000, 8_000],
    [30_000, 25_000],
    [100, 80],
  ])('of a drain of %d ms sends for %d ms', async (timeoutMs, sendingMs) => {
    const { server, channel, clock, sink, write } = scene();
    server.always(away);
    await clock.advance(1);
    write(0);
    const draining = sink.drain(signal, { timeoutMs });

    await clock.advance(sendingMs - 1);
    server.always({ kind: 'none' });
    expect(channel.values.size).toBe(sendingMs > 5_000 ? 1 : 0);
    await clock.advance(1);

    expect(await draining).toMatchObject({ passedOn: 1 });
    expect(server.documents.size).toBe(0);
  });

  it('copies what waits for more than 5 s to the channel, and what was acknowledged shortly before, once each', async () => {
    const { server, channel, clock, sink, write } = scene();
    write(0);
    await clock.advance(12_000);
    write(1);
    await clock.advance(10_000);
    server.always(away);
    write(2);

    await clock.advance(4_999);
    expect(channel.values.size).toBe(0);
    await clock.advance(1);

    expect([...channel.values.keys()]).toEqual([key(1), key(2)]);
    write(3);
    await clock.advance(5_000);
    expect([...channel.values.keys()]).toEqual([key(1), key(2), key(3)]);
    server.always({ kind: 'none' });
    await clock.advance(10_000);
    expect(await sink.drain(signal)).toEqual({ given: 4, acknowledged: 4, passedOn: 0, refused: 0, refusals: [] });
    expect(server.documents.size).toBe(4);
  });

  it('loses nothing in an outage of two minutes, which the channel shows as it goes on', async () => {
    const { server, channel, clock, sink, write } = scene();
    const seqs = Array.from({ length: 24 }, (_, seq) => seq);
    const isAway = (seq: number) => seq >= 6 && seq < 18;

    for (const seq of seqs) {
      server.always(isAway(seq) ? away : { kind: 'none' });
      write(seq);
      await clock.advance(10_000);
      if (isAway(seq)) expect(channel.json(key(seq))).toEqual(emptyWindow({ seq }));
    }
    const account = await sink.drain(signal);

    expect(account).toEqual({ given: 24, acknowledged: 24, passedOn: 0, refused: 0, refusals: [] });
    expect([...server.documents.keys()].sort()).toEqual(seqs.map(id).sort());
  });

  it('copies nothing of windows that the store takes in time, however slow it is', async () => {
    const { server, channel, clock, sink, write } = scene();
    server.script(away, away, away);

    for (const seq of [0, 1, 2, 3]) {
      write(seq);
      await clock.advance(10_000);
    }

    expect(channel.values.size).toBe(0);
    expect(await sink.drain(signal)).toMatchObject({ acknowledged: 4 });
  });

  it('says an outage once, and its end', async () => {
    const { server, clock, said, write } = scene();
    server.always(away);
    write(0);
    await clock.advance(60_000);
    server.always({ kind: 'none' });
    await clock.advance(10_000);

    expect(said).toEqual([
      'The store at http://store.test:9200 does not take windows now. No connection to the store. They are tried again, and come by the channel meanwhile.',
      'The store at http://store.test:9200 takes windows again.',
    ]);
  });

  it('keeps refused windows with the reason of the server', async () => {
    const { server, channel, clock, sink, write } = scene();
    server.always({ kind: 'items', statusOf: (of) => (of === id(1) ? 400 : undefined) });

    write(0, 1, 2);
    const draining = sink.drain(signal);
    await clock.advance(0);

    const reason = 'HTTP 400: told: to fail';
    expect(await draining).toEqual({
      ...{ given: 3, acknowledged: 2, passedOn: 0, refused: 1 },
      refusals: [{ load: '1-main', seq: 1, reason }],
    });
    expect(channel.json(keys.refused('1-main', 'local-1', 1))).toEqual({ reason, window: emptyWindow({ seq: 1 }) });
  });

  it('names the reason of the server also where the channel keeps nothing', async () => {
    const { server, channel, clock, sink, write } = scene();
    server.always({ kind: 'items', statusOf: () => 400 });
    channel.fail('put', Infinity);
    write(0);
    const draining = sink.drain(signal, { timeoutMs: 1_000 });

    await clock.advance(1_000);

    expect((await draining).refusals).toMatchObject([{ seq: 0, reason: 'HTTP 400: told: to fail' }]);
  });

  it('names 20 of many refused windows', async () => {
    const { server, clock, sink, write } = scene();
    server.always({ kind: 'items', statusOf: () => 400 });

    write(...Array.from({ length: 30 }, (_, seq) => seq));
    const draining = sink.drain(signal);
    await clock.advance(0);

    const account = await draining;
    expect(account).toMatchObject({ given: 30, refused: 30 });
    expect(account.refusals).toHaveLength(20);
  });

  it('refuses what neither store nor channel took, with both reasons', async () => {
    const { server, channel, clock, sink, write } = scene();
    server.always({ kind: 'answer', status: 403, body: { error: { type: 'security_exception', reason: 'no' } } });
    channel.fail('put', Infinity);
    write(0);
    const draining = sink.drain(signal, { timeoutMs: 10_000 });

    await clock.advance(10_000);

    const account = await draining;
    expect(account).toMatchObject({ given: 1, acknowledged: 0, passedOn: 0, refused: 1 });
    expect(account.refusals[0]?.reason).toMatch(/^The store at .*HTTP 403: no.*The channel did not take it either/);
  });

  it('ends at the signal, and counts what lies in the channel already', async () => {
    const { server, channel, clock, sink, write } = scene();
    server.always(away);
    write(0);
    await clock.advance(5_000);
    write(1);
    channel.fail('put', Infinity);
    const over = new AbortController();
    const draining = sink.drain(over.signal);
    await clock.advance(100);

    over.abort();

    expect(await draining).toMatchObject({ given: 2, acknowledged: 0, passedOn: 1, refused: 1 });
  });

  it('passes the oldest on when too much waits', async () => {
    const { server, channel, clock, sink, write } = scene(2_000);
    server.always({ kind: 'hang' });

    write(0);
    await clock.advance(0);
    write(1, 2, 3, 4, 5);
    await clock.advance(0);

    expect([...channel.values.keys()]).toEqual([key(1), key(2), key(3)]);
    const draining = sink.drain(signal);
    await clock.advance(30_000);
    expect(await draining).toMatchObject({ given: 6, passedOn: 6 });
  });

  it('has an account for each load, and tries the next load anew', async () => {
    const { server, clock, sink } = scene();
    server.always(away);
    sink.write(emptyWindow({ load: '1-main' }));
    const first = sink.drain(signal, { load: '1-main', timeoutMs: 1_000 });
    await clock.advance(1_000);
    server.always({ kind: 'none' });
    sink.write(emptyWindow({ load: '2-confirm' }));
    const second = sink.drain(signal, { load: '2-confirm' });
    await clock.advance(0);

    expect(await first).toMatchObject({ given: 1, passedOn: 1 });
    expect(await second).toEqual({ given: 1, acknowledged: 1, passedOn: 0, refused: 0, refusals: [] });
    expect(await sink.drain(signal)).toMatchObject({ given: 2, acknowledged: 1, passedOn: 1 });
  });
});
