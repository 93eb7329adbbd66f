import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeWindow } from '../../../src/adapters/channel-windows/place-window.ts';
import { SearchUnreachable } from '../../../src/adapters/search/search-server.ts';
import { searchWindowSink } from '../../../src/adapters/search/search-window-sink.ts';
import { keys } from '../../../src/core/protocol/keys.ts';
import { toStoredWindow, windowDocumentId } from '../../../src/core/search/stored-window.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { memoryChannel } from '../../fakes/memory-channel.ts';
import { scriptedSearchServer, type Fault } from '../../fakes/scripted-search-server.ts';

const error = new SearchUnreachable('The connection broke.', 'connection');
const statuses = fc.constantFrom(401, 403, 404, 408, 429, 500, 502, 503, 504);
/** Fails some items, chosen by their place in the alphabet of ids, so that it is the same at each try of one request. */
const someItems = fc.record({ modulus: fc.integer({ min: 1, max: 4 }), status: fc.constantFrom(403, 429, 503) });
/** Each of them leaves every document whole: what is refused for good is decided by `faulty` alone. */
const faults = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fault>({ kind: 'none' }) },
  statuses.map((status): Fault => ({ kind: 'answer', status })),
  fc.constant<Fault>({ kind: 'answer', status: 200, body: { took: 3 } }),
  fc.constant<Fault>({ kind: 'throw', error }),
  fc.constant<Fault>({ kind: 'throw-after', error }),
  fc.integer({ min: 1_200, max: 4_000 }).map((overBytes): Fault => ({ kind: 'too-large', overBytes })),
  someItems.map(({ modulus, status }): Fault => ({
    kind: 'items',
    statusOf: (id) => (Number(id.split(':').at(-1)) % modulus === 0 ? status : undefined),
  })),
  { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'hang' }) },
);

const story = fc.record({
  /** Pauses before the windows, in ms. */
  pauses: fc.array(fc.constantFrom(0, 0, 100, 3_000, 10_000), { minLength: 1, maxLength: 25 }),
  script: fc.array(faults, { maxLength: 25 }),
  finally: fc.oneof({ weight: 2, arbitrary: fc.constant<Fault>({ kind: 'none' }) }, faults),
  faulty: fc.integer({ min: 5, max: 30 }),
  /** Less than the last part of each drain takes. */
  channelFailures: fc.integer({ min: 0, max: 3 }),
  waitingBytes: fc.constantFrom(2_000, 64_000_000),
  drainMs: fc.constantFrom(10_000, 30_000, 120_000),
});

describe('a sink of windows, whatever the store does', () => {
  it('loses no window and counts none twice', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { server, channel, account, windows } = await tell(told);

        const isStored = (window: (typeof windows)[number]): boolean =>
          server.documents.get(windowDocumentId(window)) === JSON.stringify(toStoredWindow(window));
        const isPassedOn = ({ load, worker, seq }: (typeof windows)[number]): boolean =>
          channel.values.has(keys.window(load, worker, seq));
        const isFaulty = ({ seq }: (typeof windows)[number]): boolean => seq % told.faulty === told.faulty - 1;
        const count = (is: (window: (typeof windows)[number]) => boolean): number => windows.filter(is).length;

        expect(account.given).toBe(windows.length);
        expect(account.acknowledged + account.passedOn + account.refused).toBe(account.given);
        expect(account.refused).toBeLessThanOrEqual(count(isFaulty));
        expect(account.acknowledged).toBeLessThanOrEqual(count(isStored));
        expect(account.passedOn).toBeLessThanOrEqual(count(isPassedOn));
        // The channel is well, so only what the server found faulty is in neither place.
        for (const window of windows) expect(isStored(window) || isPassedOn(window) || isFaulty(window)).toBe(true);
        expect(count((window) => !isStored(window) && !isPassedOn(window))).toBeLessThanOrEqual(account.refused);
        expect(server.documents.size).toBe(count(isStored));
      }),
      { numRuns: 300 },
    );
  });
});

async function tell(told: typeof story extends fc.Arbitrary<infer T> ? T : never) {
  const server = scriptedSearchServer();
  const channel = memoryChannel();
  const clock = fakeClock();
  server.refuse((id) => Number(id.split(':').at(-1)) % told.faulty === told.faulty - 1);
  server.script(...told.script);
  server.always(told.finally);
  channel.fail('put', told.channelFailures);
  const sink = searchWindowSink({
    ...{ server, windowsIndex: 'lt-windows-2026.01', clock, say: () => undefined },
    limits: { waitingBytes: told.waitingBytes },
    fallback: {
      place: (window, signal) => placeWindow(window, { channel, clock }, signal),
      keepRefused: () => Promise.resolve(),
    },
  });
  const windows = told.pauses.map((_, seq) => emptyWindow({ seq }));
  for (const [seq, pauseMs] of told.pauses.entries()) {
    await clock.advance(pauseMs);
    sink.write(windows[seq] ?? emptyWindow());
  }
  const draining = sink.drain(new AbortController().signal, { timeoutMs: told.drainMs });
  await clock.advance(told.drainMs);
  return { server, channel, account: await draining, windows };
}
