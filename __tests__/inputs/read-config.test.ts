import { describe, expect, it } from '@jest/globals';
import { readRunSpec } from '../../src/inputs/read-config.ts';
import { faultsOf, LEAST, read } from './read-example.ts';

const FULL = `name: checkout
plan: load/checkout.jmx
properties: { think_time_ms: 500, version: 1.10, on: true, constructor: c, host: "\${env:HOST_NAME}:1" }
secrets: { api_token: env:API_TOKEN }
files: [load/fragments/**]
data:
  - { file: load/customers.csv, split: lines, unique: true }
jmeter: { version: 5.6.3, home: /opt/jmeter, plugins: [load/lib/*.jar], properties: load/user.properties, heap: 1g, jvmArgs: [-Da=b], keepListeners: true }
load:
  groups: { Browse: 300, Checkout: 100 }
  rate: 6000/min
  rampUp: 60s
  warmUp: 1500ms
  duration: 6m
  stagger: 2s
  firstUser: 7
  names: { users: threads, users.Browse: browsers }
target:
  url: "https://\${env:HOST_NAME}/v1/"
  hosts: ["*.CDN.example.com:443", { host: sso.example.com, via: redirect }, 127.0.0.1]
  environment: preview
  ready: { url: /version, json: $.build.tag, equals: 1.10, within: 90s }
hooks: { beforeEachLoad: ./restore.sh --fast, afterEachLoad: docker ps }
provider: { kind: local, workers: 4 }
budget: { wall: 45m }
results: { kind: elasticsearch, index: team-a, dir: build/loadtest }
checks:
  - p95(response_time{result=ok}) < 500ms
  - { check: "error_rate{code=5xx} < 20% for 30s", abort: true, severity: warning, during: all }
builtIn: { stalled: off }
labels: { ignore: ["*-prep"], rename: { '/item/\\d+': '/item/:id' } }
mode: history
`;

