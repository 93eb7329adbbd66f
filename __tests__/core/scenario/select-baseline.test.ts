import { describe, expect, it } from '@jest/globals';
import { selectBaseline, type SelectionInput } from '../../../src/core/scenario/select-baseline.ts';
import type { Finding } from '../../../src/core/verdict/finding.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import type { Outcome } from '../../../src/core/verdict/verdict.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { exampleSpec } from '../plan/spec-example.ts';
import { loadRecord } from '../verdict/judge-records.ts';

const key = { users: 400 };
const soft = { javaVersion: '21.0.1', plan: 'p1' };

function earlierRun(
  run: string,
  startedAtMs: number,
  sha: string | null,
  given: { readonly outcome?: Outcome; readonly load?: Partial<LoadRecord>; readonly second?: LoadRecord } = {},
): RunRecord {
  const plain = runRecord(run, startedAtMs);
  const loads = [loadRecord({ run, key, soft, ...given.load })];
  return {
    ...plain,
    build: { ...plain.build, sha },
    loads: given.second === undefined ? loads : [...loads, given.second],
    verdict: { ...plain.verdict, outcome: given.outcome ?? 'pass' },
  };
}

function select(input: Partial<SelectionInput>, runs = 10) {
  return selectBaseline({
    ...{ candidates: [], sameCommit: [], ours: loadRecord({ run: 'own', key, soft }), ignore: [], run: 'own' },
    ...{ baseline: { ...exampleSpec().baseline, runs }, sha: 'new', mergeBase: null, ancestors: null, joins: true },
    ...input,
  });
}

const ids = (runs: readonly { readonly run: string }[]) => runs.map(({ run }) => run);
const found = (severity: Finding['severity'], kind: Finding['kind'] = 'users'): Partial<LoadRecord> => ({
  findings: [{ kind, severity, text: 'It was so.' }],
});

describe('the baseline of a build', () => {
  it('is the newest runs of its ancestors, those of one commit each for itself', () => {
    const candidates = [
      earlierRun('a', 1, 'c1'),
      earlierRun('d', 4, 'c3'),
      earlierRun('b', 2, 'c2'),
      earlierRun('c', 3, 'c2'),
    ];

    const { use, loads, noBaseline } = select({ candidates, mergeBase: 'c2', ancestors: ['c2', 'c1'] }, 2);

    expect(use).toMatchObject({ branch: 'main', how: 'merge-base', mergeBase: 'c2', notes: [], refused: [] });
    expect(use.runs).toEqual([
      { run: 'c', sha: 'c2', endedAtMs: 60_003 },
      { run: 'b', sha: 'c2', endedAtMs: 60_002 },
    ]);
    expect(ids(loads)).toEqual(['c', 'b']);
    expect(noBaseline).toBeNull();
  });

  it.each([
    ['unknown', null],
    ['without a run', ['old']],
    ['without a comparable run', ['c9']],
  ])('is the newest runs of the branch where the ancestors are %s', (_what, ancestors) => {
    const candidates = [
      earlierRun('a', 1, 'c1'),
      earlierRun('b', 2, null),
      earlierRun('z', 3, 'c9', { load: { key: { users: 1 } } }),
    ];

    const { use } = select({ candidates, mergeBase: ancestors === null ? null : 'c9', ancestors });

    expect([use.how, ids(use.runs)]).toEqual(['branch', ['b', 'a']]);
  });

  it.each<[string, Parameters<typeof earlierRun>[3]]>([
    ['failed', { outcome: 'fail' }],
    ['was invalid', { outcome: 'invalid' }],
    ['was cancelled', { outcome: 'cancelled' }],
    ['has no steady window', { load: { steady: null } }],
    ['has a load with an error', { load: found('error') }],
    ['has a second load with an error', { second: loadRecord({ key, ...found('error') }) }],
    ['was made by a generator that was not watched', { load: found('warning', 'generator-not-observed') }],
  ])('has no run that %s', (_what, given) => {
    const { use, noBaseline } = select({ candidates: [earlierRun('a', 1, 'c1', given)] });

    expect(use).toMatchObject({ runs: [], refused: [] });
    expect(noBaseline).toBe('No earlier run of main is good enough to compare with.');
  });

  it('has runs with warnings and without enough evidence', () => {
    const candidates = [earlierRun('a', 1, 'c1', { outcome: 'inconclusive', load: found('warning') })];

    expect(ids(select({ candidates }).use.runs)).toEqual(['a']);
  });

  it('is never the commit of the build, nor the run itself', () => {
    const candidates = [earlierRun('a', 1, 'new'), earlierRun('own', 2, 'c1'), earlierRun('b', 3, 'c1')];

    expect(ids(select({ candidates, ancestors: ['new', 'c1'] }).use.runs)).toEqual(['b']);
    expect(ids(select({ candidates, sha: null }).use.runs)).toEqual(['b', 'a']);
  });

  it('refuses runs of another scenario by the first part that differs, of any of their loads', () => {
    const other = loadRecord({ run: 'b', key: { users: 200 } });
    const candidates = [
      earlierRun('a', 1, 'c1', { load: { key: { users: 300, workers: 9 } } }),
      earlierRun('b', 2, 'c2', { second: other }),
    ];

    const { use, loads, noBaseline } = select({ candidates });

    expect(use).toMatchObject({ runs: [], refused: ['users: 400 now, 200 in b.', 'users: 400 now, 300 in a.'] });
    expect(loads).toEqual([]);
    expect(noBaseline).toBe('2 earlier runs of main are not comparable: users: 400 now, 200 in b.');
    expect(ids(select({ candidates, ignore: ['users', 'workers'] }).use.runs)).toEqual(['b', 'a']);
  });

  it('says each soft difference once, by the newest run', () => {
    const candidates = [
      earlierRun('a', 1, 'c1', { load: { soft: { javaVersion: '21.0.0', plan: 'p0' } } }),
      earlierRun('b', 2, 'c2', { load: { soft: { javaVersion: '21.0.0', plan: 'p1' } } }),
    ];

    const { use } = select({ candidates });

    expect(use.notes).toEqual(['javaVersion: 21.0.1 now, 21.0.0 in b.', 'plan: not the same as in a.']);
    expect(use.runs).toHaveLength(2);
  });

  it.each([
    [true, 'There is no earlier run of main yet: this one is the first.'],
    [false, 'There is no earlier run of main yet, and this one will not be part of its baseline.'],
  ])('is missing where there is none (this one joins: %s)', (joins, text) => {
    expect(select({ joins }).noBaseline).toBe(text);
  });
});

describe('attempts at the same commit', () => {
  it('count together with the build, failed ones too, but for those that say nothing', () => {
    const sameCommit = [
      earlierRun('a', 1, 'new', { outcome: 'fail' }),
      earlierRun('b', 2, 'new'),
      earlierRun('c', 3, 'new', { outcome: 'invalid' }),
      earlierRun('d', 4, 'new', { outcome: 'cancelled' }),
      earlierRun('e', 5, 'new', { outcome: 'error' }),
      earlierRun('f', 6, 'new', { load: { key: { users: 1 } } }),
      earlierRun('g', 7, 'new', { load: { steady: null } }),
      earlierRun('own', 8, 'new'),
      earlierRun('h', 9, 'other'),
    ];

    const { use, earlier } = select({ sameCommit });

    expect(ids(use.pooled)).toEqual(['b', 'a']);
    expect(ids(earlier)).toEqual(['b', 'a']);
    expect(select({ sameCommit, sha: null }).use.pooled).toEqual([]);
  });
});
