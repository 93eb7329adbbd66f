import { describe, expect, it } from '@jest/globals';
import type { LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunStore } from '../../src/ports/run-store.ts';

export const loadRecord: LoadRecord = {
  v: 1,
  kind: 'load',
  run: 'shop-1',
  load: '1-main',
  startAtMs: 1_000,
  stopAtMs: 61_000,
  windowMs: 2_000,
  steady: null,
  endReason: 'completed',
  users: 2,
  workers: 1,
  purpose: 'main',
  machines: [],
  key: { users: 2 },
  soft: {},
  planHashes: null,
  coverage: [],
  total: null,
  labels: [],
  windows: [],
  checks: [],
  findings: [],
};

export function runRecord(run: string, startedAtMs: number, name = 'shop'): RunRecord {
  return {
    v: 1,
    kind: 'run',
    run,
    name,
    leg: null,
    startedAtMs,
    endedAtMs: startedAtMs + 60_000,
    build: { sha: null, ref: null, repository: null },
    origin: { event: null, attempt: null, link: null },
    joins: { baseline: false, branch: null, text: 'It was started by hand.' },
    comparedWith: null,
    loads: [loadRecord],
    verdict: {
      ...{ outcome: 'pass', reason: 'All checks hold.', findings: [], checks: [] },
      ...{ comparisons: [], wantsConfirmation: false },
    },
    versions: { jmeter: '5.6.3' },
  };
}

/** Saving once more what is there already: a store replaces it, or keeps it and refuses. */
export type SecondSave = 'replaces' | 'refuses';

export function runStoreContract(
  name: string,
  open: () => Promise<RunStore>,
  secondSave: SecondSave = 'replaces',
): void {
  describe(`RunStore: ${name}`, () => {
    it('gives back the record that was saved', async () => {
      const store = await open();

      await store.save(runRecord('shop-1', 1_000));

      expect(await store.load('shop-1')).toEqual(runRecord('shop-1', 1_000));
    });

    it(`${secondSave} a record that it has already`, async () => {
      const store = await open();
      await store.save(runRecord('shop-1', 1_000));
      const later = { ...runRecord('shop-1', 1_000), endedAtMs: 99_000 };

      const second = store.save(later);

      await (secondSave === 'replaces' ? second : expect(second).rejects.toThrow('`name:`'));
      expect(await store.load('shop-1')).toEqual(secondSave === 'replaces' ? later : runRecord('shop-1', 1_000));
    });

    it('answers null for a run that it does not have', async () => {
      const store = await open();

      expect(await store.load('shop-1')).toBeNull();
      expect(await store.recent({ name: 'shop', limit: 5 })).toEqual([]);
    });

    it('lists the newest runs of a name first, no more than asked for', async () => {
      const store = await open();
      await store.save(runRecord('a', 2_000));
      await store.save(runRecord('c', 1_000));
      await store.save(runRecord('b', 3_000));
      await store.save(runRecord('d', 4_000, 'other'));

      const recent = await store.recent({ name: 'shop', limit: 2 });

      expect(recent.map(({ run }) => run)).toEqual(['b', 'a']);
    });

    it('does not count documents without a record as a run', async () => {
      const store = await open();

      await store.append('shop-1', 'windows', [{ seq: 0 }]);

      expect(await store.load('shop-1')).toBeNull();
      expect(await store.recent({ name: 'shop', limit: 2 })).toEqual([]);
    });
  });
}
