import './support/patience.ts';
import { expect, it } from '@jest/globals';
import { startSearchServer } from '../../scripts/search-servers/start-server.ts';
import { describeServer } from '../../scripts/search-servers/running-servers.ts';
import { describeWithServers } from '../contracts/search-servers.ts';
import { faultProxy } from '../fakes/fault-proxy/fault-proxy.ts';
import { runCli, type RunningCli, startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { donesOf, storedWindows, windowsOf } from './support/dones.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';
import { storeOn, type StoredScene } from './support/stored-scene.ts';
import { until } from './support/until.ts';

const scene = scenes();

describeWithServers('a search server', ({ elasticsearch, opensearch }) => {
  it('that is out of reach for a while in mid-load costs nothing', async () => {
    const { server } = opensearch;
    await using proxy = await faultProxy({ upstream: { url: server.url } });
    await using store = await storeOn(server, { via: proxy.url });
    await using target = await startServer();

    const cli = await runIntoSteady(store, { url: target.url, duration: '22s' });
    await proxy.outage(true);
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
    await proxy.outage(false);
    const result = await cli.finished;

    expectExit(result, 0);
    expect(result.out).toContain(
      'The search store cannot be read; the results that workers pass on by the channel are',
    );
    expect(result.out).toContain('The search store can be read again.');
    await expectEveryWindow(store);
  });

  it('that is out of reach to the end leaves the verdict as it is, and `import` brings in what it lacks', async () => {
    const { server } = elasticsearch;
    await using proxy = await faultProxy({ upstream: { url: server.url } });
    await using store = await storeOn(server, { via: proxy.url });
    await using target = await startServer();

    const cli = await runIntoSteady(store, { url: target.url, duration: '12s' }, ['--timings', '0.2']);
    await proxy.outage(true);
    const result = await cli.finished;
    await proxy.outage(false);

    expectExit(result, 0);
    expect(result.out).toMatch(/warning {2}local-1: The store at .+ windows in time; they came by the channel\./);
    expect(result.out).toContain('The record of the run could not be stored in Elasticsearch at');
    const { run } = scene.current.record();
    const place = ['--store', server.kind, '--index', store.index];
    expectExit(await runCli(['import', '.loadtest', ...place], { cwd: scene.current.dir, env: store.env }), 0);
    await expectEveryWindow(store);
    expect(await store.documents('annotations')).toHaveLength(scene.current.stream('annotations').length);
    expect((await store.documents('runs')).filter(({ kind }) => kind === 'run')).toMatchObject([{ run }]);
  });

  it('that is restarted in mid-load loses no window', async () => {
    const signal = AbortSignal.timeout(60_000);
    const own = await startSearchServer({ kind: 'elasticsearch', security: 'plain', signal });
    try {
      await using store = await storeOn(describeServer(own));
      await using target = await startServer();

      const cli = await runIntoSteady(store, { url: target.url, duration: '35s' });
      await own.restart();
      const result = await cli.finished;

      expectExit(result, 0);
      await expectEveryWindow(store);
    } finally {
      await own.stop();
    }
  });
});

const OUTAGE_MS = 6_000;

/** Two workers, so that the windows of one must not hide a gap of the other. */
async function runIntoSteady(
  store: StoredScene,
  { url, duration }: { readonly url: string; readonly duration: string },
  more: readonly string[] = [],
): Promise<RunningCli> {
  const { current } = scene;
  current.write('plan.jmx', simplePlan());
  writeConfig(current, { url, workers: 2, duration, more: store.results });
  const cli = startCli(['run', ...more], { cwd: current.dir, env: store.env });
  await until('the steady window', 40_000, () => current.state()?.phase === 'steady');
  return cli;
}

/** Each window of the accounts once, and a verdict about all of them. */
async function expectEveryWindow(store: StoredScene): Promise<void> {
  const { verdict, loads } = scene.current.record();
  expect(verdict).toMatchObject({ outcome: 'pass' });
  expect(loads[0]?.coverage.map(({ complete }) => complete)).toEqual([true, true]);
  const windows = windowsOf(donesOf(scene.current.runDir()));
  expect(storedWindows(await store.documents('windows'))).toEqual(windows);
}
