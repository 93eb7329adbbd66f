import { describe, expect, it } from '@jest/globals';
import { faultsOf, LEAST, read } from './read-example.ts';

describe('extends', () => {
  it('merges blocks by key and replaces lists and single values, over a chain', async () => {
    const files = {
      '/platform/defaults.yml':
        'extends: base/all.yml\nload: { users: 100, warmUp: 7s }\nchecks: [count > 1, count > 2]\nproperties: { a: 1, b: 2 }\n',
      '/platform/base/all.yml': 'load: { stagger: 1s, warmUp: 9s }\nbudget: { wall: 1h }\nproperties: { c: 3 }\n',
    };

    const spec = await read(`extends: ../platform/defaults.yml\n${LEAST}properties: { b: 4 }\n`, { files });

    expect(spec.load).toMatchObject({ users: { users: 4 }, warmUpMs: 7_000, staggerMs: 1_000 });
    expect(spec.checks.map((check) => check.check)).toEqual(['error_rate < 1%']);
    expect(spec.properties).toEqual({ a: '1', b: '4', c: '3' });
    expect(spec.budget.wallMs).toBe(3_600_000);
  });

  it('leaves paths relative to the file that says them', async () => {
    const files = {
      '/platform/defaults.yml': `plan: plans/shared.jmx
jmeter: { plugins: [lib/*.jar], properties: user.properties, home: /opt/jmeter }
files: [fragments/**]
data: [{ file: data/a.csv }]
checks: [count > 1]
`,
    };
    const text = 'extends: ../platform/defaults.yml\nload: { users: 1, rampUp: 0s, duration: 9s }\n';

    expect(await read(text, { files })).toMatchObject({
      baseDir: '/shop',
      planFile: '/platform/plans/shared.jmx',
      jmeter: {
        plugins: ['/platform/lib/*.jar'],
        propertiesFile: '/platform/user.properties',
        home: '/opt/jmeter',
      },
      files: ['/platform/fragments/**'],
      data: [{ file: '/platform/data/a.csv' }],
      resultsDir: '/shop/.loadtest',
      checks: [{ position: '../platform/defaults.yml:5:10' }],
    });
  });

  it('tells faults where they stand', async () => {
    const files = { '/platform/defaults.yml': 'jmeter:\n  heap: lots\nload: { warmUp: long, wramUp: 1s }\n' };

    expect(await faultsOf(`extends: ../platform/defaults.yml\n${LEAST}jmeter: { heep: 1 }\n`, { files })).toEqual([
      'loadtest.yml:5:11 jmeter.heep: unknown key given, did you mean heap?',
      '../platform/defaults.yml:2:9 jmeter.heap: "lots" given, a size such as 512m or 1g expected',
      '../platform/defaults.yml:3:17 load.warmUp: "long" given, a duration such as 90s or 6m expected',
      '../platform/defaults.yml:3:23 load.wramUp: unknown key given, did you mean warmUp?',
    ]);
  });

  it('refuses a cycle where it closes', async () => {
    const files = { '/shop/a.yml': 'extends: b.yml\n', '/shop/b.yml': 'extends: ./x/../a.yml\n' };

    expect(await faultsOf(`extends: a.yml\n${LEAST}`, { files })).toEqual([
      'b.yml:1:10 extends: "./x/../a.yml" given, which extends this file again, a file outside of the chain expected',
    ]);
    expect(await faultsOf(`extends: loadtest.yml\n${LEAST}`)).toHaveLength(1);
  });

  it('refuses a file that is not there', async () => {
    expect(await faultsOf(`extends: no.yml\n${LEAST}`)).toEqual([
      'loadtest.yml:1:10 extends: "no.yml" given, but there is no file /shop/no.yml; a path relative to this file expected',
    ]);
  });

  it('tells what is not YAML in the other file, and the faults of this one', async () => {
    const files = { '/shop/a.yml': 'x: [\n' };

    expect(await faultsOf(`extends: a.yml\n${LEAST}mod: x\n`, { files })).toEqual([
      'loadtest.yml:5:1 mod: unknown key given, did you mean mode?',
      expect.stringMatching(/^a.yml:\d+:\d+: the file is not valid YAML here/),
    ]);
  });

  it('is a text', async () => {
    expect(await faultsOf(`extends: [a.yml]\n${LEAST}`)).toEqual([
      'loadtest.yml:1:10 extends: a list given, a file expected',
    ]);
  });
});
