import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { readEarlier } from '../../src/stages/read-earlier.ts';
import { runRecord } from '../contracts/run-store.contract.ts';
import { fakeCommits } from '../fakes/fake-commits.ts';
import { contextOf, createScene, type Scene, sceneSpec } from './run-scene.ts';

const never = new AbortController().signal;
const build = (sha: string) => ({ sha, ref: 'main', repository: null });
const joined = { baseline: true, branch: 'main', text: 'A build of main.' };

const record = (run: string, startedAtMs: number, more: Partial<RunRecord>): RunRecord => ({
  ...runRecord(run, startedAtMs, 'checkout'),
  ...more,
});

async function sceneWith(records: readonly RunRecord[], commits = fakeCommits()): Promise<Scene> {
  const scene = createScene({ spec: sceneSpec({ build: build('c3') }), commits });
  for (const each of records) await scene.runStore.save(each);
  return scene;
}

describe('the earlier runs of a build', () => {
  it('are those of the branch, and those of the same commit', async () => {
    const scene = await sceneWith([
      record('shop-1', 1_000, { build: build('c1'), joins: joined }),
      record('shop-2', 2_000, { build: build('c2'), joins: { ...joined, branch: 'next' } }),
      record('shop-3', 3_000, { build: build('c3') }),
    ]);

    const earlier = await readEarlier(await contextOf(scene), never);

    expect(earlier.candidates.map(({ run }) => run)).toEqual(['shop-1']);
    expect(earlier.sameCommit.map(({ run }) => run)).toEqual(['shop-3']);
    expect(earlier.fault).toBeNull();
  });

  it('come with the commits before the point where the build left the branch', async () => {
    const scene = await sceneWith([], fakeCommits(['c2', 'c1', 'c0'], 'c1'));

    expect(await readEarlier(await contextOf(scene), never)).toMatchObject({
      mergeBase: 'c1',
      ancestors: ['c1', 'c0'],
    });
  });

  it('are read without asking for commits where the build is not known', async () => {
    const scene = createScene({
      commits: {
        mergeBase: () => Promise.reject(new Error('asked')),
        ancestors: () => Promise.reject(new Error('asked')),
      },
    });

    expect(await readEarlier(await contextOf(scene), never)).toEqual({
      ...{ candidates: [], sameCommit: [], mergeBase: null, ancestors: null, fault: null },
    });
  });

  it('are missing, with the reason, where the store cannot be read', async () => {
    const scene = await sceneWith([]);
    const history = { ...scene.runStore, recent: () => Promise.reject(new Error('the token may not read actions')) };

    const earlier = await readEarlier(await contextOf(scene, { ...scene.ports, history }), never);

    expect(earlier).toMatchObject({
      candidates: [],
      fault: 'The earlier runs could not be read: the token may not read actions.',
    });
  });

  it('are given up after a minute, so that a store that hangs does not hold the verdict back', async () => {
    const scene = await sceneWith([]);
    const history = { ...scene.runStore, recent: () => new Promise<never>(() => undefined) };
    const reading = readEarlier(await contextOf(scene, { ...scene.ports, history }), never);

    await scene.clock.advance(60_000);

    expect((await reading).fault).toBe(
      'The earlier runs could not be read: reading the earlier runs took longer than 60 s.',
    );
  });

  it('are given up when the run is interrupted', async () => {
    const scene = await sceneWith([]);
    const history = { ...scene.runStore, recent: () => new Promise<never>(() => undefined) };
    const context = await contextOf(scene, { ...scene.ports, history });

    expect((await readEarlier(context, AbortSignal.abort('SIGINT was received'))).fault).toContain('SIGINT');
  });
});
