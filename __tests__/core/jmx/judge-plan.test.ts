import { describe, expect, it } from '@jest/globals';
import { judgePlan } from '../../../src/core/jmx/judge-plan.ts';
import { element, factsOf, factsOfText, planText, request, threadGroup } from './plan-text.ts';
import { runSpec, type SpecChanges } from './run-spec.ts';

const home = request('Home', { domain: '${__P(targetHost)}', path: '/' });
const readsDuration = element('ConstantTimer', 'Until', { 'ConstantTimer.delay': '${__P(duration,1)}' });
const ordinary = (users: string, below = home) => planText(threadGroup('Shop', users, readsDuration + below));

const judge = (text: string, changes: SpecChanges = {}, files: readonly string[] = []) => {
  const { faults, notes } = judgePlan(factsOfText(text), runSpec(changes), (path) => files.includes(path));
  return { faults, notes: notes.map((note) => note.text) };
};

describe('a plan that takes its load', () => {
  it('has no fault and no note', () => {
    expect(judge(ordinary('${__P(users)}'))).toEqual({ faults: [], notes: [] });
  });

  it('may read its users through variables', () => {
    const text = planText(threadGroup('Shop', '${COUNT}', readsDuration + home), { COUNT: '${__P(users,1)}' });

    expect(judge(text).faults).toEqual([]);
  });

  it('may read them under the names of load.names', () => {
    expect(judge(ordinary('${__P(threads)}'), { load: { names: { users: 'threads' } } }).faults).toEqual([]);
  });

  it('gives notes as findings of the preflight', () => {
    const { notes } = judgePlan(factsOf('shop.jmx'), runSpec(), () => true);

    expect(new Set(notes.map((note) => `${note.kind} ${note.severity}`))).toEqual(new Set(['preflight note']));
  });
});

describe('users that the plan does not take', () => {
  it('are a fault with the line to paste', () => {
    expect(judge(ordinary('50')).faults).toEqual([
      'load.users: 400 given, but no thread group of plan.jmx reads the property "users". Paste into "Shop" (plan.jmx:2): <stringProp name="ThreadGroup.num_threads">${__P(users)}</stringProp>',
    ]);
  });

  it('are a fault that asks for the property which drives the group', () => {
    expect(judge(ordinary('${__P(threads,5)}')).faults).toEqual([
      'load.users: 400 given, but no thread group of plan.jmx reads the property "users". Did you mean "threads", which the plan reads? Then write load.names: { "users": "threads" }. Else paste into "Shop" (plan.jmx:2): <stringProp name="ThreadGroup.num_threads">${__P(users)}</stringProp>',
    ]);
  });

  it('are a fault when only a variable that nothing uses reads them', () => {
    const text = planText(threadGroup('Shop', '50', readsDuration + home), { COUNT: '${__P(users,1)}' });

    expect(judge(text).faults).toEqual([expect.stringMatching(/^load\.users: 400 given, but no thread group/)]);
  });

  it('are one fault when the case is wrong', () => {
    expect(judge(ordinary('${__P(Users,1)}')).faults).toEqual([
      'plan.jmx:2 the plan reads the property "Users", but the run gives "users": JMeter tells upper and lower case apart. Write "users" in the plan, or the plan\'s name in the configuration (load.names for our words).',
    ]);
  });

  it('are a fault when the case is wrong in the group and right elsewhere', () => {
    const text = ordinary(
      '${__P(Users,1)}',
      home + request('R', { domain: '${__P(targetHost)}', path: '/${__P(users)}' }),
    );

    expect(judge(text).faults).toEqual([
      expect.stringContaining('no thread group of plan.jmx reads the property "users"'),
    ]);
  });

  it('need from-plan where groups count arrivals', () => {
    const text = planText(
      element(
        'com.x.ArrivalsThreadGroup',
        'A',
        { TargetLevel: '60', RampUp: '${__P(rampUp)}', Unit: 'S' },
        readsDuration + home,
      ),
    );

    expect(judge(text).faults).toEqual([expect.stringContaining('do not count users: write load.users: from-plan')]);
  });

  it('that several groups read are a fault with the sum and an example', () => {
    const text = planText(
      ['Browse', 'Search', 'Pay'].map((name) => threadGroup(name, '${__P(users)}', readsDuration + home)).join(''),
    );

    expect(judge(text).faults).toEqual([
      'load.users: 3 thread groups ("Browse", "Search", "Pay") each read the property "users", so 400 users would become 1,200 (400 + 400 + 400). Give each group its own: load.groups: { "Browse": 134, "Search": 133, "Pay": 133 }, and in each <stringProp name="ThreadGroup.num_threads">${__P(users.<group>)}</stringProp>',
    ]);
  });
});

