import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';
import { filesWith, searchWhileRunning } from './support/search-secret.ts';

const scene = scenes();

describe('a secret of the configuration', () => {
  it('reaches the target and lies nowhere but in one private file, which is gone with the load', async () => {
    // Characters that a property file escapes; the part that is searched for has none.
    const canary = `canary${randomBytes(8).toString('hex')}`;
    const secret = `${canary} =:#!\\n%41\\`;
    const arrived = new Set<unknown>();
    await using server = await startServer(({ headers }) => {
      arrived.add(headers['x-api-token']);
      return { status: 200 };
    });
    const { dir } = scene.current;
    const temporary = join(dir, 'tmp');
    mkdirSync(temporary);
    scene.current.write('plan.jmx', simplePlan({ extra: tokenHeader }));
    writeConfig(scene.current, { url: server.url, duration: '14s', more: 'secrets: { api_token: env:API_TOKEN }' });

    const cli = startCli(['run'], { cwd: dir, env: { API_TOKEN: secret, TMPDIR: temporary } });
    const seen = await searchWhileRunning(cli.process, scene.current, [canary]);
    const result = await cli.finished;

    expectExit(result, 0);
    expect(arrived).toEqual(new Set([secret]));
    // The search looked into both programs of the worker, and found what there is to find.
    expect([...seen.programs].sort()).toEqual(['ApacheJMeter.jar', 'index.js']);
    expect({ files: Object.fromEntries(seen.files), processes: [...seen.processes] }).toEqual({
      files: { [`tmp/loadtest-${scene.current.state()!.fleet!.fleetId}/secrets.properties`]: '0600 in 0700' },
      processes: [],
    });
    expect(filesWith([canary], dir)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(result.out).not.toContain(canary);
  }, 60_000);
});

const tokenHeader = `<HeaderManager guiclass="HeaderPanel" testclass="HeaderManager" testname="Headers">
          <collectionProp name="HeaderManager.headers">
            <elementProp name="" elementType="Header">
              <stringProp name="Header.name">X-Api-Token</stringProp>
              <stringProp name="Header.value">\${__P(api_token)}</stringProp>
            </elementProp>
          </collectionProp>
        </HeaderManager>
        <hashTree/>`;
