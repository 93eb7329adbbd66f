import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { parse } from 'yaml';
import { parameterisePlan } from '../../../src/core/jmx/parameterise-plan.ts';
import { applyEdits } from '../../../src/core/jmx/text-edit.ts';
import type { PlanFacts } from '../../../src/core/jmx/plan-facts.ts';
import { readPlanFacts } from '../../../src/core/jmx/read-plan-facts.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { proposeConfig } from '../../../src/inputs/propose/propose-config.ts';
import { readRunSpec } from '../../../src/inputs/read-config.ts';
import { preflight } from '../../../src/stages/preflight.ts';
import { countingRandom } from '../../core/plan/spec-example.ts';
import { element, factsOfText, planText, request, threadGroup } from '../../core/jmx/plan-text.ts';
import { memoryWorkspace } from '../../fakes/memory-workspace.ts';

const project = join(import.meta.dirname, '../../..');
const plans = [
  '__tests__/fixtures/jmx/fragments.jmx',
  '__tests__/fixtures/jmx/plugin-groups.jmx',
  '__tests__/fixtures/jmx/shop.jmx',
  '__tests__/fixtures/plans/three-groups.jmx',
  '__tests__/fixtures/rich-plan/rich.jmx',
  '__tests__/fixtures/two-groups/plan.jmx',
  'bench/loopback.jmx',
  'examples/shop/shop.jmx',
];

function factsOfFile(path: string, text: string | Buffer = readFileSync(join(project, path))): PlanFacts {
  const read = (file: string) => {
    try {
      return readFileSync(file);
    } catch {
      return null;
    }
  };
  return readPlanFacts({ path, bytes: Buffer.from(text) }, (beside) => read(join(project, path, '..', beside)));
}

function specOf(text: string) {
  return readRunSpec({
    configFile: 'loadtest.yml',
    workingDir: '/work',
    flags: {},
    env: () => undefined,
    readText: (path) => Promise.resolve(path === '/work/loadtest.yml' ? text : null),
  });
}

