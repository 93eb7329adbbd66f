import { describe, expect, it } from '@jest/globals';
import type { Workspace } from '../../src/ports/workspace.ts';
import { readFacts } from '../../src/stages/read-facts.ts';
import { element, planText, request } from '../core/jmx/plan-text.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { planOf, sceneSpec } from './run-scene.ts';

const PLAN = '/shop/load/checkout.jmx';

const include = (path: string) =>
  element('IncludeController', `include ${path}`, { 'IncludeController.includepath': path });
const fragment = (below: string) => planText(element('TestFragmentController', 'part', {}, below));
const home = (name: string) => request(name, { domain: 'shop.test', path: '/' });

async function read(files: Readonly<Record<string, string>>, workspace: Workspace = memoryWorkspace(files)) {
  const faults: string[] = [];
  return { facts: await readFacts(sceneSpec(), workspace, faults), faults };
}

describe('reading the facts of a plan', () => {
  it('goes through includes of includes, each relative to the plan’s folder', async () => {
    const { facts, faults } = await read({
      [PLAN]: planOf(home('One') + include('parts/a.jmx')),
      '/shop/load/parts/a.jmx': fragment(home('Two') + include('../shared/b.jmx')),
      '/shop/shared/b.jmx': fragment(home('Three')),
    });

    expect(faults).toEqual([]);
    expect(facts?.samplers.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
    expect(facts?.includes.map(({ path, found }) => [path, found])).toEqual([
      ['parts/a.jmx', true],
      ['../shared/b.jmx', true],
    ]);
  });

  it('names the plan as it lies below the configuration', async () => {
    expect((await read({ [PLAN]: planOf(home('One')) })).facts?.path).toBe('load/checkout.jmx');
  });

  it('reads each file once', async () => {
    const known = memoryWorkspace({
      [PLAN]: planOf(include('a.jmx') + include('a.jmx') + include('none.jmx')),
      '/shop/load/a.jmx': fragment(home('Two')),
    });
    const reads: string[] = [];

    await read({}, { ...known, read: (path) => (reads.push(path), known.read(path)) });

    expect(reads).toEqual([PLAN, '/shop/load/a.jmx', '/shop/load/none.jmx']);
  });

  it('takes an include that is missing or cannot be read as not found', async () => {
    const known = memoryWorkspace({ [PLAN]: planOf(include('a.jmx') + include('b.jmx')) });
    const unreadable = (path: string) =>
      path.endsWith('b.jmx') ? Promise.reject(new Error('EACCES')) : known.read(path);

    const { facts, faults } = await read({}, { ...known, read: unreadable });

    expect(facts?.includes.map(({ found }) => found)).toEqual([false, false]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a missing plan', {}, /^plan: there is no file \/shop\/load\/checkout\.jmx;/],
    ['a plan that is none', { [PLAN]: '<jmeterTestPlan' }, /^load\/checkout\.jmx:1:/],
    ['an include that is no plan', { [PLAN]: planOf(include('a.jmx')), '/shop/load/a.jmx': '<x' }, /^a\.jmx:1/],
    [
      'an include of itself',
      { [PLAN]: planOf(include('a.jmx')), '/shop/load/a.jmx': fragment(include('a.jmx')) },
      /the included file a\.jmx includes itself/,
    ],
  ])('answers nothing and one fault for %s', async (_what, files: Readonly<Record<string, string>>, fault) => {
    const { facts, faults } = await read(files);

    expect(facts).toBeNull();
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });
});
