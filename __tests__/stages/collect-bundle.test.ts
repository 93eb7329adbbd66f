import { describe, expect, it } from '@jest/globals';
import type { RunSpec } from '../../src/core/plan/run-spec.ts';
import type { Workspace } from '../../src/ports/workspace.ts';
import { collectBundle } from '../../src/stages/collect-bundle.ts';
import { planText } from '../core/jmx/plan-text.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { goodPlan, sceneSpec } from './run-scene.ts';

const PLAN = '/shop/load/checkout.jmx';
const LISTENER = '<ResultCollector testname="View" enabled="true"/>';
const QUIET = '<ResultCollector testname="View" enabled="false"/>';
const plain = { baseDir: '/shop', planFile: PLAN };

async function collect(spec: Partial<RunSpec>, files: Readonly<Record<string, string>>, workspace?: Workspace) {
  const faults: string[] = [];
  const beside = workspace ?? memoryWorkspace({ [PLAN]: goodPlan, ...files });
  const bundle = await collectBundle(sceneSpec({ ...plain, ...spec }), beside, faults);
  const texts = new Map([...bundle.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  return { bundle, faults, texts, paths: [...texts.keys()].sort() };
}

function jmeter(changes: Partial<RunSpec['jmeter']>): Pick<RunSpec, 'jmeter'> {
  return { jmeter: { ...sceneSpec().jmeter, ...changes } };
}

describe('a bundle', () => {
  it('of a plan alone has the plan and its copy for the dry check, every group of it disabled', async () => {
    const { bundle, texts, paths, faults } = await collect({}, {});

    expect(bundle).toMatchObject({ plan: 'checkout.jmx', dryPlan: 'checkout.dry-check.jmx' });
    expect(paths).toEqual(['checkout.dry-check.jmx', 'checkout.jmx']);
    expect(texts.get('checkout.jmx')).toBe(goodPlan);
    expect(texts.get('checkout.dry-check.jmx')).toContain('<ThreadGroup testname="shoppers" enabled="false">');
    expect(bundle).toMatchObject({ splitFiles: [], plugins: [], propertiesFile: null });
    expect(faults).toEqual([]);
  });

  it('keeps the files as they lie to each other, also above the plan’s folder', async () => {
    const { bundle, paths, faults } = await collect(
      {
        files: ['load/lib/*.groovy', '../shared/**/*.txt'],
        data: [
          { file: '/shop/data/whole.csv', split: 'none', unique: false },
          { file: '/shop/data/rows.csv', split: 'lines', unique: true },
        ],
      },
      {
        ...{ '/shop/load/lib/sign.groovy': 's', '/shop/load/lib/notes.md': 'n', '/shared/deep/er/a.txt': 'a' },
        ...{ '/shop/data/whole.csv': 'w', '/shop/data/rows.csv': 'r' },
      },
    );

    expect(faults).toEqual([]);
    expect(paths).toEqual([
      ...['shared/deep/er/a.txt', 'shop/data/whole.csv', 'shop/load/checkout.dry-check.jmx'],
      ...['shop/load/checkout.jmx', 'shop/load/lib/sign.groovy'],
    ]);
    expect(bundle.plan).toBe('shop/load/checkout.jmx');
    expect(bundle.splitFiles).toMatchObject([{ path: 'shop/data/rows.csv', spec: { unique: true } }]);
    const held = ['lib/sign.groovy', '../../shared/deep/er/a.txt', '../data/rows.csv', '/shop/data/whole.csv'];
    expect(held.filter((path) => !bundle.holds(path))).toEqual([]);
    const missing = ['sign.groovy', '../lib/sign.groovy', 'lib/notes.md', '../../../../etc/passwd', ''];
    expect(missing.filter((path) => bundle.holds(path))).toEqual([]);
  });

  it('disables listeners in the plan and in fragments, whose other bytes stay', async () => {
    const fragment = planText(LISTENER);
    const plan = goodPlan.replace('<ThreadGroup', `${LISTENER}<hashTree/><ThreadGroup`);
    const files = { [PLAN]: plan, '/shop/load/sub/part.JMX': fragment, '/shop/load/sub/x.txt': LISTENER };

    const { texts } = await collect({ files: ['load/sub/*'] }, files);

    expect(texts.get('checkout.jmx')).toBe(plan.replace(LISTENER, QUIET));
    expect(texts.get('sub/part.JMX')).toBe(fragment.replace(LISTENER, QUIET));
    expect(texts.get('sub/x.txt')).toBe(LISTENER);
  });

  it('keeps listeners where that is asked for, except in the dry check', async () => {
    const plan = goodPlan.replace('<ThreadGroup', `${LISTENER}<hashTree/><ThreadGroup`);
    const files = { [PLAN]: plan, '/shop/load/part.jmx': planText(LISTENER) };

    const { texts } = await collect({ ...jmeter({ keepListeners: true }), files: ['load/part.jmx'] }, files);

    expect(texts.get('checkout.jmx')).toBe(plan);
    expect(texts.get('part.jmx')).toBe(files['/shop/load/part.jmx']);
    expect(texts.get('checkout.dry-check.jmx')).toContain(QUIET);
  });

  it('hands on a plan in another encoding as UTF-8, and says so in its declaration', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${goodPlan.replace('"Home"', '"Menü"')}`;
    const workspace = { ...memoryWorkspace({}), read: () => Promise.resolve(Buffer.from(text, 'latin1')) };

    const { texts } = await collect({}, {}, workspace);

    expect(texts.get('checkout.jmx')).toBe(text.replace('ISO-8859-1', 'UTF-8'));
    expect(texts.get('checkout.dry-check.jmx')).toContain('Menü');
  });

  it('keeps plugins and user properties apart from the user’s own paths, each plugin once', async () => {
    const { bundle, texts, faults } = await collect(
      jmeter({ plugins: ['lib/*.jar', 'lib/a*.jar'], propertiesFile: '/shop/load/user.properties' }),
      { '/shop/lib/a.jar': 'A', '/shop/lib/b.jar': 'B', '/shop/load/user.properties': 'x=1' },
    );

    expect(bundle.plugins).toEqual(['.loadtest-bundle/plugins/a.jar', '.loadtest-bundle/plugins/b.jar']);
    expect(bundle.propertiesFile).toBe('.loadtest-bundle/user.properties');
    expect(texts.get('.loadtest-bundle/plugins/b.jar')).toBe('B');
    expect(texts.get('.loadtest-bundle/user.properties')).toBe('x=1');
    expect(faults).toEqual([]);
  });

  it('tells everything that is missing or in doubt, at once', async () => {
    const { faults } = await collect(
      {
        ...jmeter({ plugins: ['lib/**/*.jar', 'none/*.jar'], propertiesFile: '/shop/none.properties' }),
        files: ['none/**', 'load/broken.jmx'],
        data: [{ file: '/shop/none.csv', split: 'lines', unique: false }],
      },
      { '/shop/lib/a.jar': '1', '/shop/lib/old/a.jar': '2', '/shop/load/broken.jmx': '<jmeterTestPlan' },
    );

    expect(faults).toEqual([
      'files: no file matches "none/**" below /shop; correct the pattern or remove it.',
      expect.stringMatching(/^files: \/shop\/load\/broken\.jmx:1/),
      'data: there is no file /shop/none.csv; correct the path or put the file there.',
      'jmeter.plugins: /shop/lib/a.jar and /shop/lib/old/a.jar have one name; list the one that is meant.',
      'jmeter.plugins: no file matches "none/*.jar" below /shop; put the jar there or correct the pattern.',
      'jmeter.properties: there is no file /shop/none.properties; correct the path or put the file there.',
    ]);
  });

  it.each([
    ['is missing', {}],
    ['is no plan', { [PLAN]: '<html/' }],
  ])('leaves a plan that %s to the facts of the plan', async (_what, files) => {
    const { faults, paths } = await collect({}, {}, memoryWorkspace(files));

    expect({ faults, paths }).toEqual({ faults: [], paths: [] });
  });

  it('tells a file that cannot be read in the words of the workspace', async () => {
    const known = memoryWorkspace({ [PLAN]: goodPlan, '/shop/data.csv': 'a' });
    const workspace: Workspace = {
      ...known,
      read: (path) =>
        path === '/shop/data.csv' ? Promise.reject(new Error(`${path} cannot be read: EACCES`)) : known.read(path),
    };

    const { faults } = await collect(
      { data: [{ file: '/shop/data.csv', split: 'none', unique: false }] },
      {},
      workspace,
    );

    expect(faults).toEqual(['data: /shop/data.csv cannot be read: EACCES']);
  });
});
