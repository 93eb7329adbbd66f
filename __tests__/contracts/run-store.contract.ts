import { describe, expect, it } from '@jest/globals';
import type { LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunQuery, RunStore } from '../../src/ports/run-store.ts';
import { emptyWindow } from '../fakes/empty-window.ts';

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

const FIRST_SHA = '1'.repeat(40);
const SECOND_SHA = '2'.repeat(40);

/** Runs of two names, three commits, two branches and a leg; out of order. */
function severalRuns(): readonly RunRecord[] {
  const run = (id: string, startedAtMs: number, more: { sha?: string; ref?: string; leg?: string; name?: string }) => {
    const { sha = FIRST_SHA, ref = 'main', leg = null, name } = more;
    const build = { sha, ref, repository: null };
    return {
      ...runRecord(id, startedAtMs, name),
      leg,
      build,
      joins: { baseline: true, branch: ref, text: 'So it is.' },
    };
  };
  const failed = run('failed', 5_000, { sha: SECOND_SHA });
  return [
    run('later', 2_000, { sha: SECOND_SHA }),
    { ...failed, joins: { baseline: false, branch: null, text: 'It failed.' } },
    run('first', 1_000, {}),
    run('other', 6_000, { name: 'other' }),
    run('fix', 4_000, { ref: 'fix' }),
    run('leg', 3_000, { leg: 'java-21', sha: SECOND_SHA }),
  ];
}

/** Saving once more what is there already: a store replaces it, or keeps it and refuses. */
export type SecondSave = 'replaces' | 'refuses';

export function runStoreContract(
  name: string,
  open: () => Promise<RunStore>,
  secondSave: SecondSave = 'replaces',
): void {
  describe(`RunStore: ${name}`, () => {
    let filling: Promise<RunStore> | null = null;
    /** One store with several runs for all who only read. */
    const several = (): Promise<RunStore> => (filling ??= openWith(severalRuns(), open));

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

    it.each<[string, Omit<RunQuery, 'limit'>, readonly string[]]>([
      ['any', {}, ['other', 'failed', 'fix', 'leg', 'later', 'first']],
      ['of a name', { name: 'shop' }, ['failed', 'fix', 'leg', 'later', 'first']],
      ['of a leg', { name: 'shop', leg: 'java-21' }, ['leg']],
      ['without a leg', { name: 'shop', leg: null }, ['failed', 'fix', 'later', 'first']],
      ['of the baseline of a branch', { name: 'shop', baselineOf: 'main' }, ['leg', 'later', 'first']],
      ['of the baseline of a leg', { name: 'shop', leg: null, baselineOf: 'main' }, ['later', 'first']],
      ['of the baseline of another branch', { name: 'shop', baselineOf: 'fix' }, ['fix']],
      ['of the baseline of a branch without one', { name: 'shop', baselineOf: 'develop' }, []],
      ['of a commit', { name: 'shop', sha: SECOND_SHA }, ['failed', 'leg', 'later']],
      ['of a commit in the baseline', { name: 'shop', leg: null, sha: SECOND_SHA, baselineOf: 'main' }, ['later']],
      ['of a commit without runs', { name: 'shop', sha: '3'.repeat(40) }, []],
    ])('lists runs %s', async (_what, query, runs) => {
      const store = await several();

      expect((await store.recent({ ...query, limit: 9 })).map(({ run }) => run)).toEqual(runs);
      expect((await store.recent({ ...query, limit: 1 })).map(({ run }) => run)).toEqual(runs.slice(0, 1));
    });

    it('leaves a record of another version out of a list, and refuses it by itself', async () => {
      const store = await open();
      await store.save(runRecord('shop-1', 1_000));
      await store.save({ ...runRecord('shop-2', 2_000), v: 2 as 1 });

      expect((await store.recent({ name: 'shop', limit: 1 })).map(({ run }) => run)).toEqual(['shop-1']);
      await expect(store.load('shop-2')).rejects.toThrow('schema version 2');
    });

    it('does not count documents without a record as a run', async () => {
      const store = await open();

      await store.append('shop-1', 'windows', [emptyWindow()]);

      expect(await store.load('shop-1')).toBeNull();
      expect(await store.recent({ name: 'shop', limit: 2 })).toEqual([]);
    });
  });
}

async function openWith(records: readonly RunRecord[], open: () => Promise<RunStore>): Promise<RunStore> {
  const store = await open();
  for (const record of records) await store.save(record);
  return store;
}