/** What `validate` would say with every file in its place. */
async function faultsOf(text: string, plan: string, facts: PlanFacts): Promise<readonly string[]> {
  const spec = await specOf(text);
  const files = Object.fromEntries(
    [...spec.files, ...spec.data.map(({ file }) => file)].map((path) => [
      new URL(path, 'file:///work/').pathname,
      'a,b\n1,2\n3,4\n',
    ]),
  );
  for (const { path } of facts.includes) {
    const found = readFileSync(join(project, facts.path, '..', path), 'utf8');
    files[new URL(path, `file:///work/load/`).pathname] = found;
  }
  try {
    await preflight(spec, memoryWorkspace({ ...files, '/work/load/plan.jmx': plan }), {
      runId: 'plan-20260115t120000-abc123',
      random: countingRandom(),
    });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}

/** Those faults that the configuration itself announces. */
function announcedOf(faults: readonly string[], open: readonly string[], facts: PlanFacts): readonly string[] {
  return faults.filter(
    (fault) =>
      open.includes(fault.replaceAll('load/plan.jmx', facts.path)) ||
      (open.length > 0 && /targetHost|targetPort|targetProtocol|sends to 1:1/.test(fault)),
  );
}

const proposed = (plan: string, plugins: readonly string[] = []) => {
  const { text, open } = proposeConfig(factsOfText(plan), 'load/plan.jmx', plugins);
  return { text, open, yaml: parse(text) as Record<string, Record<string, unknown>> };
};

describe('a proposed configuration', () => {
  it.each(plans)('of %s is valid, but for what it says itself', async (path) => {
    const facts = factsOfFile(path);
    const { text, open } = proposeConfig(facts, 'load/plan.jmx', []);

    const faults = await faultsOf(text, readFileSync(join(project, path), 'utf8'), facts);

    expect(faults).toEqual(announcedOf(faults, open, facts));
    for (const sentence of open) expect(text).toMatch(new RegExp(`^ *# *Open: ${RegExp.escape(sentence)}$`, 'm'));
  });

  it.each(plans)('of %s is as prettier would write it', async (path) => {
    const { text } = proposeConfig(factsOfFile(path), 'load/plan.jmx', ['com.example.Sampler']);

    expect(await prettier.format(text, { parser: 'yaml' })).toBe(text);
  });

  it.each(plans)('of %s, once it is parameterised, gives its users as numbers and is valid', async (path) => {
    const before = readFileSync(join(project, path), 'utf8');
    const plan = applyEdits(before, parameterisePlan(before, factsOfFile(path), {}).edits);
    const facts = factsOfFile(path, plan);
    const { text, open } = proposeConfig(facts, 'load/plan.jmx', []);

    const faults = await faultsOf(text, plan, facts);

    expect(text).not.toContain('from-plan');
    expect(faults.filter((fault) => fault.startsWith('load'))).toEqual(
      announcedOf(faults, open, facts).filter((fault) => fault.startsWith('load')),
    );
  });

  it('takes the numbers of the defaults and the names of the properties', () => {
    const { yaml } = proposed(
      planText(
        element(
          'ThreadGroup',
          'G',
          {
            'ThreadGroup.num_threads': '${__P(threads,40)}',
            'ThreadGroup.ramp_time': '${__P(ramp,30)}',
            'ThreadGroup.scheduler': 'true',
            'ThreadGroup.duration': '${__P(test_s,600)}',
          },
          request('Home', {
            domain: '${__P(host,shop.test)}',
            port: '${__P(port,8080)}',
            protocol: 'https',
            path: '/',
          }),
        ),
      ),
    );

    expect(yaml).toMatchObject({
      name: 'plan',
      plan: 'load/plan.jmx',
      mode: 'history',
      load: {
        users: 40,
        rampUp: '30s',
        duration: '10m',
        names: { users: 'threads', rampUp: 'ramp', duration: 'test_s', targetHost: 'host', targetPort: 'port' },
      },
      target: { url: 'https://shop.test:8080' },
      baseline: { branch: 'main' },
    });
    expect(yaml['load']).not.toHaveProperty('names.targetProtocol');
  });

  it('gives each thread group its users', () => {
    const { yaml } = proposed(
      planText(
        threadGroup('Browse', '${__P(users.Browse,3)}', request('A', { domain: 'a.test' })) +
          threadGroup('Check out', '${__P(buyers,4)}', ''),
      ),
    );

    expect(yaml['load']).toMatchObject({
      groups: { Browse: 3, 'Check out': 4 },
      names: { 'users.Check out': 'buyers' },
    });
  });

  it.each([
    ['literal users', planText(threadGroup('G', '12', request('A', { domain: 'a.test' }), '5'))],
    ['a literal ramp-up', planText(threadGroup('G', '${__P(users,12)}', request('A', { domain: 'a.test' }), '5'))],
    [
      'one property in two groups',
      planText(
        threadGroup('G', '${__P(users,6)}', request('A', { domain: 'a.test' })) +
          threadGroup('H', '${__P(users,6)}', ''),
      ),
    ],
  ])('leaves users to the plan with %s, and says how to change that', (_what, plan) => {
    const { text, yaml } = proposed(plan);

    expect(yaml['load']).toMatchObject({ users: 'from-plan' });
    expect(yaml['load']).not.toHaveProperty('rampUp');
    expect(text).toContain('loadtest-action parameterise load/plan.jmx --write');
    expect(text).toContain(': 12 on each worker');
  });

  it('lists the hosts besides the target, and says which are computed', () => {
    const { text, yaml } = proposed(
      planText(
        threadGroup(
          'G',
          '5',
          ['a.test', 'a.test', 'b.test', '${next}'].map((domain) => request(domain, { domain, path: '/' })).join('') +
            element('TCPSampler', 'T', { 'TCPSampler.server': 'ledger.test', 'TCPSampler.port': '7000' }),
        ),
      ),
    );

    expect(yaml['target']).toEqual({ url: 'http://a.test', hosts: ['b.test', 'ledger.test:7000'] });
    expect(text).toContain('List the host that ${next} becomes');
  });

  it('asks for the address that the plan reads without a default', () => {
    const { text, open } = proposed(
      planText(threadGroup('G', '5', request('A', { domain: '${__P(targetHost)}', path: '/' }))),
    );

    expect(open).toEqual([expect.stringContaining('target.url is missing')]);
    expect(text).toContain(`Open: ${open[0] ?? ''}`);
  });

  it('lists files and data with their places, and what cannot be listed', () => {
    const { yaml, open } = proposed(
      planText(
        threadGroup('G', '5', request('A', { domain: 'a.test' })) +
          element('CSVDataSet', 'All', { filename: '../data/users.csv', shareMode: 'shareMode.all' }) +
          element('CSVDataSet', 'Own', { filename: 'own.csv', shareMode: 'shareMode.thread' }) +
          element('CSVDataSet', 'Computed', { filename: '${which}.csv' }) +
          element('CSVDataSet', 'Far', { filename: '/srv/data.csv' }) +
          element('JSR223Sampler', 'Script', { filename: 'lib/sign.groovy' }),
      ),
    );

    expect(yaml['data']).toEqual([
      { file: 'data/users.csv', split: 'lines' },
      { file: 'load/own.csv', split: 'none' },
    ]);
    expect(yaml['files']).toEqual(['load/lib/sign.groovy']);
    expect(open).toEqual([expect.stringContaining('is computed'), expect.stringContaining('absolute path')]);
  });

  it('writes down the values that JMeter would make up', () => {
    const { yaml } = proposed(
      planText(
        threadGroup(
          'G',
          '5',
          request('A', { domain: 'a.test', path: '/${__P(a b)}${__property(tenant)}${__P(fine,2)}${__P(runId)}' }),
        ),
      ),
    );

    expect(yaml['properties']).toEqual({ rampUp: 1, 'a b': 1, tenant: 'tenant' });
  });

  it.each([
    ['a plan without a thread group', planText(request('A', { domain: 'a.test' }))],
    [
      'a plan whose groups are disabled',
      planText(threadGroup('G', '5', '').replace('<ThreadGroup', '<ThreadGroup enabled="false"')),
    ],
  ])('is refused for %s', (_what, plan) => {
    expect(() => proposed(plan)).toThrow(InputError);
  });

  it('says that nothing would be sent', () => {
    expect(proposed(planText(threadGroup('G', '5', ''))).open).toEqual([expect.stringContaining('no enabled sampler')]);
  });

  it('takes no number that JMeter would make up for a default', () => {
    const { text, yaml } = proposed(
      planText(threadGroup('G', '${__P(users)}', request('A', { domain: 'a.test' }), '${__P(rampUp)}')),
    );

    expect(yaml['load']).toEqual({ users: 1, rampUp: '0s', duration: '2m' });
    expect(text).toContain('the plan has no default');
  });

  it('proposes a duration that can be judged', () => {
    const { text, yaml } = proposed(
      planText(
        element('ThreadGroup', 'G', {
          'ThreadGroup.num_threads': '5',
          'ThreadGroup.ramp_time': '90',
          'ThreadGroup.scheduler': 'true',
          'ThreadGroup.duration': '100',
        }),
      ),
    );

    expect(yaml['load']).toMatchObject({ duration: '4m' });
    expect(text).toContain('the 100 s of the plan are too short');
  });

  it('cannot be made to say something else by names of the plan', () => {
    const evil = 'x\nmode: paired # "${y}';
    const { text, yaml } = proposed(
      planText(
        threadGroup(
          evil.replaceAll('"', '&quot;'),
          '${__P(users.b: c,5)}',
          request(evil.replaceAll('"', '&quot;'), { domain: '${z&#10;mode: capacity}' }),
        ) + threadGroup('true', '${__P(users.true,5)}', ''),
      ),
      ['a\nmode: paired'],
    );

    expect(yaml).toMatchObject({ mode: 'history', load: { groups: { 'b: c': 5, true: 5 } } });
    expect(text).not.toMatch(/^mode: (?!history)/m);
  });
});
