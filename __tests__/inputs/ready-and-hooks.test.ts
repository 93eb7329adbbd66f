import { describe, expect, it } from '@jest/globals';
import { faultsOf, type Given, LEAST, read } from './read-example.ts';

const withReady = (ready: string, target = 'url: https://shop.test/v1'): string =>
  `${LEAST}target:\n  ${target}\n  ready: ${ready}\n`;
const BUILD: Given = { flags: { buildSha: '0123456789abcdef' } };

describe('target.ready', () => {
  it.each([
    ['/version', 'url: https://shop.test/v1', 'https://shop.test/version'],
    ['version', 'url: https://shop.test/v1', 'https://shop.test/v1/version'],
    ['version', 'url: https://shop.test/v1/', 'https://shop.test/v1/version'],
    ['health/', 'url: http://shop.test:8080', 'http://shop.test:8080/health/'],
    ['"http://ops.test:81/up"', 'hosts: ["ops.test:81"]', 'http://ops.test:81/up'],
    ['"https://a.ops.test/up"', 'hosts: ["*.ops.test"]', 'https://a.ops.test/up'],
  ])('asks %s of a target with %s at %s', async (url, target, expected) => {
    const spec = await read(withReady(`{ url: ${url} }`, target));

    expect(spec.ready).toEqual({ url: expected, value: null, withinMs: 300_000 });
  });

  it('takes the build that the command line names', async () => {
    const spec = await read(withReady('{ url: /version, json: "$.builds[0].sha", equals: build }'), BUILD);

    expect(spec.ready?.value).toEqual({
      at: '$.builds[0].sha',
      steps: ['builds', 0, 'sha'],
      equals: { kind: 'build', text: '0123456789abcdef' },
    });
  });

  it.each([
    [
      '{ url: /version, json: $.sha, equals: build }',
      'loadtest.yml:6:48 target.ready.equals: "build" given, but the build is not named: a commit as `build-sha` expected with it',
    ],
    [
      '{ url: /version, equals: one }',
      'loadtest.yml:6:35 target.ready.equals: "one" given without json, a JSON path such as json: $.sha expected with it',
    ],
    [
      '{ url: /version, json: $.sha }',
      'loadtest.yml:6:33 target.ready.json: "$.sha" given without equals, equals: build or a text expected with it',
    ],
    [
      '{ url: "https://ops.test/up" }',
      'loadtest.yml:6:17 target.ready.url: "https://ops.test/up" given, but ops.test:443 is not a listed host: if it may be asked, add to target.hosts: - "ops.test:443"',
    ],
    [
      '{ url: "//ops.test/up" }',
      'loadtest.yml:6:17 target.ready.url: "//ops.test/up" given, but ops.test:443 is not a listed host: if it may be asked, add to target.hosts: - "ops.test:443"',
    ],
    [
      '{ url: "/version?deep=1" }',
      'loadtest.yml:6:17 target.ready.url: "/version?deep=1" given, a path or an http or https address without query and fragment expected',
    ],
    [
      '{ url: "https://me:secret@shop.test/" }',
      'loadtest.yml:6:17 target.ready.url: an address with credentials given, one without them expected',
    ],
    [
      '{ url: /version, json: "$..sha", equals: one }',
      'loadtest.yml:6:33 target.ready.json: "$..sha" given, a JSON path such as $.sha or $.builds[0].sha expected',
    ],
    [
      '{ json: $.sha, equals: one }',
      'loadtest.yml:6:3 target.ready.url: missing, a path such as /version or an http or https address expected',
    ],
  ])('%s is refused', async (ready, fault) => {
    expect(await faultsOf(withReady(ready))).toEqual([fault]);
  });

  it('needs a target to be relative to', async () => {
    expect(await faultsOf(withReady('{ url: /version }', 'environment: preview'))).toEqual([
      'loadtest.yml:6:17 target.ready.url: "/version" given, but there is no target.url that it could belong to: target.url or a whole address expected',
    ]);
  });

  it('is judged although something else is wrong', async () => {
    const faults = await faultsOf(withReady('{ url: /version, json: $.sha, equals: build }').replace('60s', 'long'));

    expect(faults.join('\n')).toMatch(/load\.duration[^]*target\.ready\.equals/);
  });
});

describe('hooks', () => {
  it('run in the folder of the file that says them', async () => {
    const spec = await read(`${LEAST}extends: ../platform/defaults.yml\nhooks: { afterEachLoad: ./collect.sh }\n`, {
      files: { '/platform/defaults.yml': 'hooks: { beforeEachLoad: ./restore.sh }\n' },
    });

    expect(spec.hooks).toEqual({
      beforeEachLoad: { commandLine: './restore.sh', dir: '/platform' },
      afterEachLoad: { commandLine: './collect.sh', dir: '/shop' },
    });
  });

  it.each([
    ['{ beforeEachLoad: " " }', /hooks\.beforeEachLoad.*a command line such as .\/restore\.sh expected/],
    ['{ before: ./restore.sh }', /hooks\.before: unknown key given, did you mean beforeEachLoad|one of beforeEachLoad/],
  ])('%s is refused', async (hooks, fault) => {
    expect((await faultsOf(`${LEAST}hooks: ${hooks}\n`)).join('\n')).toMatch(fault);
  });
});
