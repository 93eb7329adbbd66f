import { describe, expect, it } from '@jest/globals';
import { StartError } from '../../src/core/verdict/run-error.ts';
import type { Finding } from '../../src/core/verdict/finding.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunReport, RunningReport } from '../../src/core/render/run-report.ts';
import type { Publisher } from '../../src/ports/publisher.ts';
import { type FinishedRun, run } from '../../src/stages/run.ts';
import { fakeCommits } from '../fakes/fake-commits.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { type Play, playWorkers } from './playing-workers.ts';
import { createScene, FLEET_ID, RUN_ID, type Scene, sceneSpec, WORKERS } from './run-scene.ts';

const CHECK = { check: 'p95(response_time) < baseline + 10%', abort: false, severity: 'error', during: null } as const;
const LINE = ['c5', 'c4', 'c3', 'c2', 'c1'];

type Spec = Parameters<typeof sceneSpec>[0];

function compared(sha: string, ref: string, more: Spec = {}) {
  return sceneSpec({
    checks: [{ ...CHECK, position: 'loadtest.yml:9:5' }],
    build: { sha, ref, repository: 'acme/shop' },
    baseline: { isConfigured: true, branch: 'main', runs: 10, confirm: 'auto', key: null },
    ...more,
  });
}

const NOON_MS = Date.UTC(2026, 0, 15, 12);

/** A scene whose earlier runs are these. */
async function sceneAfter(
  earlier: readonly RunRecord[],
  spec = compared('b1', 'slow'),
  { runId = RUN_ID, startMs = NOON_MS } = {},
): Promise<Scene> {
  const scene = createScene({ spec, commits: fakeCommits(LINE), startMs });
  for (const record of earlier) await scene.runStore.save(record);
  return { ...scene, request: { ...scene.request, origin: { ...scene.request.origin, runId } } };
}

async function play(scene: Scene, first: Play, second: Play = first, ports = scene.ports): Promise<RunRecord> {
  return (await playToEnd(scene, first, second, ports)).record;
}

async function playToEnd(scene: Scene, first: Play, second: Play, ports: Scene['ports']): Promise<FinishedRun> {
  const over = new AbortController();
  const stand = scene.clock.runFreely();
  const { channel, clock } = scene;
  const place = { channel, clock, signal: over.signal };
  const busy = { rowsPerWindow: 60 };
  const workers = Promise.all([
    playWorkers(WORKERS, '1-main', place, { ...busy, ...first }),
    playWorkers(WORKERS, '2-confirm', place, { ...busy, ...second }),
  ]);
  try {
    return await run(scene.request, ports, scene.interrupt.signal);
  } finally {
    over.abort();
    await workers;
    stand();
  }
}

/** Five builds of main, one after the other, each with its response time. */
async function fiveBuilds(): Promise<readonly RunRecord[]> {
  const records: RunRecord[] = [];
  for (const [index, sha] of LINE.toReversed().entries()) {
    const runId = `checkout-20260115T11000${index}-abc123`;
    const scene = await sceneAfter([], compared(sha, 'main'), { runId, startMs: NOON_MS - (5 - index) * 600_000 });
    records.push(await play(scene, { elapsedMs: 200 + index }));
  }
  return records;
}

const baseline = fiveBuilds();