describe('a configuration', () => {
  it('is read whole', async () => {
    expect(await read(FULL, { env: { HOST_NAME: 'Shop.example.com' } })).toEqual({
      name: 'checkout',
      baseDir: '/shop',
      planFile: '/shop/load/checkout.jmx',
      properties: {
        think_time_ms: '500',
        version: '1.10',
        on: 'true',
        constructor: 'c',
        host: 'Shop.example.com:1',
      },
      secrets: { api_token: 'env:API_TOKEN' },
      files: ['load/fragments/**'],
      data: [{ file: '/shop/load/customers.csv', split: 'lines', unique: true }],
      jmeter: {
        version: '5.6.3',
        home: '/opt/jmeter',
        plugins: ['load/lib/*.jar'],
        propertiesFile: '/shop/load/user.properties',
        heap: '1g',
        jvmArgs: ['-Da=b'],
        keepListeners: true,
      },
      load: {
        users: { kind: 'groups', groups: { Browse: 300, Checkout: 100 } },
        ratePerSec: 100,
        rampUpMs: 60_000,
        warmUpMs: 1_500,
        durationMs: 360_000,
        staggerMs: 2_000,
        firstUser: 7,
        names: { users: 'threads', 'users.Browse': 'browsers' },
      },
      target: {
        url: { protocol: 'https', host: 'shop.example.com', port: 443, path: '/v1' },
        hosts: [
          { host: 'shop.example.com', port: null, via: 'any' },
          { host: '*.cdn.example.com', port: 443, via: 'any' },
          { host: 'sso.example.com', port: null, via: 'redirect' },
          { host: '127.0.0.1', port: null, via: 'any' },
        ],
        environment: 'preview',
      },
      ready: {
        url: 'https://shop.example.com/version',
        value: { at: '$.build.tag', steps: ['build', 'tag'], equals: { kind: 'text', text: '1.10' } },
        withinMs: 90_000,
      },
      hooks: {
        beforeEachLoad: { commandLine: './restore.sh --fast', dir: '/shop' },
        afterEachLoad: { commandLine: 'docker ps', dir: '/shop' },
      },
      provider: { kind: 'local', workers: 4 },
      budget: { wallMs: 2_700_000 },
      resultsDir: '/shop/build/loadtest',
      results: { kind: 'elasticsearch', index: 'team-a' },
      checks: [
        {
          check: 'p95(response_time{result=ok}) < 500ms',
          abort: false,
          severity: 'error',
          during: null,
          position: 'loadtest.yml:28:5',
        },
        {
          check: 'error_rate{code=5xx} < 20% for 30s',
          abort: true,
          severity: 'warning',
          during: 'all',
          position: 'loadtest.yml:29:14',
        },
      ],
      builtInChecks: ['abort-on-errors'],
      labels: { ignore: ['*-prep'], rename: { '/item/\\d+': '/item/:id' } },
      build: { sha: null, ref: null, repository: null },
      failOn: ['fail', 'invalid'],
      timingsFactor: 1,
      mode: 'history',
      baseline: { isConfigured: false, branch: 'main', runs: 10, confirm: 'auto', key: null },
      comparability: { ignore: [] },
      record: 'auto',
    });
  });

  it('has defaults for all that it need not say', async () => {
    expect(await read(LEAST)).toMatchObject({
      name: 'checkout',
      properties: {},
      jmeter: { version: '5.6.3', home: null, plugins: [], heap: '512m', keepListeners: false },
      load: { users: { kind: 'total', users: 4 }, ratePerSec: null, warmUpMs: 0, staggerMs: 0, firstUser: 1 },
      target: { url: null, hosts: [], environment: null },
      ready: null,
      hooks: { beforeEachLoad: null, afterEachLoad: null },
      provider: { kind: 'local', workers: 1 },
      budget: { wallMs: null },
      resultsDir: '/shop/.loadtest',
      results: { kind: 'files' },
      builtInChecks: ['abort-on-errors', 'stalled'],
    });
  });

  it('is frozen to its depth', async () => {
    const spec = await read(LEAST);

    expect([spec, spec.load, spec.load.users, spec.checks, spec.checks[0]].every((part) => Object.isFrozen(part))).toBe(
      true,
    );
  });

  it('takes users and ramp-up from the plan', async () => {
    const spec = await read('plan: a.jmx\nload: { users: from-plan, duration: 60s }\nchecks: [error_rate < 1%]\n');

    expect(spec.load).toMatchObject({ users: { kind: 'from-plan' }, rampUpMs: null });
  });

  it('names the scenario after the plan, as far as that makes a name', async () => {
    const spec = await read(LEAST.replace('load/checkout.jmx', '"load/01 Check-out  Flow (new).JMX"'));

    expect(spec.name).toBe('check-out-flow-new');
    expect(await faultsOf(LEAST.replace('load/checkout.jmx', '123.jmx'))).toEqual([
      "loadtest.yml:1:1 name: missing, and the plan's name does not make one, a name such as checkout expected",
    ]);
  });

  it('that is missing is one sentence', async () => {
    const attempt = readRunSpec({
      configFile: 'ci/loadtest.yml',
      workingDir: '/shop',
      flags: {},
      env: () => undefined,
      readText: () => Promise.resolve(null),
    });

    await expect(attempt).rejects.toMatchObject({
      faults: [
        'ci/loadtest.yml:1:1: there is no such file, a configuration expected: create it, or name another as `config`',
      ],
    });
  });
});

describe('a comparison with earlier runs', () => {
  it.each(['', 'checks: []\n'])('can stand without checks (%j)', async (checks) => {
    const spec = await read(`${LEAST.replace(/checks.*\n/, checks)}baseline: {}\n`);

    expect(spec).toMatchObject({
      checks: [],
      baseline: { isConfigured: true, branch: 'main', runs: 10, confirm: 'auto', key: null },
    });
  });

  it('takes what the configuration says about it', async () => {
    const text = `${LEAST}baseline: { branch: develop, runs: 5, confirm: never, key: shop v2 }
comparability: { ignore: [cpuModel, javaVersion] }
record: always
`;

    expect(await read(text)).toMatchObject({
      baseline: { isConfigured: true, branch: 'develop', runs: 5, confirm: 'never', key: 'shop v2' },
      comparability: { ignore: ['cpuModel', 'javaVersion'] },
      record: 'always',
    });
  });

  it('is not asked for where nothing is said about it', async () => {
    expect((await read(LEAST)).baseline).toEqual({
      ...{ isConfigured: false, branch: 'main', runs: 10, confirm: 'auto', key: null },
    });
  });
});