describe('a thread group with users of its own', () => {
  it('is no note where no group takes the load, which is a fault already', () => {
    expect(judge(ordinary('50')).notes).toEqual([]);
  });

  it('beside the one that takes the load is a note', () => {
    const { faults, notes } = judge(
      planText(threadGroup('Shop', '${__P(users)}', readsDuration + home) + threadGroup('Admin', '2', home)),
    );

    expect(faults).toEqual([]);
    expect(notes).toEqual([
      'The thread group "Admin" (plan.jmx:5) starts 2 users of its own on every worker, beside those of load.users.',
    ]);
  });
});

describe('users by group', () => {
  const groups = { users: { kind: 'groups', groups: { Browse: 300, Pay: 100 } } } as const;

  it('are taken by one thread group each', () => {
    const text = planText(
      threadGroup('Browse', '${__P(users.Browse)}', readsDuration + home) + threadGroup('Pay', '${__P(p)}', home),
    );

    expect(judge(text, { load: { ...groups, names: { 'users.Pay': 'p' } } }).faults).toEqual([]);
  });

  it('that no property serves are a fault', () => {
    const text = planText(
      threadGroup('Browse', '${__P(users.Browse)}', readsDuration + home) + threadGroup('Pay', '7', home),
    );

    expect(judge(text, { load: groups }).faults).toEqual([
      'load.groups.Pay: 100 given, but no thread group of plan.jmx reads the property "users.Pay". Paste into "Pay" (plan.jmx:5): <stringProp name="ThreadGroup.num_threads">${__P(users.Pay)}</stringProp>',
    ]);
  });

  it('that two thread groups take are a fault with the sum', () => {
    const both =
      threadGroup('A', '${__P(users.Browse)}', readsDuration + home) + threadGroup('B', '${__P(users.Browse)}', home);

    expect(judge(planText(both + threadGroup('P', '${__P(users.Pay)}', home)), { load: groups }).faults).toEqual([
      expect.stringContaining('so 300 users would become 600'),
    ]);
  });

  it('are a fault where a thread group takes their sum instead', () => {
    const text = planText(
      threadGroup('Browse', '${__P(users.Browse)}', readsDuration + home) +
        threadGroup('Pay', '${__P(users.Pay)}', home) +
        threadGroup('All', '${__P(users)}', home),
    );

    expect(judge(text, { load: groups }).faults).toEqual([
      expect.stringContaining('the thread group "All" reads the property "users", which is the sum of all groups'),
    ]);
  });
});

