import { describe, expect, it } from '@jest/globals';
import { annotationOf } from '../../src/core/verdict/annotation.ts';
import type { Summary } from '../../src/core/verdict/summary.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { openJournal } from '../../src/stages/journal.ts';
import { type FakeClock, fakeClock } from '../fakes/fake-clock.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';

const RUN = 'shop-1';

function mark(text: string) {
  return annotationOf({ kind: 'note', text, tags: [], fromMs: 0 }, { run: RUN, load: null, build: null });
}

/** The summaries of one window. */
function summaries(elapsedSec: number): readonly Summary[] {
  return [{ elapsedSec } as Summary];
}

/** A store whose appends fail until `heal`; `attempts` are the clock's times. */
function failingStore(clock: FakeClock, { isShared = false } = {}) {
  const store = memoryRunStore({ name: 'OpenSearch', isShared });
  const attempts: number[] = [];
  let isHealed = false;
  const failing: RunStore = {
    ...store,
    append: (...given) => {
      attempts.push(clock.monotonicMs());
      return isHealed ? store.append(...given) : Promise.reject(new Error('503'));
    },
  };
  return { failing, attempts, streams: store.streams, heal: () => void (isHealed = true) };
}

const texts = (documents: readonly object[] | undefined) => documents?.map((each) => (each as { text: string }).text);

describe('the journal of a run', () => {
  it('writes annotations to every store as they happen, in their order', async () => {
    const stores = [memoryRunStore(), memoryRunStore({ isShared: true })];
    const clock = fakeClock();
    const journal = openJournal(RUN, { runStores: stores, clock });

    journal.annotate(mark('one'));
    journal.annotate(mark('two'));
    await clock.advance(0);
    const live = stores.map(({ streams }) => texts(streams.get('shop-1/annotations')));
    journal.annotate(mark('three'));

    expect(live).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
    expect(await journal.close(30_000)).toEqual([]);
    expect(texts(stores[1]?.streams.get('shop-1/annotations'))).toEqual(['one', 'two', 'three']);
  });

  it('writes summaries as windows close, only to the stores that people watch', async () => {
    const [own, shared] = [memoryRunStore(), memoryRunStore({ isShared: true })];
    const clock = fakeClock();
    const journal = openJournal(RUN, { runStores: [own, shared], clock });

    journal.summarise(() => summaries(0));
    journal.summarise(() => summaries(10));
    await clock.advance(0);

    expect(shared.streams.get('shop-1/summaries')).toEqual([...summaries(0), ...summaries(10)]);
    expect(own.streams.size).toBe(0);
  });

  it('makes no summaries where nobody watches', () => {
    const journal = openJournal(RUN, { runStores: [memoryRunStore()], clock: fakeClock() });

    journal.summarise(() => {
      throw new Error('made');
    });
  });

  it('tries again, ever more seldom, until the store takes them; none is lost or doubled', async () => {
    const clock = fakeClock();
    const { failing, attempts, streams, heal } = failingStore(clock);
    const journal = openJournal(RUN, { runStores: [failing], clock });

    journal.annotate(mark('one'));
    await clock.advance(120_000);
    journal.annotate(mark('two'));
    const before = attempts.length;
    heal();
    await clock.advance(15_000);

    expect(before).toBeGreaterThan(8);
    expect(before).toBeLessThan(40);
    expect(attempts[1]).toBeLessThanOrEqual(500);
    expect(texts(streams.get('shop-1/annotations'))).toEqual(['one', 'two']);
    expect(await journal.close(30_000)).toEqual([]);
  });

  it('tries once more at once when it is closed, and says what could not be written, once', async () => {
    const clock = fakeClock();
    const { failing, attempts, streams } = failingStore(clock, { isShared: true });
    const own = memoryRunStore();
    const journal = openJournal(RUN, { runStores: [failing, own], clock });
    journal.annotate(mark('one'));
    journal.annotate(mark('two'));
    journal.summarise(() => summaries(0));
    await clock.advance(60_000);
    const before = attempts.length;

    const closing = journal.close(1_000);
    await clock.advance(0);
    expect(attempts.length).toBe(before + 1);
    await clock.advance(1_000);

    expect(await closing).toEqual([
      { kind: 'store', severity: 'warning', text: '2 annotations could not be written to OpenSearch: 503' },
    ]);
    expect(streams.size).toBe(0);
    expect(texts(own.streams.get('shop-1/annotations'))).toEqual(['one', 'two']);
    const last = attempts.length;
    await clock.advance(600_000);
    expect(attempts.length).toBe(last);
  });

  it('waits no longer than its deadline for a store that never answers', async () => {
    const clock = fakeClock();
    const silent: RunStore = {
      ...memoryRunStore({ name: 'Elasticsearch' }),
      append: () => new Promise(() => undefined),
    };
    const journal = openJournal(RUN, { runStores: [silent], clock });
    journal.annotate(mark('one'));
    const stand = clock.runFreely();

    const findings = await journal.close(30_000);
    stand();

    expect(clock.monotonicMs()).toBe(30_000);
    expect(findings).toMatchObject([
      { text: '1 annotation could not be written to Elasticsearch: it did not answer within 30 s' },
    ]);
  });

  it('keeps the summaries of a bounded number of windows while a store is away, the newest ones', async () => {
    const clock = fakeClock();
    const { failing, streams, heal } = failingStore(clock, { isShared: true });
    const journal = openJournal(RUN, { runStores: [failing], clock });

    for (let k = 0; k < 500; k += 1) journal.summarise(() => summaries(k));
    await clock.advance(60_000);
    heal();
    await clock.advance(15_000);

    const held = (streams.get('shop-1/summaries') as readonly Summary[]).map(({ elapsedSec }) => elapsedSec);
    expect(held.length).toBeLessThan(70);
    expect(held.slice(-3)).toEqual([497, 498, 499]);
  });

  it('brings the summaries that a store did not take at once to it later, in their order', async () => {
    const clock = fakeClock();
    const { failing, streams, heal } = failingStore(clock, { isShared: true });
    const journal = openJournal(RUN, { runStores: [failing], clock });
    journal.summarise(() => summaries(0));
    journal.summarise(() => summaries(10));
    await clock.advance(2_000);

    heal();
    await clock.advance(15_000);

    expect(streams.get('shop-1/summaries')).toEqual([...summaries(0), ...summaries(10)]);
  });

  it('leaves summaries that wait when it is closed to the one who stores the run', async () => {
    const clock = fakeClock();
    const { failing, heal, streams } = failingStore(clock, { isShared: true });
    const journal = openJournal(RUN, { runStores: [failing], clock });
    journal.summarise(() => summaries(0));
    await clock.advance(0);

    heal();
    const stand = clock.runFreely();
    const findings = await journal.close(30_000);
    stand();

    expect(findings).toEqual([]);
    expect(streams.size).toBe(0);
    expect(clock.monotonicMs()).toBeLessThan(1_000);
  });
});