describe('faults of a configuration', () => {
  it('are all told at once, by place', async () => {
    const text = `plan: a.jmx
load:
  users: 4
  rampUp: 1500ms
  duration: 6 minutes
  warmup: 3s
target: { url: ftp://shop.test }
provider: { kind: aws, workers: 0, region: eu-west-1 }
checks: []
`;

    expect(await faultsOf(text)).toEqual([
      'loadtest.yml:4:11 load.rampUp: "1500ms" given, a duration such as 90s or 6m, in whole seconds expected',
      'loadtest.yml:5:13 load.duration: "6 minutes" given, a duration such as 90s or 6m expected',
      'loadtest.yml:6:3 load.warmup: unknown key given, did you mean warmUp?',
      'loadtest.yml:7:16 target.url: "ftp://shop.test" given, an http or https address such as https://shop.example.com/v1, without credentials, query and fragment, expected',
      'loadtest.yml:8:19 provider.kind: "aws" given, which this version does not support, local expected',
      'loadtest.yml:8:33 provider.workers: 0 given, a whole number from 1 to 1000 expected',
      'loadtest.yml:8:36 provider.region: this version does not support the key: remove it',
      'loadtest.yml:9:9 checks: an empty list given, a list of checks such as [error_rate < 1%], or baseline: {} to compare with earlier runs, expected',
    ]);
  });

  it.each([
    ['nme: a', 'loadtest.yml:4:1 nme: unknown key given, did you mean name?'],
    ['jmeter: { heep: 1g }', 'loadtest.yml:4:11 jmeter.heep: unknown key given, did you mean heap?'],
    ['data: [{ file: a, splitt: lines }]', 'loadtest.yml:4:19 data.0.splitt: unknown key given, did you mean split?'],
    [
      'target: { hosts: [{ hots: a }] }',
      'loadtest.yml:4:19 target.hosts.0.host: missing, a host such as shop.example.com, *.example.com or 127.0.0.1:8080 expected',
      'loadtest.yml:4:21 target.hosts.0.hots: unknown key given, did you mean host?',
    ],
    [
      'builtIn: { stuck: off }',
      'loadtest.yml:4:12 builtIn.stuck: unknown key given, one of abort-on-errors, stalled expected',
    ],
    ['constructor: 1', /^loadtest.yml:4:1 constructor: unknown key given, one of extends, name, plan/],
    ['guards: none', 'loadtest.yml:4:1 guards: this version does not support the key: remove it'],
    ['baseline: { brunch: main }', 'loadtest.yml:4:13 baseline.brunch: unknown key given, did you mean branch?'],
    ['baseline: { runs: 21 }', 'loadtest.yml:4:19 baseline.runs: 21 given, a whole number from 1 to 20 expected'],
    ['baseline: { confirm: on }', 'loadtest.yml:4:22 baseline.confirm: "on" given, auto or never expected'],
    ['baseline: { key: "" }', 'loadtest.yml:4:18 baseline.key: "" given, a text expected'],
    ['baseline:', 'loadtest.yml:4:10 baseline: nothing given, a block of keys expected'],
    [
      'comparability: { ignore: [users, ramp-upp] }',
      'loadtest.yml:4:34 comparability.ignore.1: "ramp-upp" given, a part of the scenario (did you mean rampUp?) expected',
    ],
    [
      'comparability: { ignore: [colour] }',
      /^loadtest.yml:4:27 comparability.ignore.0: "colour" given, one of users, rate, rampUp, .*, properties expected$/,
    ],
    ['record: yes', 'loadtest.yml:4:9 record: "yes" given, auto, always or never expected'],
    ['recrod: never', 'loadtest.yml:4:1 recrod: unknown key given, did you mean record?'],
    ['mode: paired', 'loadtest.yml:4:7 mode: "paired" given, which this version does not support, history expected'],
    ['budget: { cost: 5 USD }', 'loadtest.yml:4:11 budget.cost: this version does not support the key: remove it'],
    [
      'name: Shop',
      'loadtest.yml:4:7 name: "Shop" given, a name of at most 30 of a-z, 0-9 and -, a letter first, expected',
    ],
    ['jmeter:', 'loadtest.yml:4:8 jmeter: nothing given, a block of keys expected'],
    ['files: load/**', 'loadtest.yml:4:8 files: "load/**" given, a list of files or patterns expected'],
    [
      'properties: { a: [1] }',
      'loadtest.yml:4:18 properties.a: a list given, a text in one line, a number, true or false expected',
    ],
    [
      'properties: { a: "x\\ny" }',
      'loadtest.yml:4:18 properties.a: "x\\ny" given, a text, a number, true or false, in one line and without control characters, expected',
    ],
    [
      'properties: { "a\\nb": x }',
      'loadtest.yml:4:15 properties: the key "a\\nb" given, the name of a JMeter property, in one line and without control characters, expected',
    ],
    ['properties: { __proto__: x }', /^loadtest.yml:4:15 __proto__: this name given, any other expected/],
    ['jmeter: { heap: lots }', 'loadtest.yml:4:17 jmeter.heap: "lots" given, a size such as 512m or 1g expected'],
    [
      'data: [{ file: a.csv, unique: true }]',
      'loadtest.yml:4:31 data.0.unique: true given, split: lines expected with it: rows that are not dealt are not unique',
    ],
    [
      'data: [{ file: a }, { file: a }]',
      'loadtest.yml:4:29 data.1.file: "a" given a second time, each file once expected',
    ],
    ["labels: { rename: { '(a': b } }", /^loadtest.yml:4:21 labels.rename: the key "\(a" given, a regular expression/],
    [
      'results: { kind: s3 }',
      'loadtest.yml:4:18 results.kind: "s3" given, which this version does not support, files, elasticsearch or opensearch expected',
    ],
    [
      'results: { kind: opensearch, index: Load*, url: https://example.com }',
      'loadtest.yml:4:37 results.index: "Load*" given, the beginning of index names (lower case, a letter or digit first, without blanks and \\ / * ? " < > | , # :, at most 200 bytes) expected',
      'loadtest.yml:4:44 results.url: unknown key given, one of kind, index, dir expected',
    ],
    [
      'target: { url: 5 }',
      'loadtest.yml:4:16 target.url: 5 given, an http or https address such as https://shop.example.com expected',
    ],
  ])('say what is wrong with %j', async (line, ...expected) => {
    const faults = await faultsOf(`${LEAST}${line}\n`);

    expect(faults).toEqual(expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))));
  });

  it.each([
    ['users: 2, groups: { A: 1 }, rampUp: 0s, duration: 9s', /:2:19 load.groups: given together with load.users/],
    ['rampUp: 0s, duration: 9s', /:2:1 load.users: missing, a whole number from 1, from-plan, or load.groups expected/],
    ['users: 2, duration: 9s', /:2:1 load.rampUp: missing, a duration such as 60s expected/],
    ['users: from-plan', /:2:1 load.duration: missing, a duration such as 90s or 6m expected/],
    [
      'users: 1.5, rampUp: 0s, duration: 9s',
      /:2:16 load.users: 1.5 given, a whole number from 1, or from-plan, expected/,
    ],
    ['users: 0, rampUp: 0s, duration: 9s', /:2:16 load.users: 0 given, a whole number from 1/],
    ['users: 2, rampUp: 0s, duration: 0s', /:2:41 load.duration: "0s" given, .* above 0 expected/],
    ['users: 2, rampUp: 0s, duration: 90', /:2:41 load.duration: 90 given, a duration such as 90s or 6m expected/],
    ['users: 2, rampUp: 0s, duration: 9s, rate: 0/s', /:2:51 load.rate: "0\/s" given, a rate above 0 such as 200\/s/],
    ['users: 2, rampUp: 0s, duration: 9s, rate: 5', /:2:51 load.rate: 5 given, a rate above 0/],
    ['groups: {}, rampUp: 0s, duration: 9s', /:2:17 load.groups: .* at least one thread group with its users expected/],
    [
      'users: 2, rampUp: 0s, duration: 9s, names: { rampup: x }',
      /:2:54 load.names.rampup: unknown word given, did you mean rampUp\?/,
    ],
    [
      'users: 2, rampUp: 0s, duration: 9s, names: { users.Pay: x }',
      /:2:54 load.names.users.Pay: unknown word given, one of/,
    ],
  ])('say what is wrong with a load of %s', async (load, expected) => {
    const faults = await faultsOf(`plan: a.jmx\nload: { ${load} }\nchecks: [error_rate < 1%]\n`);

    expect(faults).toEqual([expect.stringMatching(expected)]);
  });

  it('tell that workers would be without users', async () => {
    expect(await faultsOf(`${LEAST}provider: { workers: 5 }\n`)).toEqual([
      'loadtest.yml:2:16 load.users: 4 given, at least one user for each of the 5 workers expected',
    ]);
  });

  it('tell that a run that neither checks nor compares cannot fail', async () => {
    expect(await faultsOf(LEAST.replace(/checks.*\n/, ''))).toEqual([
      'loadtest.yml:1:1 checks: missing, a list of checks such as [error_rate < 1%], or baseline: {} to compare with earlier runs, expected',
    ]);
  });
});
