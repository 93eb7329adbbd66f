import { expect, it } from '@jest/globals';
import { installStore } from '../../src/adapters/search/install-store.ts';
import type { SearchConnection } from '../../src/core/search/search-connection.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { annotate } from '../../src/shell/annotate.ts';
import { ask, connectedTo, connectionTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

const { signal } = new AbortController();

eachSearchServer('annotations that are posted', (scene) => {
  const index = `${scene.prefix}-notes`;
  const post = (text: string, connection: SearchConnection, to = '') =>
    annotate({
      given: { text, tags: 'deployment', from: '2026-11-22T09:30:00Z', to, run: '' },
      nameOf: (name) => `--${name}`,
      facts: { sha: 'abc', ref: 'main', actor: null, environment: 'live', link: null },
      nowMs: 0,
      place: { store: scene.kind, index, dir: '/' },
      configFile: () => Promise.reject(new Error('nobody asks for it')),
      connectionOf: () => Promise.resolve(connection),
    });

  it('lie in the store once, however often they are sent', async () => {
    await using server = await connectedTo(scene.server);
    try {
      await installStore(server, { index, replicas: 0 }, signal);

      const said = await post('Release 7', connectionTo(scene.server));
      await post('Release 7', connectionTo(scene.server), '2026-11-22T09:31:00Z');

      expect(said).toMatch(
        /^Annotation written to \S+ at http.*: "Release 7" \(deployment, 2026-11-22T09:30:00\.000Z\)\.$/,
      );
      await ask(server, { method: 'POST', path: `/${index}-annotations/_refresh` });
      const query = { query: { term: { tags: 'environment:live' } } };
      const found = await ask(server, { method: 'POST', path: `/${index}-annotations/_search`, body: query });
      expect(found.body).toMatchObject({
        hits: {
          hits: [{ _source: { text: 'Release 7', '@timestamp_end': '2026-11-22T09:31:00.000Z', build: 'abc' } }],
        },
      });
    } finally {
      await removeStore(server, index);
    }
  });

  it('make no index where nothing is installed', async () => {
    await using server = await connectedTo(scene.server);

    await expect(post('Release 7', connectionTo(scene.server))).rejects.toThrow(
      /These templates are not installed: .*loadtest-action store install/,
    );

    const index404 = await ask(server, { method: 'HEAD', path: `/${index}-annotations` });
    expect(index404.status).toBe(404);
  });

  it('are given up at once where no server answers', async () => {
    const connection = { ...connectionTo(scene.server), url: 'http://127.0.0.1:1' };

    const refused = post('Release 7', connection);

    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(/ECONNREFUSED/);
  });
});