describe('ramp-up, rate and duration', () => {
  const literalRamp = (rampUp: string) => planText(threadGroup('Shop', '${__P(users)}', readsDuration + home, rampUp));

  it.each([
    ['5', 60_000, ['load.rampUp: 60 s given, but no thread group of plan.jmx reads the property "rampUp".']],
    ['${__P(ramp_up,1)}', 60_000, ['Did you mean "ramp_up"']],
    ['5', 0, ['load.rampUp: 0 s given']],
    ['0', 0, []],
    ['${__P(rampUp)}', 60_000, []],
  ])('a plan with ramp-up %s in a load with %d ms: %j', (rampUp, rampUpMs, expected) => {
    expect(judge(literalRamp(rampUp), { load: { rampUpMs } }).faults).toEqual(
      expected.map((text) => expect.stringContaining(text)),
    );
  });

  it('seconds that a group would read as minutes are a fault', () => {
    const text = planText(
      element(
        'com.x.ConcurrencyThreadGroup',
        'C',
        { TargetLevel: '${__P(users)}', RampUp: '${__P(rampUp)}' },
        readsDuration + home,
      ),
    );

    expect(judge(text).faults).toEqual([
      expect.stringContaining('this group counts in minutes. Set its time unit to seconds.'),
    ]);
  });

  it('a rate must be read, per second or per minute', () => {
    const timer = element('ConstantThroughputTimer', 'Pace', { throughput: '${__P(ratePerMin)}', calcMode: '2' });

    expect(judge(ordinary('${__P(users)}'), { load: { ratePerSec: 200 } }).faults).toEqual([
      expect.stringMatching(/^load\.rate: 200\/s given, but plan\.jmx reads neither/),
    ]);
    expect(judge(ordinary('${__P(users)}', timer + home), { load: { ratePerSec: 200 }, workers: 4 }).faults).toEqual(
      [],
    );
  });

  it('a rate that only an unused variable reads is not read', () => {
    const text = planText(threadGroup('Shop', '${__P(users)}', readsDuration + home), { RATE: '${__P(rate,1)}' });

    expect(judge(text, { load: { ratePerSec: 200 } }).faults).toEqual([expect.stringMatching(/^load\.rate/)]);
  });

  it('a rate under another name is asked for', () => {
    const timer = element('ConstantThroughputTimer', 'Pace', { throughput: '${__P(rates,1)}', calcMode: '2' });

    expect(judge(ordinary('${__P(users)}', timer + home), { load: { ratePerSec: 200 } }).faults).toEqual([
      expect.stringContaining('Did you mean "rates", which the plan reads? Then write load.names: { rate: "rates" }.'),
    ]);
  });

  it('a stepping group takes the ramp-up by any of its steps', () => {
    const group = element(
      'com.x.SteppingThreadGroup',
      'S',
      { 'ThreadGroup.num_threads': '${__P(users)}', 'Start users period': '${__P(rampUp)}' },
      readsDuration + home,
    );

    expect(judge(planText(group)).faults).toEqual([]);
  });

  it('an unread duration is a note', () => {
    const { faults, notes } = judge(planText(threadGroup('Shop', '${__P(users)}', home)));

    expect(faults).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('does not read the property "duration"; the load is ended from outside after 360 s'),
    ]);
  });
});

describe('users: from-plan', () => {
  const fromPlan = { load: { users: { kind: 'from-plan' }, rampUpMs: null } } as const;

  it('accepts literal numbers in any group', () => {
    expect(judge(planText(threadGroup('Shop', '50', home, '5')), { ...fromPlan, workers: 4 }).faults).toEqual([]);
    expect(judge(planText(element('com.example.NightThreadGroup', 'N', {}, home)), fromPlan).faults).toEqual([]);
  });

  it('accepts literal rates and says their total', () => {
    const text = planText(element('com.x.ArrivalsThreadGroup', 'A', { TargetLevel: '60', Unit: 'S' }, home));

    const { faults, notes } = judge(text, { ...fromPlan, workers: 4 });

    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('makes 60/s on every worker, so 4 workers would make 240/s')]);
  });
});

