import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import { parseBundleManifest } from '../../src/core/protocol/parse-bundle-manifest.ts';
import { putBundle } from '../../src/stages/put-bundle.ts';
import { contextOf, createScene, FLEET_ID, goodPlan, RUN_ID, sceneSpec } from './run-scene.ts';

async function put() {
  const spec = sceneSpec({
    files: ['load/*.json'],
    labels: { ignore: ['*-prep'], rename: { a: 'b' } },
    jmeter: { ...sceneSpec().jmeter, heap: '2g', jvmArgs: ['-Dx=1'] },
  });
  const scene = createScene({ spec, files: { '/shop/load/manifest.json': '{"mine":1}' } });
  const { plan, bundle } = (await contextOf(scene)).prepared;
  const order: string[] = [];
  await putBundle(plan, bundle, {
    ...scene.channel,
    put: (key, bytes) => (order.push(key), scene.channel.put(key, bytes)),
  });
  return { scene, plan, order };
}

describe('putBundle', () => {
  it('writes every file, and its list last', async () => {
    const { scene, order } = await put();

    expect(order.at(-1)).toBe(keys.manifest);
    expect(order.slice(0, -1).sort()).toEqual([
      ...['bundle/checkout.dry-check.jmx', 'bundle/checkout.jmx', 'bundle/manifest.json'],
    ]);
    expect(Buffer.from(scene.channel.values.get('bundle/checkout.jmx')!).toString()).toBe(goodPlan);
  });

  it('lists the SHA-256 of every file as it lies in the channel, and all that a worker must know', async () => {
    const { scene, plan } = await put();

    const manifest = parseBundleManifest(scene.channel.json(keys.manifest));

    const sha256 = (key: string) => createHash('sha256').update(scene.channel.values.get(key)!).digest('hex');
    expect(manifest).toEqual({
      ok: true,
      manifest: {
        ...{ v: 1, kind: 'bundle', run: RUN_ID, fleet: FLEET_ID },
        ...{ plan: 'checkout.jmx', dryPlan: 'checkout.dry-check.jmx', plugins: [], propertiesFile: null },
        files: {
          'checkout.jmx': sha256('bundle/checkout.jmx'),
          'checkout.dry-check.jmx': sha256('bundle/checkout.dry-check.jmx'),
          'manifest.json': sha256('bundle/manifest.json'),
        },
        ...{ heap: '2g', jvmArgs: ['-Dx=1'], labels: plan.spec.labels, hosts: plan.spec.target.hosts },
        timings: plan.timings,
      },
    });
  });

  it('leaves a file of the user that is named like the list', async () => {
    const { scene } = await put();

    expect(scene.channel.json('bundle/manifest.json')).toEqual({ mine: 1 });
  });
});
