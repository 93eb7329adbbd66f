import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import { startHeartbeat } from '../../src/stages/heartbeat.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';

function beating(intervalMs = 5_000) {
  const clock = fakeClock();
  const channel = memoryChannel();
  const heartbeat = startHeartbeat(channel, clock, intervalMs);
  return { clock, channel, heartbeat, beat: () => channel.json(keys.heartbeat) };
}

describe('the heartbeat', () => {
  it('beats at once, then every interval, with a seq that changes', async () => {
    const { clock, heartbeat, beat } = beating();

    await clock.advance(0);
    expect(beat()).toEqual({ v: 1, kind: 'heartbeat', seq: 0 });
    await clock.advance(4_999);
    expect(beat()).toMatchObject({ seq: 0 });
    await clock.advance(1);
    expect(beat()).toMatchObject({ seq: 1 });
    await clock.advance(15_000);
    expect(beat()).toMatchObject({ seq: 4 });
    await heartbeat.stop();
  });

  it('stops in the middle of an interval without waiting for its end, and beats no more', async () => {
    const { clock, heartbeat, beat } = beating();
    await clock.advance(7_000);

    await heartbeat.stop();
    await clock.advance(60_000);

    expect(beat()).toMatchObject({ seq: 1 });
  });

  it('outlives writes that fail', async () => {
    const { clock, channel, heartbeat, beat } = beating();
    await clock.advance(0);
    channel.fail('put', 2);

    await clock.advance(10_000);
    expect(beat()).toMatchObject({ seq: 0 });
    await clock.advance(5_000);
    expect(beat()).toMatchObject({ seq: 3 });
    await heartbeat.stop();
  });

  it('waits for a write that is under way when it is stopped', async () => {
    const clock = fakeClock();
    const channel = memoryChannel();
    const write = Promise.withResolvers<boolean>();
    const heartbeat = startHeartbeat({ ...channel, put: () => write.promise }, clock, 5_000);
    let isStopped = false;

    const stopping = heartbeat.stop().then(() => (isStopped = true));
    await clock.advance(0);
    expect(isStopped).toBe(false);
    write.resolve(true);
    await stopping;

    expect(isStopped).toBe(true);
  });
});
