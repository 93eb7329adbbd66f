import { describe, expect, it } from '@jest/globals';
import { fetchBundle, fetchManifest, fetchSlices } from '../../src/agent/fetch-bundle.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import type { LoadSpec } from '../../src/core/plan/run-spec.ts';
import { encodeDocument } from '../../src/core/protocol/encode-document.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import { parseGo } from '../../src/core/protocol/parse-go.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { dealData } from '../../src/stages/deal-data.ts';
import { deployLoad } from '../../src/stages/deploy-load.ts';
import { putBundle } from '../../src/stages/put-bundle.ts';
import { countingRandom } from '../core/plan/spec-example.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { readyDocument } from '../fakes/fake-fleet.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { contextOf, createScene, goodPlan, RUN_ID, sceneSpec } from './run-scene.ts';

/** A plan of this load, a channel in which these workers are ready, and the deployment. */
async function deploy(
  ready: readonly string[],
  options: {
    readonly load?: Partial<LoadSpec>;
    readonly workers?: number;
    readonly data?: Parameters<typeof deployLoad>[2];
  } = {},
) {
  const spec = sceneSpec({ provider: { kind: 'local', workers: options.workers ?? 2 } }, options.load);
  const plan = makePlan(spec, { runId: RUN_ID, random: countingRandom(), fromPlan: null });
  const channel = memoryChannel();
  const clock = fakeClock(1_000_000.5);
  for (const id of ready) await channel.putJson(keys.ready(id), readyDocument(id));
  const deployed = deployLoad(plan, plan.loads[0]!, options.data ?? [], channel, clock);
  return { plan, channel, clock, deployed };
}

describe('deployLoad', () => {
  it('orders the load for the whole fleet: shares by the rank of the worker ids, one start, one end', async () => {
    const { deployed, channel } = await deploy(['local-2', 'local-1'], {
      load: { users: { kind: 'total', users: 9 } },
    });

    const { go, ready } = await deployed;

    expect(go).toMatchObject({
      ...{ run: RUN_ID, load: '1-main', startAtMs: 1_001_001, stopAtMs: 1_061_001, windowMs: 2_000 },
      workers: {
        'local-1': { index: 0, count: 2, users: 5, firstUser: 1, ratePerSec: null, launchAtMs: 1_001_001 },
        'local-2': { index: 1, count: 2, users: 4, firstUser: 6, ratePerSec: null, launchAtMs: 1_001_001 },
      },
    });
    expect(ready.map(({ worker }) => worker)).toEqual(['local-1', 'local-2']);
    expect(channel.json(keys.go('1-main'))).toEqual(go);
    expect(parseGo(channel.json(keys.go('1-main')))).toMatchObject({ ok: true });
  });

  it('ranks workers by their ids, not by the keys of their documents', async () => {
    const { workers } = (await (await deploy(['a-b', 'a'])).deployed).go;

    expect([workers['a']?.index, workers['a-b']?.index]).toEqual([0, 1]);
  });

  it('gives each worker its properties as the plan reads them', async () => {
    const { deployed } = await deploy(['local-1', 'local-2'], {
      load: { names: { users: 'threads' }, ratePerSec: 10 },
    });

    const { workers } = (await deployed).go;

    expect(workers['local-2']?.properties).toMatchObject({
      ...{ threads: '4', firstUser: '5', rampUp: '10', duration: '60', rate: '5', ratePerMin: '300' },
      ...{ workerIndex: '1', workerCount: '2', runId: RUN_ID, load: '1-main', targetHost: 'shop.test' },
    });
  });

  it('launches workers one after the other by the stagger, each for what is left', async () => {
    const { deployed } = await deploy(['a', 'b', 'c'], { workers: 3, load: { staggerMs: 5_000 } });

    const { workers } = (await deployed).go;

    expect(Object.values(workers).map(({ launchAtMs }) => launchAtMs)).toEqual([1_001_001, 1_006_001, 1_011_001]);
    expect(Object.values(workers).map(({ properties }) => properties['duration'])).toEqual(['60', '55', '50']);
  });

  it('gives each worker the keys of its own data', async () => {
    const data = [{ 'a.csv': 'bundle/0/a.csv' }, { 'a.csv': 'bundle/1/a.csv' }];

    const { go } = await (await deploy(['local-1', 'local-2'], { data })).deployed;

    expect(Object.values(go.workers).map((order) => order.data)).toEqual(data);
  });

  it('leaves out a worker that is more than the plan has shares for', async () => {
    const { go, ready } = await (await deploy(['a', 'b', 'c'])).deployed;

    expect(Object.keys(go.workers)).toEqual(['a', 'b']);
    expect(ready).toHaveLength(2);
  });

  it('starts nothing with too few ready workers', async () => {
    const { deployed, channel } = await deploy(['local-1']);

    await expect(deployed).rejects.toThrow('1 of 2 workers are not ready, so the load was not started.');
    expect(channel.json(keys.go('1-main'))).toBeNull();
  });

  it('starts nothing when a worker says something that cannot be read', async () => {
    const scene = createScene();
    const { plan } = (await contextOf(scene)).prepared;
    await scene.channel.put(keys.ready('local-1'), encodeDocument({ v: 9 }));

    const deployed = deployLoad(plan, plan.loads[0]!, [], scene.channel, scene.clock);

    await expect(deployed).rejects.toBeInstanceOf(StartError);
    await expect(deployed).rejects.toThrow(/^ready\/local-1\.json of a worker cannot be read: /);
  });

  it('says in a sentence that the order cannot be written', async () => {
    const { channel, plan, clock, deployed } = await deploy(['local-1', 'local-2']);
    await deployed;
    channel.fail('put', 1);

    const again = deployLoad(plan, plan.loads[0]!, [], channel, clock);

    await expect(again).rejects.toBeInstanceOf(StartError);
    await expect(again).rejects.toThrow('Workers cannot be given 1-main/go.json: put was told to fail.');
  });

  it('lets a worker find its rows where the plan looks for them, also beside the plan’s folder', async () => {
    const file = '/shop/data/users.csv';
    const spec = sceneSpec({ data: [{ file, split: 'lines', unique: false }] });
    const scene = createScene({ spec, files: { [file]: 'ann\nbob\n', '/shop/load/checkout.jmx': goodPlan } });
    const { channel, clock } = scene;
    const { plan, bundle, facts } = (await contextOf(scene)).prepared;
    await putBundle(plan, bundle, channel);
    const data = await dealData(bundle, facts, plan, channel);
    const onWorker = new Map<string, string>();
    const write = (path: string, bytes: Uint8Array) =>
      Promise.resolve(void onWorker.set(path, Buffer.from(bytes).toString()));
    const files = { write } as Parameters<typeof fetchBundle>[0]['files'];
    const { signal } = new AbortController();

    const manifest = await fetchManifest({ channel, clock }, signal);
    const fetched = await fetchBundle({ channel, files }, manifest, '/w', signal);
    await fetchSlices({ channel, files }, fetched, data[1] ?? {});

    expect(fetched.planDir).toBe('/w/bundle/load');
    expect(onWorker.get('/w/bundle/data/users.csv')).toBe('bob\n');
  });
});
