import { describe, expect, it } from '@jest/globals';
import { channelWindowSink } from '../../../src/adapters/channel-windows/channel-window-sink.ts';
import { channelWindowSource } from '../../../src/adapters/channel-windows/channel-window-source.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { memoryChannel } from '../../fakes/memory-channel.ts';

const { signal } = new AbortController();
const firstKey = '1-main/windows/local-1/00000000.json';

describe('sink of windows into a channel', () => {
  it('tries again, with longer and longer waits, until the channel takes the window', async () => {
    const channel = memoryChannel();
    const clock = fakeClock();
    const sink = channelWindowSink({ channel, clock });
    channel.fail('put', 4);

    sink.write(emptyWindow());
    await clock.advance(100);
    expect(channel.values.size).toBe(0);
    await clock.advance(1_400);

    expect(channel.json(firstKey)).toEqual(emptyWindow());
    expect(await sink.drain(signal)).toEqual({ given: 1, acknowledged: 1, passedOn: 0, refused: 0, refusals: [] });
  });

  it('accounts for what it could not place when the time to drain is over', async () => {
    const channel = memoryChannel();
    const clock = fakeClock();
    const sink = channelWindowSink({ channel, clock });
    sink.write(emptyWindow());
    await sink.drain(signal);
    channel.fail('put', Infinity);
    for (const seq of [1, 2]) sink.write(emptyWindow({ seq }));
    const deadline = new AbortController();
    const draining = sink.drain(deadline.signal);

    await clock.advance(60_000);
    deadline.abort();

    const reason = 'The channel could not be written before the time was over.';
    const refusals = [1, 2].map((seq) => ({ load: '1-main', seq, reason }));
    expect(await draining).toEqual({ given: 3, acknowledged: 1, passedOn: 0, refused: 2, refusals });
    channel.fail('put', 0);
    sink.write(emptyWindow({ seq: 3 }));
    expect(await sink.drain(signal)).toEqual({ given: 4, acknowledged: 2, passedOn: 0, refused: 2, refusals });
  });

  it('takes the same window a second time as done, and another body under its key as refused', async () => {
    const channel = memoryChannel();
    const sink = channelWindowSink({ channel, clock: fakeClock() });

    sink.write(emptyWindow());
    sink.write(emptyWindow());
    sink.write(emptyWindow({ users: 5 }));

    expect(await sink.drain(signal)).toEqual({
      ...{ given: 3, acknowledged: 2, passedOn: 0, refused: 1 },
      refusals: [{ load: '1-main', seq: 0, reason: 'Another window lies under its key in the channel.' }],
    });
    expect(channel.json(firstKey)).toEqual(emptyWindow());
  });

  it('has an account for each load', async () => {
    const sink = channelWindowSink({ channel: memoryChannel(), clock: fakeClock() });

    for (const load of ['1-main', '2-confirm', '1-main']) sink.write(emptyWindow({ load }));

    expect(await sink.drain(signal, { load: '2-confirm' })).toMatchObject({ given: 1, acknowledged: 1 });
    expect(await sink.drain(signal, { load: '1-main' })).toMatchObject({ given: 2, acknowledged: 2 });
    expect(await sink.drain(signal, { load: '3-step' })).toMatchObject({ given: 0, acknowledged: 0 });
    expect(await sink.drain(signal)).toMatchObject({ given: 3, acknowledged: 3 });
  });
});

describe('source of windows in a channel', () => {
  const open = () => {
    const channel = memoryChannel();
    return { channel, source: channelWindowSource({ channel, load: '1-main', workers: ['local-1'] }) };
  };

  it.each([
    ['torn', new TextEncoder().encode('{"v":1,'), /00000000\.json \(7 bytes\): .*window/],
    ['of another version', new TextEncoder().encode(JSON.stringify({ ...emptyWindow(), v: 9 })), /v/],
    [
      'under the key of another',
      new TextEncoder().encode(JSON.stringify(emptyWindow({ seq: 7 }))),
      /00000000\.json holds window 7 of worker local-1/,
    ],
  ])('says in a sentence that a window is %s, once, and goes on', async (_name, bytes, sentence) => {
    const { channel, source } = open();
    await channel.put(firstKey, bytes);
    await channel.putJson('1-main/windows/local-1/00000001.json', emptyWindow({ seq: 1 }));

    const first = await source.read(null, signal);
    const second = await source.read(first.cursor, signal);

    expect(first.refused).toEqual([expect.stringMatching(sentence)]);
    expect(first.windows).toEqual([emptyWindow({ seq: 1 })]);
    expect(second.refused).toEqual([]);
  });

  it('stops reading when told to', async () => {
    const { source } = open();

    await expect(source.read(null, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });

  it('leaves the failure of a channel to its caller, who may read again from the same cursor', async () => {
    const { channel, source } = open();
    await channel.putJson(firstKey, emptyWindow());
    channel.fail('get', 1);

    await expect(source.read(null, signal)).rejects.toThrow();

    expect((await source.read(null, signal)).windows).toEqual([emptyWindow()]);
  });
});