describe('properties that JMeter would fill by itself', () => {
  const path = (text: string) => ordinary('${__P(users)}', request('R', { domain: '${__P(targetHost)}', path: text }));

  it.each([
    ['/${__P(tenant)}', 'which has neither a value nor a default, so JMeter would use "1"'],
    ['/${__property(tenant)}', 'so JMeter would use "tenant"'],
    ['/${__property(tenant,V)}', 'write ${__property(tenant,,<default>)} in the plan'],
    ['/${__P(think_tme)}', 'Did you mean "think_time", which the run gives?'],
    ['/${__P(Think_Time,3)}', 'the run gives "think_time"'],
  ])('%s is a fault', (text, expected) => {
    expect(judge(path(text), { properties: { think_time: '5' } }).faults).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['with a default', '/${__P(tenant,)}', {}],
    ['given under properties', '/${__P(tenant)}', { properties: { tenant: 'a' } }],
    ['given as a secret', '/${__P(tenant)}', { secrets: { tenant: 'env:TENANT' } }],
    ['that is one of our words', '/${__P(workerIndex)}${__P(runId)}${__P(load)}', {}],
    ['that the plan sets itself', '/${__setProperty(tenant,a)}${__P(tenant)}', {}],
    ['that JMeter sets', '/${__P(START.MS)}', {}],
    ['read by a script, which sees null', '/${__groovy(props.get("tenant"))}', {}],
  ])('a property %s is none', (_, text, changes) => {
    expect(judge(path(text), changes).faults).toEqual([]);
  });

  it('our words without a value in this run are faults too', () => {
    expect(judge(path('/${__P(rate)}')).faults).toEqual([
      expect.stringContaining('"rate", which has neither a value nor a default'),
    ]);
  });

  it('may come from a properties file, which is said', () => {
    const { faults, notes } = judge(path('/${__P(tenant)}'), { propertiesFile: '/repo/user.properties' });

    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('unless jmeter.properties sets it, JMeter uses "1"')]);
  });
});

describe('hosts', () => {
  const to = (properties: Record<string, string>, variables = {}) =>
    planText(threadGroup('Shop', '${__P(users)}', readsDuration + request('R', properties)), variables);

  it.each([
    [{ domain: 'other.example.com', path: '/' }, 'sends to other.example.com:80, which target.hosts does not list'],
    [{ domain: 'other.example.com', protocol: 'https', path: '/' }, 'add to target.hosts: - "other.example.com:443"'],
    [{ domain: 'other.example.com', port: '8080', path: '/' }, 'other.example.com:8080'],
    [{ domain: '${__P(api_host,api.example.com)}', path: '/' }, 'api.example.com:80'],
    [{ domain: '${API}', path: '/' }, 'variable.example.com:80'],
    [{ domain: '${__P(targetHost)}', path: 'http://evil.example.com:81/x' }, 'evil.example.com:81'],
    [{ path: 'https://user:pw@evil.example.com?x=${late}' }, 'evil.example.com:443'],
    [{ domain: 'sso.example.com', path: '/' }, 'allows as the target of a redirect only'],
    [
      { domain: '${__P(targetHost)}', proxyHost: 'proxy.example.com', proxyPort: '3128', path: '/' },
      'uses the proxy proxy.example.com:3128',
    ],
    [{ domain: 'cdn.example.com', port: '8443', path: '/' }, 'cdn.example.com:8443'],
    [{ domain: 'notcdn.example.com', path: '/' }, 'notcdn.example.com'],
  ])('%j is a fault', (properties, expected) => {
    const hosts = [
      { host: 'shop.example.com', port: null, via: 'any' },
      { host: 'sso.example.com', port: null, via: 'redirect' },
      { host: '*.cdn.example.com', port: null, via: 'any' },
      { host: 'cdn.example.com', port: 443, via: 'any' },
    ] as const;

    expect(judge(to(properties, { API: 'variable.example.com' }), { target: { hosts } }).faults).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  it.each([
    [
      {
        domain: '${__P(targetHost)}',
        port: '${__P(targetPort)}',
        protocol: '${__P(targetProtocol)}',
        path: '${__P(targetPath)}/x',
      },
    ],
    [{ domain: 'SHOP.example.com', path: '/' }],
    [{ domain: 'a.cdn.example.com', protocol: 'https', path: '/' }],
    [{ domain: 'a.cdn.example.com', port: '${late}', path: '/' }],
    [{ path: 'https://shop.example.com/${late}' }],
    [{ path: '/no/host/at/all' }],
  ])('%j is none', (properties: Record<string, string>) => {
    const hosts = [
      { host: 'shop.example.com', port: null, via: 'any' },
      { host: '*.cdn.example.com', port: 443, via: 'any' },
    ] as const;

    expect(judge(to(properties), { target: { hosts } })).toEqual({ faults: [], notes: [] });
  });

  it.each([
    [{ domain: '${late}', path: '/' }],
    [{ path: '${late}' }],
    [{ path: 'http://${late}/x' }],
    [{ path: 'http://shop${late}' }],
    [{ domain: '${__P(hidden)}', path: '/' }],
  ])('%j is computed, which is a note', (properties: Record<string, string>) => {
    const { faults, notes } = judge(to(properties), { secrets: { hidden: 'env:H' } });

    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('The host of one sampler ("R") is computed while the plan runs')]);
  });

  it('named by a variable that is really one of our properties are pointed out', () => {
    const { notes } = judge(to({ domain: '${targetHost}', path: '/' }));

    expect(notes).toContainEqual(expect.stringContaining('If it is meant, write ${__P(targetHost)}.'));
  });

  it('are told where the text stands that decides: the path when it is a whole URL, else the domain', () => {
    const { faults } = judgePlan(factsOf('shop.jmx'), runSpec(), () => true);

    expect(faults).toEqual([
      expect.stringMatching(/^shop\.jmx:126 "Static" sends to static\.example\.com:443/),
      expect.stringMatching(/^shop\.jmx:131 "Ledger" sends to ledger\.example\.com:7000/),
    ]);
  });

  it('are one fault for each address, however many samplers go there', () => {
    const two =
      request('R', { domain: 'x.example.com', path: '/' }) + request('S', { domain: 'x.example.com', path: '/s' });

    expect(judge(ordinary('${__P(users)}', two)).faults).toHaveLength(1);
  });
});

