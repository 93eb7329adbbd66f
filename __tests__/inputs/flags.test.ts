import { describe, expect, it } from '@jest/globals';
import { readRunSpec } from '../../src/inputs/read-config.ts';
import { faultsOf, LEAST, read } from './read-example.ts';

describe('flags', () => {
  it('beat the file', async () => {
    const text = `${LEAST}properties: { a: 1, b: 2 }\ntarget: { url: "http://a.test", hosts: [a.test] }\nname: shop\nrecord: never\n`;

    const spec = await read(text, {
      flags: {
        plan: 'other/b.jmx',
        mode: 'history',
        provider: 'local',
        workers: '2',
        users: '9',
        duration: '90s',
        targetUrl: 'http://127.0.0.1:8080',
        targetHosts: 'b.test, *.c.test:443\nd.test',
        environment: 'ci',
        properties: 'b=x=y\n\n c =  z\n',
        buildSha: 'abc',
        buildRef: 'refs/heads/main',
        buildRepository: 'org/shop',
        failOn: 'fail, inconclusive',
        timings: '0.25',
        resultsDir: 'out',
        record: 'always',
      },
    });

    expect(spec).toMatchObject({
      name: 'shop',
      planFile: '/shop/other/b.jmx',
      provider: { workers: 2 },
      load: { users: { kind: 'total', users: 9 }, durationMs: 90_000, rampUpMs: 5_000 },
      target: {
        url: { protocol: 'http', host: '127.0.0.1', port: 8080, path: '' },
        hosts: [
          { host: '127.0.0.1', port: 8080 },
          { host: 'b.test', port: null },
          { host: '*.c.test', port: 443 },
          { host: 'd.test', port: null },
        ],
        environment: 'ci',
      },
      properties: { a: '1', b: 'x=y', c: '  z' },
      build: { sha: 'abc', ref: 'refs/heads/main', repository: 'org/shop' },
      failOn: ['fail', 'inconclusive'],
      timingsFactor: 0.25,
      resultsDir: '/shop/out',
      record: 'always',
    });
  });

  it('that are empty say nothing', async () => {
    expect(await read(LEAST, { flags: { users: '', duration: ' ', failOn: '', properties: '\n' } })).toEqual(
      await read(LEAST),
    );
  });

  it('take paths relative to where they are given', async () => {
    const spec = await readRunSpec({
      configFile: 'ci/loadtest.yml',
      workingDir: '/shop',
      flags: { plan: 'a.jmx' },
      env: () => undefined,
      readText: (path) => Promise.resolve(path === '/shop/ci/loadtest.yml' ? LEAST : null),
    });

    expect([spec.planFile, spec.baseDir, spec.checks[0]?.position]).toEqual([
      '/shop/a.jmx',
      '/shop/ci',
      'ci/loadtest.yml:3:10',
    ]);
  });

  it('never is an empty list of outcomes', async () => {
    expect((await read(LEAST, { flags: { failOn: 'never' } })).failOn).toEqual([]);
  });

  it('are named in their faults, all at once', async () => {
    const faults = await faultsOf(LEAST, {
      flags: {
        users: 'many',
        duration: '6 minutes',
        targetUrl: 'shop.test',
        workers: '-1',
        provider: 'aws',
        properties: 'novalue\nnul=a\u0000',
        failOn: 'never, fail',
        timings: '0',
        buildSha: 'a\nb',
        record: 'yes',
      },
    });

    expect(faults).toEqual([
      '--build-sha: "a\\nb" given, a text in one line expected',
      '--fail-on: "never, fail" given, fail, invalid and inconclusive, as many as wanted, or never alone, expected',
      '--timings: "0" given, a factor above 0 such as 0.1 expected',
      '--properties: "novalue" given, name=value in each line expected',
      expect.stringMatching(/^--properties nul: "a\\u0000" given, a text, a number, true or false, in one line/),
      expect.stringMatching(/^--users: "many" given, a whole number from 1, or from-plan, expected/),
      '--duration: "6 minutes" given, a duration such as 90s or 6m expected',
      expect.stringMatching(/^--target-url: "shop.test" given, an http or https address/),
      expect.stringMatching(/^--provider: "aws" given, which this version does not support/),
      '--workers: "-1" given, a whole number from 1 to 1000 expected',
      '--record: "yes" given, auto, always or never expected',
    ]);
  });

  it('that contradict the file are faults', async () => {
    const text = 'plan: a.jmx\nload: { groups: { A: 1 }, rampUp: 0s, duration: 9s }\nchecks: [count > 1]\n';

    expect(await faultsOf(text, { flags: { users: '5' } })).toEqual([
      '--users: given together with load.groups, one of the two expected: the users of groups are their sum',
    ]);
  });

  it('are called as their shell calls them', async () => {
    const attempt = readRunSpec({
      configFile: 'loadtest.yml',
      workingDir: '/shop',
      flags: { duration: 'x' },
      env: () => undefined,
      readText: () => Promise.resolve(LEAST),
      nameOfFlag: (word) => `input ${word}`,
    });

    await expect(attempt).rejects.toMatchObject({ faults: [expect.stringMatching(/^input duration: "x" given/)] });
  });
});