describe('a run that is compared with earlier ones', () => {
  it('records the first build of the branch, which has nothing to be compared with', async () => {
    const [first] = await baseline;

    expect(first).toMatchObject({
      verdict: { outcome: 'inconclusive', wantsConfirmation: false },
      joins: { baseline: true, branch: 'main' },
      comparedWith: { runs: [] },
    });
    expect(first?.loads).toHaveLength(1);
  });

  it('passes a build like the others, with one load, and states the smallest change', async () => {
    const scene = await sceneAfter(await baseline);

    const record = await play(scene, { elapsedMs: 203 });

    expect(record.verdict).toMatchObject({ outcome: 'pass', comparisons: [{ result: 'unchanged' }] });
    expect(record.verdict.comparisons[0]?.smallestChange).toBeGreaterThan(0);
    expect(record.loads.map(({ load }) => load)).toEqual(['1-main']);
    expect(record.comparedWith).toMatchObject({ branch: 'main', how: 'merge-base', mergeBase: 'c5' });
    expect(record.comparedWith?.runs.map(({ sha }) => sha)).toEqual(LINE);
    expect(record.joins).toMatchObject({ baseline: false });
  });

  it('fails a slower build after a second load on a fresh fleet, and leaves no fleet', async () => {
    const scene = await sceneAfter(await baseline);

    const record = await play(scene, { elapsedMs: 280 });

    expect(record.verdict).toMatchObject({ outcome: 'fail', wantsConfirmation: false });
    expect(record.verdict.comparisons).toMatchObject([{ result: 'worse', check: CHECK.check }]);
    expect(record.verdict.comparisons[0]?.effect).toBeCloseTo(280 / 202 - 1, 2);
    expect(record.loads.map(({ load, purpose }) => `${load} ${purpose}`)).toEqual(['1-main main', '2-confirm confirm']);
    expect(scene.log.lines).toContainEqual(
      expect.stringMatching(
        /^Suspicious: p95 response time is 39 % slower \(.*\)\. A second load on a fresh fleet decides\.$/,
      ),
    );
    expect(scene.fleet.calls).toEqual([
      ...[`create ${FLEET_ID}`, `destroy ${FLEET_ID}`],
      ...[`create ${RUN_ID}-f2`, `destroy ${RUN_ID}-f2`],
    ]);
    expect(scene.runStore.streams.get(`${RUN_ID}/summaries`)).toContainEqual(
      expect.objectContaining({ load: '2-confirm', baselineRun: 'checkout-20260115T110004-abc123' }),
    );
  });

  it('does not fail a build whose second load is like the others', async () => {
    const scene = await sceneAfter(await baseline);

    const record = await play(scene, { elapsedMs: 260 }, { elapsedMs: 203 });

    expect(record.verdict.outcome).toBe('pass');
    expect(record.verdict.comparisons).toMatchObject([{ result: 'refuted' }]);
  });

  it.each<[string, Spec]>([
    ['is switched off, by the first load alone', { baseline: { ...compared('b1', 'x').baseline, confirm: 'never' } }],
    ['no longer fits the budget', { budget: { wallMs: 200_000 } }],
  ])('makes no second load where it %s', async (_why, more) => {
    const scene = await sceneAfter(await baseline, compared('b1', 'slow', more));

    const record = await play(scene, { elapsedMs: 280 });

    expect(record.loads.map(({ load }) => load)).toEqual(['1-main']);
    expect(record.verdict.outcome).toBe(more?.budget === undefined ? 'fail' : 'inconclusive');
  });

  it('is inconclusive where the fleet of the second load cannot be created', async () => {
    const scene = await sceneAfter(await baseline);
    const { fleet } = scene;
    const create: typeof fleet.create = (ref, ...rest) =>
      ref.fleetId === FLEET_ID ? fleet.create(ref, ...rest) : Promise.reject(new StartError('no memory left'));

    const record = await play(scene, { elapsedMs: 280 }, {}, { ...scene.ports, fleet: { ...fleet, create } });

    expect(record.verdict.outcome).toBe('inconclusive');
    expect(scene.log.lines).toContain('The second load could not be started: no memory left');
    expect(fleet.calls.at(-1)).toBe(`destroy ${RUN_ID}-f2`);
  });

  it('is cancelled in the second load like in the first, and keeps what was measured', async () => {
    const scene = await sceneAfter(await baseline);
    const { runState } = scene;
    const save: typeof runState.save = async (state) => {
      await runState.save(state);
      if (state.phase === 'steady' && state.fleet?.fleetId.endsWith('-f2') === true) scene.interrupt.abort('SIGINT');
    };

    const record = await play(scene, { elapsedMs: 280 }, {}, { ...scene.ports, runState: { ...runState, save } });

    expect(record.verdict.outcome).toBe('cancelled');
    expect(record.loads.map(({ load }) => load)).toContain('1-main');
    expect(scene.fleet.calls.at(-1)).toBe(`destroy ${RUN_ID}-f2`);
  });

  it('judges a rerun of the same commit together with the earlier attempts', async () => {
    const before = await play(await sceneAfter(await baseline), { elapsedMs: 280 });
    const again = await sceneAfter([...(await baseline), before], undefined, {
      runId: 'checkout-20260115T130000-abc123',
    });

    const record = await play(again, { elapsedMs: 203 });

    expect(record.comparedWith?.pooled.map(({ run: id }) => id)).toEqual([RUN_ID]);
    expect(record.verdict.comparisons[0]?.numbers?.candidate.slice(0, 3)).toEqual([280, 280, 203]);
  });

  it('is inconclusive, with the reason, where the earlier runs cannot be read', async () => {
    const scene = await sceneAfter([]);
    const history = {
      ...memoryRunStore(),
      recent: () => Promise.reject(new Error('403: the token may not read actions')),
    };

    const record = await play(scene, { elapsedMs: 203 }, {}, { ...scene.ports, history });

    expect(record.verdict.outcome).toBe('inconclusive');
    expect(record.verdict.reason).toContain('the token may not read actions');
  });
});

