import './support/patience.ts';
import { expect, it } from '@jest/globals';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithServers } from '../contracts/search-servers.ts';
import { runCli, startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { donesOf, storedWindows, windowsOf } from './support/dones.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { startStep } from './support/runner.ts';
import { scenes } from './support/scene.ts';
import { filesWith, searchWhileRunning, type Seen } from './support/search-secret.ts';
import { storeOn, type StoredScene } from './support/stored-scene.ts';

const scene = scenes();

/** Credentials can do no more than they must, and lie nowhere but in one private file while a run goes on. */
describeWithServers(
  'a run with results in a server with users',
  ({ elasticsearch, opensearch }) => {
    it('is whole in Elasticsearch, where the command line finds it again', async () => {
      await using store = await storeOn(elasticsearch.server);
      await using target = await startServer();
      const env = prepare(store, target.url);

      const cli = startCli(['run', '--record', 'always'], { cwd: scene.current.dir, env });
      const seen = await searchWhileRunning(cli.process, scene.current, store.secrets);
      const result = await cli.finished;

      expectExit(result, 0);
      await expectWhole(store);
      expectHidden(store, seen, result.out);
      const place = ['--store', 'elasticsearch', '--index', store.index];
      const history = await runCli(['history', ...place], { cwd: scene.current.dir, env });
      expectExit(history, 0);
      expect(history.out).toContain(scene.current.record().run);
    });

    it('is whole in OpenSearch when a step of a workflow makes it', async () => {
      await using store = await storeOn(opensearch.server);
      await using target = await startServer();
      const { TMPDIR = '', ...env } = prepare(store, target.url);
      const inputs = Object.entries(env).map(([name, text]) => [name.replaceAll('_', '-').toLowerCase(), text]);

      await using step = startStep({
        workspace: scene.current.dir,
        with: { record: 'always', ...(Object.fromEntries(inputs) as Record<string, string>) },
        env: { TMPDIR },
      });
      const seen = await searchWhileRunning(step.process, scene.current, store.secrets);
      const result = await step.finished;

      expect({ code: result.code, text: result.text }).toEqual({ code: 0, text: result.text });
      await expectWhole(store);
      expect(result.masks).toEqual(expect.arrayContaining([...store.secrets]));
      const written = result.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expectHidden(store, seen, written.join('\n'));
    });
  },
  { security: 'tls' },
);

/** A load of two workers; returns the variables of the run. */
function prepare(store: StoredScene, url: string): Readonly<Record<string, string>> {
  const temporary = join(scene.current.dir, 'tmp');
  mkdirSync(temporary);
  scene.current.write('plan.jmx', simplePlan());
  writeConfig(scene.current, { url, workers: 2, duration: '15s', more: store.results });
  return { ...store.env, TMPDIR: temporary };
}

/** Every window that a worker accounts for, the summaries and marks of the results folder, and the record. */
async function expectWhole(store: StoredScene): Promise<void> {
  const { verdict, run } = scene.current.record();
  expect(verdict.outcome).toBe('pass');
  const dones = donesOf(scene.current.runDir());
  expect(dones.map(({ sink, last }) => ({ ...sink, last }))).toEqual(
    dones.map(({ last }) => ({ given: last + 1, acknowledged: last + 1, passedOn: 0, refused: 0, refusals: [], last })),
  );
  expect(storedWindows(await store.documents('windows'))).toEqual(windowsOf(dones));
  for (const stream of ['summaries', 'annotations'] as const) {
    const inFolder = scene.current.stream(stream).map(comparable);
    expect((await store.documents(stream)).map(comparable).sort()).toEqual(inFolder.toSorted());
  }
  expect((await store.documents('annotations')).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['load-start', 'ramp-up-end', 'load-stop', 'verdict']),
  );
  expect((await store.documents('runs')).filter(({ kind }) => kind === 'run')).toMatchObject([
    { run, outcome: 'pass' },
  ]);
}

function comparable(document: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function expectHidden({ secrets }: StoredScene, seen: Seen, written: string): void {
  const { dir, state } = { dir: scene.current.dir, state: scene.current.state() };
  // The search looked into both programs of the workers, and found what there is to find.
  expect([...seen.programs].sort()).toEqual(['ApacheJMeter.jar', 'index.js']);
  expect({ files: Object.fromEntries(seen.files), processes: [...seen.processes] }).toEqual({
    files: { [`tmp/loadtest-${state?.fleet?.fleetId ?? ''}/store.json`]: '0600 in 0700' },
    processes: [],
  });
  expect(filesWith(secrets, dir)).toEqual([]);
  expect(readdirSync(join(dir, 'tmp'))).toEqual([]);
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
}