describe('traffic that cannot be watched', () => {
  it('is said: samplers without URL, embedded resources without filter, tearDown groups, listeners', () => {
    const { notes } = judgePlan(factsOf('shop.jmx'), runSpec(), () => true);

    expect(notes.map((note) => note.text)).toEqual([
      'The tearDown thread group "Clean up" (shop.jmx:160) may still send requests after the order to stop, until JMeter gets its SIGTERM.',
      '2 samplers leave no URL in the results ("Seed (JSR223Sampler)", "Ledger (TCPSampler)"; first at shop.jmx:56): where they send to is not watched.',
      'One sampler loads embedded resources without a URL filter ("Pay"; first at shop.jmx:109): a page decides which hosts get requests. Set "URLs must match" to the hosts of target.hosts.',
      '2 listeners are switched off in the workers\' copy of the plan ("View "Results" enabled="no"", "Metrics"); jmeter.keepListeners: true keeps them.'.replace(
        '"View "Results" enabled="no""',
        JSON.stringify('View "Results" enabled="no"'),
      ),
    ]);
  });

  it('tells a tearDown group that an ordered end passes over', () => {
    const text = planText(
      `${threadGroup('G', '${__P(users)}', request('R', { domain: 'shop.example.com' }))}${element('PostThreadGroup', 'Clean up')}`,
    );
    const { notes } = judgePlan(factsOfText(text), runSpec(), () => true);

    expect(notes.map((note) => note.text)).toContainEqual(
      expect.stringMatching(
        /^The tearDown thread group "Clean up" \(plan\.jmx:4\) does not run when the load is ended by an order/,
      ),
    );
  });

  it('is not said of embedded resources with a filter and of listeners that are kept', () => {
    const filtered = request('R', {
      domain: '${__P(targetHost)}',
      path: '/',
      image_parser: 'true',
      embedded_url_re: '.*shop.*',
    });

    expect(
      judge(ordinary('${__P(users)}', filtered + element('ResultCollector', 'L')), { keepListeners: true }).notes,
    ).toEqual([]);
  });
});

