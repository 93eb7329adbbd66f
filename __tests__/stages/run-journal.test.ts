import { describe, expect, it } from '@jest/globals';
import type { Annotation } from '../../src/core/verdict/annotation.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { Summary } from '../../src/core/verdict/summary.ts';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { run } from '../../src/stages/run.ts';
import { fakeDeployments } from '../fakes/fake-deployments.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { type Play, playWorkers } from './playing-workers.ts';
import { createScene, RUN_ID, type Scene, sceneSpec, WORKERS } from './run-scene.ts';

/** Runs with workers that make the load; time flies. */
async function play(scene: Scene, how: Play = {}): Promise<RunRecord> {
  const over = new AbortController();
  const stand = scene.clock.runFreely();
  const { channel, clock } = scene;
  const workers = playWorkers(WORKERS, '1-main', { channel, clock, signal: over.signal }, how);
  try {
    return (await run(scene.request, scene.ports, scene.interrupt.signal)).record;
  } finally {
    over.abort();
    await workers;
    stand();
  }
}

const build = { sha: 'a'.repeat(40), ref: 'main', repository: null };
const preview = { ...sceneSpec().target, environment: 'preview' };
const kinds = (store: { readonly streams: ReadonlyMap<string, readonly object[]> }) =>
  (store.streams.get(`${RUN_ID}/annotations`) as readonly Annotation[]).map(({ kind }) => kind);

describe('the stores of a run', () => {
  it('both get every annotation while it happens: the build, what the load does, other deployments, the verdict', async () => {
    const shared = memoryRunStore({ isShared: true });
    const [atMs, startMs] = [Date.UTC(2026, 0, 15, 12, 0, 30), Date.UTC(2026, 0, 15, 12)];
    const facts = { environment: 'preview', ref: null, actor: null, link: null };
    const scene = createScene({
      ...{ startMs, runStores: [shared], spec: sceneSpec({ build, target: preview }) },
      identity: { actor: 'octocat' },
      deployments: fakeDeployments([{ ...facts, atMs, sha: 'b'.repeat(40) }]),
    });

    const record = await play(scene);

    expect(record.verdict.outcome).toBe('pass');
    const expected = ['deployment', 'load-start', 'ramp-up-end', 'load-stop', 'deployment', 'verdict'];
    expect(kinds(scene.runStore)).toEqual(expected);
    expect(kinds(shared)).toEqual(expected);
    expect(shared.streams.get(`${RUN_ID}/annotations`)?.[0]).toMatchObject({
      text: 'Build aaaaaaa (main) deployed to preview by octocat',
    });
  });

  it('that are shared get each window summed up while the load goes on, and all of them again at the end', async () => {
    const shared = memoryRunStore({ isShared: true });
    const appendedAtMs: number[] = [];
    const watched: RunStore = {
      ...shared,
      append: (runId, stream, documents) => {
        if (stream === 'summaries') appendedAtMs.push(scene.clock.now());
        return shared.append(runId, stream, documents);
      },
    };
    const scene = createScene({ runStores: [watched], spec: sceneSpec({ build, target: preview }) });

    const { loads } = await play(scene);

    const [load] = loads;
    const live = appendedAtMs.filter((ms) => ms < load!.stopAtMs);
    expect(live.length).toBeGreaterThanOrEqual(25);
    expect(live[0]! - load!.startAtMs).toBeLessThan(3 * load!.windowMs);
    const all = shared.streams.get(`${RUN_ID}/summaries`) as readonly Summary[];
    const own = scene.runStore.streams.get(`${RUN_ID}/summaries`) as readonly Summary[];
    expect(all.slice(-own.length)).toEqual(own);
    const placed = (each: Summary) => `${each.elapsedSec} ${each.labelKind} ${each.label}`;
    expect(new Set(all.slice(0, -own.length).map(placed))).toEqual(new Set(own.map(placed)));
  });

  it('that are shared get only the windows of workers that could not place all of theirs', async () => {
    const shared = memoryRunStore({ isShared: true });
    const scene = createScene({ runStores: [shared] });

    await play(scene, { passedOn: ['local-2'] });

    const windows = shared.streams.get(`${RUN_ID}/windows`) as readonly WindowDocument[];
    expect(new Set(windows.map(({ worker }) => worker))).toEqual(new Set(['local-2']));
    expect(windows).toHaveLength(30);
    expect(scene.runStore.streams.get(`${RUN_ID}/windows`)).toHaveLength(60);
  });

  it('that are shared get the windows of a worker that sent no account', async () => {
    const shared = memoryRunStore({ isShared: true });
    const scene = createScene({ runStores: [shared] });

    const { verdict } = await play(scene, { silent: ['local-1'] });

    expect(verdict.outcome).toBe('invalid');
    const windows = shared.streams.get(`${RUN_ID}/windows`) as readonly WindowDocument[];
    expect(new Set(windows.map(({ worker }) => worker))).toEqual(new Set(['local-1']));
    expect(kinds(shared)).toContain('worker-lost');
  });
});

describe('a store that people watch', () => {
  const never = () => new Promise<never>(() => undefined);
  const failing = () => Promise.reject(new Error('503'));

  it.each<[string, Partial<RunStore>, readonly RegExp[]]>([
    [
      'fails',
      { append: failing, save: failing },
      [/^4 annotations could .* Grafana's store: 503$/, /^The windows could/, /^The summaries could/, /^The record/],
    ],
    [
      'never answers',
      { append: never, save: never },
      [/^4 annotations could .* it did not answer within 30 s$/, /^The rest of the run could not .* longer than 5 m$/],
    ],
  ])('and %s holds up neither load nor verdict', async (_how, broken, warnings) => {
    const store = { ...memoryRunStore({ name: "Grafana's store", isShared: true }), ...broken };
    const scene = createScene({ runStores: [store] });
    const calm = await play(createScene());

    const record = await play(scene);

    expect(record.verdict).toEqual(calm.verdict);
    expect(record.loads).toEqual(calm.loads);
    const texts = scene.log.findings.map(({ text }) => text);
    expect(texts).toHaveLength(warnings.length);
    for (const [index, text] of texts.entries()) expect(text).toMatch(warnings[index]!);
    expect(await scene.runStore.load(RUN_ID)).toEqual(record);
  });

  it('and is slow gets everything all the same', async () => {
    const shared = memoryRunStore({ isShared: true });
    const slow: RunStore = {
      ...shared,
      append: async (...given) => {
        await scene.clock.sleep(7_000, new AbortController().signal);
        await shared.append(...given);
      },
    };
    const scene = createScene({ runStores: [slow] });

    const record = await play(scene);

    expect(scene.log.findings).toEqual([]);
    expect(kinds(shared)).toEqual(['load-start', 'ramp-up-end', 'load-stop', 'verdict']);
    expect(await shared.load(RUN_ID)).toEqual(record);
  });

  it('and never answers does not keep a cancelled run waiting', async () => {
    const store = { ...memoryRunStore({ isShared: true }), append: never, save: never };
    const scene = createScene({ runStores: [store] });
    void scene.clock.sleep(20_000, new AbortController().signal).then(() => {
      scene.interrupt.abort('SIGINT was received');
    });
    const startMs = scene.clock.monotonicMs();

    const record = await play(scene);

    expect(record.verdict.outcome).toBe('cancelled');
    expect(scene.clock.monotonicMs() - startMs).toBeLessThan(20_000 + 7_500);
    expect(kinds(scene.runStore)).toEqual(['load-start', 'ramp-up-end', 'load-stop', 'verdict']);
  });
});
