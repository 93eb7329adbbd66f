import { expect, it } from '@jest/globals';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eachSearchServer } from '../contracts/search-servers.ts';
import { runCli, startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { donesOf, storedWindows, windowsOf } from './support/dones.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';
import { filesWith, searchWhileRunning } from './support/search-secret.ts';
import { storeOn } from './support/stored-scene.ts';

const scene = scenes();

eachSearchServer(
  'a run with results in a server that it may use no further than it must',
  (lent) => {
    it('is whole in it, and its credentials lie nowhere but in one private file while it goes on', async () => {
      await using store = await storeOn(lent.server);
      await using target = await startServer();
      const { dir } = scene.current;
      const temporary = join(dir, 'tmp');
      mkdirSync(temporary);
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url: target.url, workers: 2, duration: '15s', more: store.results });

      const cli = startCli(['run', '--record', 'always'], { cwd: dir, env: { ...store.env, TMPDIR: temporary } });
      const seen = await searchWhileRunning(cli, scene.current, store.secrets);
      const result = await cli.finished;

      expectExit(result, 0);
      const record = scene.current.record();
      expect(record.verdict.outcome).toBe('pass');
      await expectWhole(store, record.run);
      // The search looked into both programs of the workers, and found what there is to find.
      expect([...seen.programs].sort()).toEqual(['ApacheJMeter.jar', 'index.js']);
      expect({ files: Object.fromEntries(seen.files), processes: [...seen.processes] }).toEqual({
        files: { [`tmp/loadtest-${scene.current.state()!.fleet!.fleetId}/store.json`]: '0600 in 0700' },
        processes: [],
      });
      expect(filesWith(store.secrets, dir)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
      expect(store.secrets.filter((secret) => result.out.includes(secret))).toEqual([]);
      const place = ['--store', lent.kind, '--index', store.index];
      const history = await runCli(['history', ...place], { cwd: dir, env: store.env });
      expectExit(history, 0);
      expect(history.out).toContain(record.run);
    });
  },
  { security: 'tls' },
);

/** Every window that a worker accounts for, the summaries and marks of the results folder, and the record. */
async function expectWhole(store: Awaited<ReturnType<typeof storeOn>>, run: string): Promise<void> {
  const dones = donesOf(scene.current.runDir());
  expect(dones.map(({ sink, last }) => ({ ...sink, last }))).toEqual(
    dones.map(({ last }) => ({ given: last + 1, acknowledged: last + 1, passedOn: 0, refused: 0, refusals: [], last })),
  );
  expect(storedWindows(await store.documents('windows'))).toEqual(windowsOf(dones));
  for (const stream of ['summaries', 'annotations'] as const) {
    expect((await store.documents(stream)).map(comparable).sort()).toEqual(
      scene.current.stream(stream).map(comparable).sort(),
    );
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