describe('files', () => {
  const data = (filename: string) =>
    ordinary('${__P(users)}', element('CSVDataSet', 'D', { filename, variableNames: 'a' }) + home);

  it.each([
    ['customers.csv', 'the data file of "D", customers.csv, is not there'],
    ['/home/me/customers.csv', 'is named by an absolute path, /home/me/customers.csv'],
    ['C:\\data\\customers.csv', 'is named by an absolute path'],
    ['${__P(file,gone.csv)}', 'gone.csv, is not there'],
  ])('%s is a fault', (filename, expected) => {
    expect(judge(data(filename)).faults).toEqual([expect.stringContaining(expected)]);
  });

  it.each(['data/c.csv', './data/c.csv', '~/data/c.csv', 'data\\c.csv', 'x/../data/c.csv', '${__P(dir,data)}/c.csv'])(
    '%s is found',
    (filename) => {
      expect(judge(data(filename), {}, ['data/c.csv'])).toEqual({ faults: [], notes: [] });
    },
  );

  it('that are computed while the plan runs are a note', () => {
    expect(judge(data('${__time()}.csv')).notes).toEqual([
      expect.stringContaining('is computed while the plan runs (${__time()}.csv)'),
    ]);
  });

  it('that an include or a script needs are faults when they are missing', () => {
    const below =
      element('IncludeController', 'I', { 'IncludeController.includepath': 'gone.jmx' }) +
      element('JSR223PreProcessor', 'J', { filename: 'gone.groovy' });

    expect(judge(ordinary('${__P(users)}', home + below)).faults).toEqual([
      expect.stringContaining('the included plan of "I", gone.jmx, is not there'),
      expect.stringContaining('the script file of "J", gone.groovy, is not there'),
    ]);
  });
});

describe('literal rates', () => {
  const paced = (throughput: string) =>
    ordinary('${__P(users)}', element('PreciseThroughputTimer', 'Pace', { throughput, throughputPeriod: '1' }) + home);

  it.each([
    [
      '50',
      4,
      ['"Pace" (PreciseThroughputTimer) makes 50/s on every worker, so 4 workers would make 200/s. Give load.rate'],
    ],
    ['${__P(tps,50)}', 2, ['so 2 workers would make 100/s']],
    ['50', 1, []],
    ['0', 4, []],
    ['${__intSum(${__P(rate)},0)}', 4, []],
  ])('%s on %d workers: %j', (throughput, workers, expected) => {
    expect(
      judge(paced(throughput), { workers, load: { ratePerSec: throughput.includes('rate') ? 10 : null } }).faults,
    ).toEqual(expected.map((text) => expect.stringContaining(text)));
  });
});

describe('a plan that makes no load', () => {
  it.each([
    ['', 'plan.jmx has no thread group, so no load would be made.'],
    ['<ThreadGroup testname="Off" enabled="false"/><hashTree/>', 'all thread groups are disabled ("Off")'],
    [
      `<Sim testname="C" enabled="false"/><hashTree>${threadGroup('In', '1', home)}</hashTree>`,
      'all thread groups are disabled ("In")',
    ],
    [element('SetupThreadGroup', 'S', {}, home), 'has setUp or tearDown thread groups alone'],
    [threadGroup('G', '${__P(users)}', readsDuration), 'has no enabled sampler in an enabled thread group'],
    [
      threadGroup('G', '${__P(users)}', readsDuration) + element('SetupThreadGroup', 'S', {}, home),
      'has no enabled sampler in an enabled thread group',
    ],
    [
      threadGroup('G', '${__P(users)}', readsDuration + element('ModuleController', 'M')),
      'the module controller "M" names "", which is not in the plan',
    ],
  ])('%s is a fault', (elements, expected) => {
    expect(judge(planText(elements)).faults).toEqual([expect.stringContaining(expected)]);
  });
});