describe('a run that is published', () => {
  function watcher() {
    const announced: RunningReport[] = [];
    const published: RunReport[] = [];
    const publisher: Publisher = {
      announce: (report) => (announced.push(report), Promise.resolve({ findings: [], outputs: {} })),
      publish: (report) => (published.push(report), Promise.resolve({ findings: [], outputs: { 'comment-id': '7' } })),
    };
    return { announced, published, publisher };
  }

  it('is announced before its fleet exists, and told with its record', async () => {
    const { announced, published, publisher } = watcher();
    const scene = await sceneAfter([]);

    const record = await play(scene, {}, {}, { ...scene.ports, publishers: [publisher] });

    expect(announced).toMatchObject([{ run: RUN_ID, users: 8, workers: 2, durationMs: 60_000 }]);
    expect(published.map((report) => report.record)).toEqual([record]);
  });

  it('is told to be broken where it was announced and could not be started', async () => {
    const { published, publisher } = watcher();
    const scene = createScene({ fleet: { failCreate: new StartError('worker local-2 is not ready') } });

    await expect(play(scene, {}, {}, { ...scene.ports, publishers: [publisher] })).rejects.toThrow('not ready');

    expect(published).toMatchObject([
      { record: { verdict: { outcome: 'error', reason: 'worker local-2 is not ready' }, loads: [] } },
    ]);
  });

  it('says once what could not be told from the beginning, and knows what was', async () => {
    const warning: Finding = { kind: 'store', severity: 'warning', text: 'The comment was not written: 403.' };
    const publisher: Publisher = {
      announce: () => Promise.resolve({ findings: [warning], outputs: { 'comment-id': '7' } }),
      publish: () => Promise.resolve({ findings: [], outputs: { 'summary-path': '/s' } }),
    };
    const scene = await sceneAfter([]);

    const { record, outputs } = await playToEnd(scene, {}, {}, { ...scene.ports, publishers: [publisher] });

    expect(scene.log.findings.filter(({ text }) => text === warning.text)).toEqual([warning]);
    expect(record.verdict.outcome).toBe('inconclusive');
    expect(outputs).toEqual({ 'comment-id': '7', 'summary-path': '/s' });
  });

  it('does not say of an announcement that an interrupt ended that it failed', async () => {
    const scene = await sceneAfter([]);
    const publisher: Publisher = {
      announce: (_report, signal) =>
        new Promise((resolve) => {
          const text = 'The comment was not written: it was interrupted.';
          signal.addEventListener('abort', () => {
            resolve({ findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} });
          });
          scene.interrupt.abort(new Error('SIGINT was received'));
        }),
      publish: () => Promise.resolve({ findings: [], outputs: {} }),
    };

    const record = await play(scene, {}, {}, { ...scene.ports, publishers: [publisher] });

    expect(record.verdict.outcome).toBe('cancelled');
    expect(scene.log.findings.filter(({ kind }) => kind === 'store')).toEqual([]);
  });

  it('is kept in the history apart from its own store; a history that refuses it is a warning', async () => {
    const scene = await sceneAfter([]);
    const history = { ...memoryRunStore(), save: () => Promise.reject(new Error('403')) };

    const record = await play(scene, {}, {}, { ...scene.ports, history });

    expect(await scene.runStore.load(RUN_ID)).toEqual(record);
    expect(scene.log.findings).toContainEqual({
      kind: 'store',
      severity: 'warning',
      text: 'This run is not kept for later comparisons: 403',
    });
  });
});
