import { describe, expect, it } from '@jest/globals';
import type { Fleet } from '../../src/ports/fleet.ts';
import { teardown } from '../../src/stages/teardown.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { fakeFleet } from '../fakes/fake-fleet.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const ref = { v: 1, kind: 'local', fleetId: 'run-f1', channel: '/fleet' } as const;

function torn(destroy: Fleet['destroy']) {
  const clock = fakeClock();
  const log = recordingLog();
  const fleet = { ...fakeFleet(memoryChannel()), destroy };
  return { clock, log, proof: teardown(ref, { fleet, clock, log }) };
}

describe('teardown', () => {
  it('says nothing when a listing proves that nothing is left', async () => {
    const { proof, log } = torn(() => Promise.resolve({ found: ['local-1'], left: [] }));

    expect(await proof).toEqual({ found: ['local-1'], left: [] });
    expect(log.lines).toEqual([]);
  });

  it('names what is left, and what to do about it', async () => {
    const { proof, log } = torn(() => Promise.resolve({ found: [], left: ['process 4711', 'process 4712'] }));

    expect((await proof).left).toEqual(['process 4711', 'process 4712']);
    expect(log.lines).toEqual([
      'Teardown of run-f1 is not complete; still there: process 4711, process 4712. End it by hand: the load may still be running.',
    ]);
  });

  it('does not throw when the fleet cannot be destroyed: then everything may be left', async () => {
    const { proof, log } = torn(() => Promise.reject(new Error('no /proc')));

    expect((await proof).left).toEqual(['perhaps everything (no /proc)']);
    expect(log.lines).toHaveLength(1);
  });

  it('ends a destruction that takes longer than 20 s', async () => {
    const { clock, proof, log } = torn((_, signal) => {
      const { promise, reject } = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      return promise;
    });

    await clock.advance(19_999);
    expect(log.lines).toEqual([]);
    await clock.advance(1);

    expect((await proof).left).toEqual(['perhaps everything (the destruction took longer than 20 s)']);
  });
});
