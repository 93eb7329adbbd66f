import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/verdict/finding.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { MeasuredLoad } from '../../src/stages/gate.ts';
import { report } from '../../src/stages/report.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { sceneIdentity } from './run-scene.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';

const record: RunRecord = {
  ...{ v: 1, kind: 'run', run: 'shop-1', name: 'shop', startedAtMs: 1, endedAtMs: 2, loads: [], versions: {} },
  build: { sha: null, ref: null, repository: null },
  ...{ leg: null, origin: { event: null, attempt: null, link: null }, comparedWith: null },
  joins: { baseline: false, branch: null, text: '' },
  verdict: {
    ...{ outcome: 'pass', reason: 'All hold.', findings: [], checks: [] },
    ...{ comparisons: [], wantsConfirmation: false },
  },
};
const load = { windows: [emptyWindow()], annotations: [], summaries: [] } as unknown as MeasuredLoad;

/** The warnings of a report into this store. */
async function told(loads: readonly MeasuredLoad[], runStore: RunStore): Promise<readonly Finding[]> {
  const ports = { runStores: [runStore], history: runStore, publishers: [], clock: fakeClock() };
  return (await report(record, loads, ports, sceneIdentity.report)).findings;
}

describe('report', () => {
  it('stores the streams of every load before the record', async () => {
    const store = memoryRunStore();
    const order: string[] = [];
    const watched: typeof store = {
      ...store,
      append: (run, stream, documents) => (order.push(stream), store.append(run, stream, documents)),
      save: (given) => (order.push('record'), store.save(given)),
    };

    expect(await told([load, load], watched)).toEqual([]);

    expect(order).toEqual([
      ...['windows', 'annotations', 'summaries'],
      ...['windows', 'annotations', 'summaries', 'record'],
    ]);
    expect(store.streams.get('shop-1/windows')).toHaveLength(2);
    expect(await store.load('shop-1')).toEqual(record);
  });

  it('stores what it can, and warns of what it cannot', async () => {
    const store = memoryRunStore();
    const broken: typeof store = {
      ...store,
      append: (run, stream, documents) =>
        stream === 'windows' ? Promise.reject(new Error('no space')) : store.append(run, stream, documents),
    };

    expect(await told([load], broken)).toEqual([
      { kind: 'store', severity: 'warning', text: 'The windows could not be stored in memory: no space' },
    ]);
    expect([...store.streams.keys()]).toEqual(['shop-1/annotations', 'shop-1/summaries']);
    expect(await store.load('shop-1')).toEqual(record);
  });
});
