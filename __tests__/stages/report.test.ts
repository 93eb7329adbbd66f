import { describe, expect, it } from '@jest/globals';
import { annotationOf } from '../../src/core/verdict/annotation.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { MeasuredLoad } from '../../src/stages/gate.ts';
import { openJournal } from '../../src/stages/journal.ts';
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
const windows = [emptyWindow()];
const load = { windows, unplaced: [], summaries: [{ baselineRun: null }] } as unknown as MeasuredLoad;
const mark = annotationOf(
  { kind: 'load-start', text: 'Go.', tags: [], fromMs: 5 },
  { run: 'shop-1', load: null, build: null },
);

/** The warnings of a report into these stores, of a run with one annotation. Time flies. */
async function told(
  loads: readonly MeasuredLoad[],
  stores: readonly RunStore[],
  { history = stores[0]!, reported = record } = {},
): Promise<readonly string[]> {
  const clock = fakeClock();
  const ports = { runStores: stores, history, publishers: [], clock };
  const journal = openJournal('shop-1', ports);
  journal.annotate(mark);
  const stand = clock.runFreely();
  const context = sceneIdentity.report;
  const { findings } = await report(reported, loads, ports, { journal, drainMs: 30_000, context });
  stand();
  expect(findings.every(({ kind, severity }) => kind === 'store' && severity === 'warning')).toBe(true);
  return findings.map(({ text }) => text);
}

const hang = () => new Promise<never>(() => undefined);

describe('report', () => {
  it('stores annotations and the streams of every load before the record', async () => {
    const store = memoryRunStore();
    const order: string[] = [];
    const watched: typeof store = {
      ...store,
      append: (run, stream, documents) => (order.push(stream), store.append(run, stream, documents)),
      save: (given) => (order.push('record'), store.save(given)),
    };

    expect(await told([load, load], [watched])).toEqual([]);

    expect(order).toEqual(['annotations', 'windows', 'summaries', 'windows', 'summaries', 'record']);
    expect(store.streams.get('shop-1/windows')).toHaveLength(2);
    expect(store.streams.get('shop-1/annotations')).toEqual([mark]);
    expect(await store.load('shop-1')).toEqual(record);
  });

  it('gives a shared store only the windows that workers did not place there, and all of the rest', async () => {
    const own = memoryRunStore();
    const shared = memoryRunStore({ isShared: true });
    const late = { ...load, unplaced: [emptyWindow({ worker: 'local-2' })] };

    expect(await told([load, late], [own, shared])).toEqual([]);

    expect(own.streams.get('shop-1/windows')).toHaveLength(2);
    expect(shared.streams.get('shop-1/windows')).toEqual(late.unplaced);
    expect(shared.streams.get('shop-1/summaries')).toEqual(own.streams.get('shop-1/summaries'));
    expect(shared.streams.get('shop-1/annotations')).toEqual([mark]);
    expect(await shared.load('shop-1')).toEqual(record);
  });

  it('stores what it can, and warns once for each kind that a store does not take, by name', async () => {
    const own = memoryRunStore();
    const store = memoryRunStore({ name: 'Elasticsearch' });
    const broken: typeof store = {
      ...store,
      append: (run, stream, documents) =>
        stream === 'windows' ? Promise.reject(new Error('no space')) : store.append(run, stream, documents),
    };

    expect(await told([load, load], [broken, own])).toEqual([
      'The windows could not be stored in Elasticsearch: no space',
    ]);
    expect([...store.streams.keys()]).toEqual(['shop-1/annotations', 'shop-1/summaries']);
    expect(await store.load('shop-1')).toEqual(record);
    expect(own.streams.get('shop-1/windows')).toHaveLength(2);
  });

  it.each([
    ['pass', 'within 30 s', 'longer than 5 m'],
    ['cancelled', 'within 2.5 s', 'longer than 2.5 s'],
  ] as const)('ends in time where a store never answers: %s', async (outcome, drained, stored) => {
    const own = memoryRunStore();
    const store = { ...memoryRunStore({ name: 'OpenSearch' }), append: hang, save: hang };
    const reported = { ...record, verdict: { ...record.verdict, outcome } };

    expect(await told([load], [own, store], { reported })).toEqual([
      `1 annotation could not be written to OpenSearch: it did not answer ${drained}`,
      `The rest of the run could not be stored in OpenSearch: it took ${stored}`,
    ]);
    expect(await own.load('shop-1')).toEqual(reported);
  });

  it('keeps the record in a history of its own, and not twice in one that is a store of the run', async () => {
    const saved: string[] = [];
    const watched = (name: string) => ({ ...memoryRunStore(), save: () => Promise.resolve(void saved.push(name)) });
    const [own, shared, artifacts] = [watched('own'), watched('shared'), watched('artifacts')];

    await told([load], [own, shared], { history: shared });
    expect(saved.splice(0).sort()).toEqual(['own', 'shared']);

    await told([load], [own, shared], { history: artifacts });
    expect(saved).toContain('artifacts');
  });
});
