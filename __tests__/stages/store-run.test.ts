import { describe, expect, it } from '@jest/globals';
import type { MeasuredLoad } from '../../src/stages/gate.ts';
import { storeRun } from '../../src/stages/store-run.ts';
import { runRecord } from '../contracts/run-store.contract.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';

const load = { windows: [emptyWindow()], unplaced: [], summaries: [] } as unknown as MeasuredLoad;

/** The warnings of a store whose windows fail after so long, and the time that all of it took. */
async function storedWhere(failsAfterMs: number) {
  const clock = fakeClock();
  const stand = clock.runFreely();
  const store = memoryRunStore();
  const lame: typeof store = {
    ...store,
    append: async (run, stream, documents) => {
      if (stream !== 'windows') return store.append(run, stream, documents);
      await clock.sleep(failsAfterMs, new AbortController().signal);
      throw new Error('it is away.');
    },
  };
  const findings = await storeRun(runRecord('shop-1', 1), [load], lame, { clock, deadlineMs: 300_000 });
  stand();
  return { texts: findings.map(({ text }) => text), store, tookMs: clock.monotonicMs() };
}

describe('a run that is stored', () => {
  it('lacks only what the store refused', async () => {
    const { texts, store } = await storedWhere(50);

    expect(texts).toEqual(['The windows could not be stored in memory: it is away.']);
    expect(await store.load('shop-1')).not.toBeNull();
  });

  it('is given up where a write waited for a store that is away, and each kind that is missing is named', async () => {
    const { texts, store, tookMs } = await storedWhere(30_000);

    expect(texts).toEqual([
      'The windows could not be stored in memory: it is away.',
      'The summaries could not be stored in memory: it is away.',
      'The record of the run could not be stored in memory: it is away.',
    ]);
    expect(await store.load('shop-1')).toBeNull();
    expect(tookMs).toBeLessThan(31_000);
  });
});
