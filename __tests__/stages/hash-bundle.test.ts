import { describe, expect, it } from '@jest/globals';
import type { RunSpec } from '../../src/core/plan/run-spec.ts';
import { collectBundle } from '../../src/stages/collect-bundle.ts';
import { hashBundle } from '../../src/stages/hash-bundle.ts';
import { element, planText, request } from '../core/jmx/plan-text.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { planOf, sceneSpec } from './run-scene.ts';

const PLAN = '/shop/load/checkout.jmx';
const plan = planOf(
  request('Home', { path: '/' }) +
    element('IncludeController', 'Inc', { 'IncludeController.includepath': '../parts/search.jmx' }),
);
const fragment = (path: string, more = '') =>
  planText(element('TestFragmentController', 'Part', {}, request('Search', { path }) + more));
const files = {
  [PLAN]: plan,
  ...{ '/shop/parts/search.jmx': fragment('/search'), '/shop/load/sign.groovy': 's', '/shop/lib/a.jar': 'A' },
  ...{ '/shop/data/whole.csv': 'w', '/shop/data/rows.csv': 'r\n' },
};
const spec: Partial<RunSpec> = {
  ...{ baseDir: '/shop', planFile: PLAN, files: ['parts/*.jmx', 'load/*.groovy'] },
  jmeter: { ...sceneSpec().jmeter, plugins: ['lib/*.jar'] },
  data: [
    { file: '/shop/data/whole.csv', split: 'none', unique: false },
    { file: '/shop/data/rows.csv', split: 'lines', unique: false },
  ],
};

async function hash(changes: Readonly<Record<string, string>> = {}, other: Partial<RunSpec> = {}) {
  const faults: string[] = [];
  const workspace = memoryWorkspace({ ...files, ...changes });
  const asked = sceneSpec({ ...spec, ...other });
  const bundle = await collectBundle(asked, workspace, faults);
  expect(faults).toEqual([]);
  return hashBundle(bundle, asked);
}

describe('the hashes of a bundle', () => {
  it('are of the plan with what it includes, of its data, and of its plugins', async () => {
    const { planHashes, dataHash, pluginsHash, propertiesHash } = await hash();

    expect(Object.keys(planHashes?.labels ?? {})).toEqual(['Home', 'Search']);
    expect(new Set([dataHash, pluginsHash]).size).toBe(2);
    expect(await hash()).toEqual({ planHashes, dataHash, pluginsHash, propertiesHash });
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a fragment', { '/shop/parts/search.jmx': fragment('/find') }, ['planHashes']],
    ['a whole data file', { '/shop/data/whole.csv': 'x' }, ['dataHash']],
    ['a data file that is dealt', { '/shop/data/rows.csv': 'x\n' }, ['dataHash']],
    ['a script', { '/shop/load/sign.groovy': 'x' }, ['dataHash']],
    ['a plugin', { '/shop/lib/a.jar': 'B' }, ['pluginsHash']],
    ['a listener in a fragment', { '/shop/parts/search.jmx': fragment('/search', listener()) }, []],
    ['a listener in the plan', { [PLAN]: plan.replace('<ThreadGroup', `${listener()}<ThreadGroup`) }, []],
  ])('change with %s where it belongs', async (_what, changes, changed) => {
    const [before, after] = [await hash(), await hash(changes)];

    const differs = (Object.keys(before) as (keyof typeof before)[]).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    );
    expect(differs).toEqual(changed);
  });

  it('take a plan for no data, whatever its name ends with', async () => {
    const planFile = '/shop/load/checkout.xml';
    const edited = plan.replace('testname="Home"', 'testname="Start"');

    const hashes = await Promise.all([plan, edited].map((text) => hash({ [planFile]: text }, { planFile })));

    expect(hashes[0]?.dataHash).toBe(hashes[1]?.dataHash);
    expect(hashes[0]?.planHashes).not.toEqual(hashes[1]?.planHashes);
  });

  it('change with the properties and their file, which is no data', async () => {
    const properties = { jmeter: { ...sceneSpec().jmeter, plugins: [], propertiesFile: '/shop/user.properties' } };

    const [before, one, other, given] = await Promise.all([
      hash(),
      hash({ '/shop/user.properties': 'x=1' }, properties),
      hash({ '/shop/user.properties': 'x=2' }, properties),
      hash({}, { properties: { think_time_ms: '900' } }),
    ]);

    expect([one.dataHash, given.dataHash]).toEqual([before.dataHash, before.dataHash]);
    expect(one.pluginsHash).toBeNull();
    const hashes = [before, one, other, given].map(({ propertiesHash }) => propertiesHash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('do not change with a secret, which is a reference', async () => {
    const [one, other] = await Promise.all(['env:A', 'env:B'].map((token) => hash({}, { secrets: { token } })));

    expect(one).toEqual(other);
  });
});

function listener(): string {
  return element('ResultCollector', 'View', { filename: 'out.jtl' });
}
