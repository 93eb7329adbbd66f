import { describe, expect, it } from '@jest/globals';
import { hashPlan } from '../../../src/core/scenario/hash-plan.ts';
import { planChange } from '../../../src/core/scenario/plan-changes.ts';
import { element, planText, request } from '../jmx/plan-text.ts';

const timer = element('ConstantTimer', 'Think', { 'ConstantTimer.delay': '300' });
const defaults = element('ConfigTestElement', 'Defaults', { 'HTTPSampler.domain': 'shop.test' });
const listener = element('ResultCollector', 'View', { filename: 'out.jtl' });
const assertion = element('ResponseAssertion', 'Is fine', { 'Assertion.test_type': '2' });
const browsers = (below: string) => element('ThreadGroup', 'Browsers', { 'ThreadGroup.num_threads': '5' }, below);
const login = request('Login', { path: '/login', method: 'POST' });
const step = request('Basket', { path: '/basket' });
const checkout = element('TransactionController', 'Checkout', { 'TransactionController.parent': 'false' }, step);
const pay = element(
  'HTTPSamplerProxy',
  'Pay',
  { 'HTTPSampler.path': '/pay', 'HTTPSampler.method': 'POST' },
  element('HeaderManager', 'Headers', { 'Header.value': 'json' }) + assertion,
);
const buyers = element(
  'ThreadGroup',
  'Buyers',
  { 'ThreadGroup.num_threads': '2', 'ThreadGroup.ramp_time': '1' },
  timer + element('LoopController', 'Twice', { 'LoopController.loops': '2' }, login) + checkout + pay,
);
const main = planText(
  `${defaults}${listener}${browsers(request('Home', { path: '/' }))}${buyers}`.replaceAll(
    '</hashTree>\n',
    '</hashTree>',
  ),
  { host: 'shop.test' },
);
const BUYERS = ['Basket', 'Checkout', 'Login', 'Pay'];
const LABELS = [...BUYERS, 'Home'].sort();

function changedBy(before: string, after: string): readonly string[] {
  if (before === after) throw new Error('the edit must change the text');
  const [old, now] = [hashPlan(before), hashPlan(after)];
  const labels = [...new Set([...Object.keys(old.labels), ...Object.keys(now.labels)])].sort();
  const changed = labels.filter((label) => planChange(label, now, old) === 'changed');
  return planChange(null, now, old) === 'changed' ? ['(all)', ...changed] : changed;
}

/** Replaces the one place where the text stands. */
function edit(from: string, to: string): string {
  if (main.split(from).length !== 2) throw new Error(`${from} must stand once in the plan`);
  return main.replace(from, () => to);
}

