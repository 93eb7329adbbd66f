import { describe, expect, it } from '@jest/globals';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import { projectDir, runCli, type CliResult } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer, type Behaviour } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes, type Scene } from './support/scene.ts';

const scene = scenes();
const fixtures = join(projectDir, '__tests__/fixtures');
/** The set-up of `npm test` fetches it from Maven Central. */
const pluginJar = join(projectDir, '.cache/plugins/jmeter-plugins-dummy-0.4.jar');
/** The shortest that may be asked for. It measures nothing to judge when JMeter takes longer to start than it should. */
const SHORT = '9s';

describe('a plan that uses what JMeter offers', () => {
  it('reaches the workers with its fragment, scripts, plugin, properties and data', async () => {
    const seen = { urls: new Set<string>(), signatures: new Set<unknown>(), prices: new Set<unknown>() };
    await using server = await startServer((request) => {
      seen.urls.add(request.url);
      if (!request.path.startsWith('/item/')) return answerTo(request.path);
      seen.signatures.add(request.headers['x-signature']);
      seen.prices.add(request.headers['x-price']);
      return answerTo(request.path);
    });
    writeRichScene(scene.current, server.url);

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectExit(result, 0);
    expect(scene.current.record().verdict.outcome).toBe('pass');
    // Data file and user properties through the Groovy file, a value of ours through the plugin's answer.
    expect(seen.signatures).toEqual(new Set(['acme@north', 'globex@north', 'initech@north']));
    expect(seen.prices).toEqual(new Set(['42']));
    const urls = [...seen.urls].sort();
    expect(urls.filter((url) => url.startsWith('/sign-in/'))).toEqual([
      '/sign-in/acme/north',
      '/sign-in/globex/north',
      '/sign-in/initech/north',
    ]);
    // The arguments of the JVM, seen from inside.
    expect(urls).toContain('/prepare?colour=green&heap=300m');
    expect(result.out).toContain('2 listeners are switched off');
    expectRichResults(scene.current, server.requests);
  }, 60_000);

  it('runs with its own numbers of users', async () => {
    await using server = await startServer();
    const plan = simplePlan({ path: '/user/${__threadNum}' })
      .replace('${__P(users)}', '3')
      .replace('${__P(rampUp)}', '1');
    scene.current.write('plan.jmx', plan);
    writeConfig(scene.current, { url: server.url, duration: SHORT });
    scene.current.write(
      'loadtest.yml',
      readFileSync(scene.current.configFile, 'utf8')
        .replace('users: 2', 'users: from-plan')
        .replace(/ {2}rampUp:.*\n/, ''),
    );

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectComplete(scene.current, result);
    expect([...server.requests.keys()].sort()).toEqual(['/user/1', '/user/2', '/user/3']);
    const [load] = scene.current.record().loads;
    expect(load).toMatchObject({ users: 3, workers: 1 });
    expect(load?.findings.filter(({ kind }) => kind === 'users')).toEqual([]);
  }, 60_000);

  it('gets the users of each thread group, divided between the workers without gap and overlap', async () => {
    await using server = await startServer();
    cpSync(join(fixtures, 'two-groups/plan.jmx'), join(scene.current.dir, 'plan.jmx'));
    writeConfig(scene.current, { url: server.url, workers: 2, duration: SHORT });
    scene.current.write(
      'loadtest.yml',
      readFileSync(scene.current.configFile, 'utf8').replace('users: 2', 'groups: { Browse: 5, Checkout: 3 }'),
    );

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectComplete(scene.current, result);
    expect([...server.requests.keys()].sort()).toEqual([
      '/Browse/1/worker/0',
      '/Browse/2/worker/0',
      '/Browse/3/worker/0',
      '/Browse/4/worker/1',
      '/Browse/5/worker/1',
      '/Checkout/1/worker/0',
      '/Checkout/2/worker/0',
      '/Checkout/3/worker/1',
    ]);
    expect(scene.current.record().loads[0]).toMatchObject({ users: 8, workers: 2 });
  }, 60_000);
});

function expectComplete(current: Scene, { out }: CliResult): void {
  const [load] = current.record().loads;
  const all = load?.coverage.every(({ complete }) => complete) === true;
  expect({ out, endReason: load?.endReason, all }).toEqual({ out, endReason: 'completed', all: true });
}

/** The setUp and tearDown groups fail on purpose: their rows must not be judged. */
function answerTo(path: string): ReturnType<Behaviour> {
  if (path === '/prepare' || path === '/clean-up') return { status: 500 };
  return path === '/old' ? { status: 302, location: '/new' } : { status: 200 };
}

function writeRichScene(current: Scene, url: string): void {
  const { dir, name } = current;
  cpSync(join(fixtures, 'rich-plan'), join(dir, 'load'), { recursive: true });
  cpSync(pluginJar, join(dir, 'load/lib/dummy.jar'));
  current.write(
    'loadtest.yml',
    `name: ${name}
plan: load/rich.jmx
properties: { plugin_price: 42 }
files: [load/fragments/**, "load/lib/*.groovy"]
data:
  - { file: load/data/tenants.csv, split: none }
jmeter:
  plugins: ["load/lib/*.jar"]
  properties: load/user.properties
  heap: 300m
  jvmArgs: ["-Dloadtest.colour=green"]
load: { users: 2, rampUp: 1s, duration: 15s }
target: { url: "${url}" }
labels: { ignore: ["*-prep"], rename: { "/item/\\\\d+": "/item/:id" } }
checks:
  - p95(response_time) of "/item/:id" < 2 s
  - p95(response_time) of transaction "Visit" < 5 s
  - min(response_time) of "Price from plugin" >= 20 ms
  - error_rate < 1%
`,
  );
}

function expectRichResults(current: Scene, requests: ReadonlyMap<string, number>): void {
  const [load] = current.record().loads;
  expect(load?.labels.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual([
    'sample /item/:id',
    'sample Moved',
    'sample Price from plugin',
    'sample Sign in',
    'transaction Visit',
  ]);
  expect(load?.coverage).toMatchObject([{ worker: 'local-1', complete: true, gaps: [] }]);

  const arrived = (match: (path: string) => boolean): number =>
    [...requests].reduce((sum, [path, count]) => (match(path) ? sum + count : sum), 0);
  const counted = countRows(current, 'count');
  expect(counted).toMatchObject({
    'sample /item/:id': arrived((path) => path.startsWith('/item/')),
    'sample Sign in': arrived((path) => path.startsWith('/sign-in/')),
    'setup prepare': 1,
    'setup Look at the JVM': 1,
    'setup __ignored__': arrived((path) => path === '/status'),
    'teardown clean up': 1,
  });
  const failed = Object.entries(countRows(current, 'errors')).filter(([, errors]) => errors > 0);
  expect(Object.fromEntries(failed)).toEqual({ 'setup prepare': 1, 'teardown clean up': 1 });
  // One row for both requests of a redirect.
  expect(counted['sample Moved']).toBe(requests.get('/new'));
  expect(requests.get('/old')).toBe(requests.get('/new'));

  const files = readdirSync(current.dir, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('listener.jtl'))).toEqual([]);
}

/** Rows, or failed rows, over the whole load by kind and label. */
function countRows(current: Scene, what: 'count' | 'errors'): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const line of readFileSync(join(current.runDir(), 'windows.ndjson'), 'utf8').trimEnd().split('\n')) {
    for (const row of (JSON.parse(line) as WindowDocument).labels) {
      const key = `${row.kind} ${row.label}`;
      sums[key] = (sums[key] ?? 0) + row[what];
    }
  }
  return sums;
}
