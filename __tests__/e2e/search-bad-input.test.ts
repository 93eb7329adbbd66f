import { expect, it } from '@jest/globals';
import { globSync } from 'node:fs';
import { eachSearchServer } from '../contracts/search-servers.ts';
import { type CliResult, runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';
import { storeOn, type StoredScene } from './support/stored-scene.ts';

const scene = scenes();

eachSearchServer(
  'a run whose store cannot take it',
  (lent) => {
    const prefix = lent.kind.toUpperCase();
    const run = (store: StoredScene, env: Readonly<Record<string, string>>): Promise<CliResult> => {
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url: 'http://127.0.0.1:9', more: store.results });
      return runCli(['run'], { cwd: scene.current.dir, env });
    };

    it('creates nothing and says what is wrong with it: no address, a wrong one, credentials, templates', async () => {
      await using store = await storeOn(lent.server, { isInstalled: false });
      const { [`${prefix}_URL`]: url = '', ...rest } = store.env;
      const withoutAddress = await run(store, rest);
      const results = {
        elsewhere: await run(store, { ...rest, [`${prefix}_URL`]: 'https://127.0.0.1:9' }),
        credentials: await run(store, {
          [`${prefix}_URL`]: url,
          ...caOnly(rest),
          [`${prefix}_BEARER_TOKEN`]: 'canary-wrong',
        }),
        templates: await run(store, store.env),
      };

      expect(withoutAddress).toMatchObject({ code: 2, err: expect.stringContaining(`${prefix}_URL: missing`) });
      expect(Object.values(results).map(({ code }) => code)).toEqual([3, 3, 3]);
      expect(results.elsewhere.err).toContain('https://127.0.0.1:9');
      expect(results.credentials.err).toContain('The credentials are missing, wrong or no longer valid');
      expect(results.templates.err).toContain(
        `loadtest-action store install --store ${lent.kind} --index ${store.index}`,
      );
      expect(globSync('.loadtest/runs/*/fleets', { cwd: scene.current.dir })).toEqual([]);
      const said = [withoutAddress, ...Object.values(results)].map(({ out, err }) => out + err).join();
      expect(['canary-wrong', ...store.secrets].filter((secret) => said.includes(secret))).toEqual([]);
    });
  },
  { security: 'tls' },
);

function caOnly(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name.endsWith('_CA_FILE')));
}