describe('the hashes of a plan', () => {
  it('are one for each sampler and transaction, and one for the whole', () => {
    const { all, labels } = hashPlan(main);

    expect(Object.keys(labels).sort()).toEqual(LABELS);
    expect([all, ...Object.values(labels)].every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
    expect(new Set(Object.values(labels)).size).toBe(5);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['a request', '/login', '/sign-in', ['Login']],
    ['a request in a transaction', '/basket', '/cart', ['Basket', 'Checkout']],
    ['a setting below a sampler', '>json<', '>xml<', ['Pay']],
    ['a timer', '>300<', '>400<', BUYERS],
    ['a controller', '>2</stringProp></LoopController>', '>3</stringProp></LoopController>', ['Login']],
    ['a transaction', '>false<', '>true<', ['Basket', 'Checkout']],
    ['a thread group', 'ramp_time">1<', 'ramp_time">9<', BUYERS],
    ['request defaults', 'domain">shop.test<', 'domain">other.test<', LABELS],
    ['a variable of the plan', 'Argument.value">shop.test<', 'Argument.value">other.test<', LABELS],
    ['a variable within a group', timer.trim(), timer.trim() + variables('x'), LABELS],
    ['a new timer in a group', login.trim(), login.trim() + timer.trim(), ['Login']],
    ['a pause beside a transaction', '<TransactionController', `${pause()}<TransactionController`, BUYERS],
    ['a new request', '<TransactionController', `${request('New', {})}<TransactionController`, ['New']],
    [
      'a second request of a name',
      '<TransactionController',
      `${request('Login', {})}<TransactionController`,
      ['Login'],
    ],
    ['a name', 'testname="Login"', 'testname="Sign in"', ['Login', 'Sign in']],
  ])('change with %s exactly where it matters', (_what, from, to, labels) => {
    const changed = changedBy(main, edit(from, to));

    expect(changed.filter((label) => label !== '(all)')).toEqual([...labels].sort());
  });

  it.each<[string, string]>([
    ['a listener', edit('out.jtl', 'other.jtl')],
    ['another listener', edit(listener.trim(), '')],
    ['an assertion', edit('test_type">2<', 'test_type">8<')],
    ['the name of a thread group', edit('testname="Buyers"', 'testname="Customers"')],
    ['the name of a timer', edit('testname="Think"', 'testname="Wait"')],
    ['an XML comment', edit('<TransactionController', '<!-- buys --><TransactionController')],
    ['a comment', edit('<LoopController testname="Twice">', `<LoopController testname="Twice">${comment('why')}`)],
    ['the class of the editor', edit('testname="Login"', 'guiclass="HttpTestSampleGui" testname="Login"')],
    ['enabled that is said', edit('testname="Login"', 'enabled="true" testname="Login"')],
    ['a disabled element', edit('<TransactionController', `${off('Idle')}<TransactionController`)],
    ['a work bench', main.replace(/<\/hashTree><\/hashTree><\/jmeter/, `${bench()}$&`)],
    [
      'the type of a number',
      edit(
        '<stringProp name="ConstantTimer.delay">300</stringProp>',
        '<longProp name="ConstantTimer.delay">300</longProp>',
      ),
    ],
    [
      'the order of properties',
      edit(
        '<stringProp name="HTTPSampler.path">/login</stringProp><stringProp name="HTTPSampler.method">POST</stringProp></',
        '<stringProp name="HTTPSampler.method">POST</stringProp><stringProp name="HTTPSampler.path">/login</stringProp></',
      ),
    ],
    ['line ends and indents between elements', main.replaceAll('<hashTree>', '<hashTree>\r\n  ')],
  ])('do not change with %s', (_what, after) => {
    expect(changedBy(main, after)).toEqual([]);
  });

  it('change as a whole, and for no label, with a name alone only where it is a label', () => {
    expect(changedBy(main, edit('testname="Login"', 'testname="Sign in"'))).not.toContain('(all)');
    expect(changedBy(main, edit('/login', '/sign-in'))).toContain('(all)');
  });

  it('change as a whole when requests change places', () => {
    expect(changedBy(planText(login + step), planText(step + login))).toEqual(['(all)']);
  });

  it('change when an element is switched off, as if it were gone', () => {
    const offText = edit('<HTTPSamplerProxy testname="Login">', '<HTTPSamplerProxy testname="Login" enabled="false">');
    const gone = hashPlan(edit(login.trim(), ''));

    expect(hashPlan(offText)).toEqual(gone);
    expect(Object.keys(gone.labels)).not.toContain('Login');
  });

  it('are of all requests of a name together, in whatever order', () => {
    const two = (a: string, b: string) => planText(request('Same', { path: a }) + request('Same', { path: b }));

    expect(changedBy(two('/a', '/b'), two('/x', '/b'))).toEqual(['(all)', 'Same']);
    expect(changedBy(two('/a', '/b'), two('/a', '/x'))).toEqual(['(all)', 'Same']);
    expect(changedBy(two('/a', '/b'), two('/b', '/a'))).toEqual(['(all)']);
  });

  it('change with the name of an argument, wherever it is written', () => {
    const withArgument = (name: string) =>
      planText(
        `<HTTPSamplerProxy testname="Find"><elementProp name="HTTPsampler.Arguments" elementType="Arguments" testname="Own"><collectionProp name="Arguments.arguments"><elementProp name="${name}" elementType="HTTPArgument"><stringProp name="Argument.value">1</stringProp></elementProp></collectionProp></elementProp></HTTPSamplerProxy><hashTree/>`,
      );

    expect(changedBy(withArgument('q'), withArgument('page'))).toEqual(['(all)', 'Find']);
    expect(changedBy(withArgument('q'), withArgument('q').replace('testname="Own"', 'testname="X"'))).toEqual([]);
  });

  it('keep labels that are made while the plan runs under their text as written', () => {
    expect(Object.keys(hashPlan(planText(browsers(request('${name} ${__threadNum}', {})))).labels)).toEqual([
      '${name} ${__threadNum}',
    ]);
  });

  it('keep rows of a table in their order, whatever hash codes name them', () => {
    const rows = (a: string, b: string, name = '1') =>
      planText(
        `<kg.UltimateThreadGroup testname="U"><collectionProp name="rows"><stringProp name="${name}">${a}</stringProp><stringProp name="2">${b}</stringProp></collectionProp></kg.UltimateThreadGroup><hashTree>${login}</hashTree>`,
      );

    expect(changedBy(rows('a', 'b'), rows('b', 'a'))).toEqual(['(all)', 'Login']);
    expect(changedBy(rows('a', 'b'), rows('a', 'b', '77'))).toEqual([]);
  });
});

describe('the hashes of a plan in several files', () => {
  const fragment = (path: string) =>
    planText(element('TestFragmentController', 'Part', {}, request('Search', { path }))).replaceAll('\n', '');
  const including = planText(
    browsers(login + element('IncludeController', 'Inc', { 'IncludeController.includepath': 'part.jmx' })),
  );
  const hashWith = (text: string | null) =>
    hashPlan(including, (path) => (path === 'part.jmx' && text !== null ? Buffer.from(text) : null));

  it('follow an include', () => {
    const [old, now] = [hashWith(fragment('/a')), hashWith(fragment('/b'))];

    expect(Object.keys(old.labels)).toEqual(['Login', 'Search']);
    expect(planChange('Search', now, old)).toBe('changed');
    expect(planChange('Login', now, old)).toBe('same');
    expect(planChange(null, now, old)).toBe('changed');
    expect(Object.keys(hashWith(null).labels)).toEqual(['Login']);
  });

  it('come to an end where a file includes itself', () => {
    const again = element('IncludeController', 'Inc', { 'IncludeController.includepath': 'part.jmx' });
    const round = planText(element('TestFragmentController', 'Part', {}, request('Search', {}) + again));

    expect(Object.keys(hashWith(round).labels)).toEqual(['Login', 'Search']);
  });

  it('follow a module to a fragment, which is nothing by itself', () => {
    const path = ['Root', 'Plan', 'Part'].map((name) => `<stringProp name="x">${name}</stringProp>`).join('');
    const module = `<ModuleController testname="M"><collectionProp name="ModuleController.node_path">${path}</collectionProp></ModuleController><hashTree/>`;
    const part = (to: string) => element('TestFragmentController', 'Part', {}, request('Search', { path: to }));
    const plan = (to: string, used: boolean) => planText(part(to) + browsers(login + (used ? module : '')));

    expect(changedBy(plan('/a', true), plan('/b', true))).toEqual(['(all)', 'Search']);
    expect(changedBy(plan('/a', false), plan('/b', false))).toEqual([]);
  });
});

function variables(value: string): string {
  return `<Arguments testname="More"><collectionProp name="Arguments.arguments"><elementProp name="x" elementType="Argument"><stringProp name="Argument.value">${value}</stringProp></elementProp></collectionProp></Arguments><hashTree/>`;
}

function pause(): string {
  return '<TestAction testname="Pause"><stringProp name="ActionProcessor.duration">500</stringProp></TestAction><hashTree/>';
}

function comment(text: string): string {
  return `<stringProp name="TestPlan.comments">${text}</stringProp>`;
}

function off(name: string): string {
  return `<HTTPSamplerProxy testname="${name}" enabled="false"/><hashTree/>`;
}

function bench(): string {
  return `<WorkBench testname="Bench"/><hashTree>${request('Try', {})}</hashTree>`;
}
