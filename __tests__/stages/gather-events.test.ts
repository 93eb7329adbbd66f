import { describe, expect, it } from '@jest/globals';
import type { WorkerState } from '../../src/ports/fleet.ts';
import type { ResultCollector } from '../../src/stages/collect-results.ts';
import { eventGatherer } from '../../src/stages/gather-events.ts';
import { doneFrom, windowFrom } from '../core/live/live-load.ts';
import { createScene } from './run-scene.ts';

const ref = { v: 1, kind: 'local', fleetId: 'f1', channel: '/fleet' } as const;

/** A gatherer over these answers, and the log that it writes to. */
function gathererOf(answers: Partial<ResultCollector>, workers: () => Promise<readonly WorkerState[]>) {
  const { ports, channel, log } = createScene();
  const results: ResultCollector = {
    readWindows: () => Promise.resolve([]),
    readDones: () => Promise.resolve([]),
    fillGaps: () => Promise.resolve(),
    held: () => ({ windows: [], dones: [], refused: [] }),
    ...answers,
  };
  const fleet = { ...ports.fleet, workers };
  return { gather: eventGatherer(results, { ref, channel }, { ...ports, fleet }, () => 5), log };
}

describe('gathering what happened', () => {
  it('tells windows first, then accounts, then workers that are gone; a running worker is no news', async () => {
    const { gather } = gathererOf(
      {
        readWindows: () => Promise.resolve([windowFrom('local-1', 3)]),
        readDones: () => Promise.resolve([doneFrom('local-2')]),
      },
      () =>
        Promise.resolve([
          { id: 'local-1', state: 'running', text: null },
          { id: 'local-2', state: 'gone', text: null },
          { id: 'local-3', state: 'gone', text: 'exit 1' },
        ]),
    );

    expect(await gather()).toMatchObject([
      { kind: 'window', atMs: 5, window: { worker: 'local-1', seq: 3 } },
      { kind: 'done', atMs: 5, done: { worker: 'local-2' } },
      { kind: 'worker', atMs: 5, worker: 'local-2', state: 'gone', text: 'it ended' },
      { kind: 'worker', atMs: 5, worker: 'local-3', state: 'gone', text: 'exit 1' },
    ]);
  });

  it('sees the account that a worker wrote just before it was gone', async () => {
    let isWritten = false;
    const { gather } = gathererOf({ readDones: () => Promise.resolve(isWritten ? [doneFrom('local-1')] : []) }, () => {
      isWritten = true;
      return Promise.resolve([{ id: 'local-1', state: 'gone', text: 'exit 0' }]);
    });

    expect((await gather()).map(({ kind }) => kind)).toEqual(['done', 'worker']);
  });

  it('says once what it cannot read, and still tells the rest', async () => {
    const { gather, log } = gathererOf(
      { readWindows: () => Promise.reject(new Error('timed out')), readDones: () => Promise.resolve([doneFrom('w')]) },
      () => Promise.reject(new Error('no such folder')),
    );

    const kinds = [...(await gather()), ...(await gather())].map(({ kind }) => kind);

    expect(kinds).toEqual(['done', 'done']);
    expect(log.lines).toEqual([
      'The state of the workers cannot be read: no such folder. It is tried again until the load is over.',
      'The results of the workers cannot be read: timed out. It is tried again until the load is over.',
    ]);
  });
});
