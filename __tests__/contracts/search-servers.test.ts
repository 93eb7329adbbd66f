import { access } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { startSearchServer } from '../../scripts/search-servers/start-server.ts';
import { faultProxy } from '../fakes/fault-proxy/fault-proxy.ts';
import { askServer, basic } from './ask-server.ts';
import { describeWithServers, eachSearchServer, searchServers, type SearchScene } from './search-servers.ts';

const START_TIMEOUT_MS = 10 * 60_000;

eachSearchServer('a server of the tests', (scene) => {
  it('is what it says it is', async () => {
    const { body } = await askServer(scene.server, { path: '/' });

    expect(body).toMatchObject({ version: { number: scene.server.version } });
    expect(searchServers()).toContainEqual(scene.server);
  });

  it('fails half of the items of a bulk request behind the proxy, and holds the others', async () => {
    const fault = { kind: 'items', share: 0.5 } as const;
    await using proxy = await faultProxy({ upstream: scene.server, rules: [{ fault }] });
    const ids = Array.from({ length: 40 }, (_, at) => String(at));
    const lines = ids.map((id) => `${JSON.stringify({ create: { _id: id } })}\n{"a":1}\n`).join('');
    const index = `/${scene.prefix}-half`;

    const bulk = { method: 'POST', path: `${index}/_bulk?refresh=true`, body: lines } as const;
    const { status, body } = await askServer({ url: proxy.url }, bulk);
    const answer = body as { errors: boolean; items: { create: { _id: string; status: number } }[] };
    const failed = answer.items.filter((item) => item.create.status === 429).length;

    expect([status, answer.errors, answer.items.map((item) => item.create._id)]).toEqual([200, true, ids]);
    expect(failed).toBe(proxy.counts().failedItems);
    expect(failed).toBeGreaterThan(5);
    expect((await askServer(scene.server, { path: `${index}/_count` })).body).toMatchObject({ count: 40 - failed });
  });
});

eachSearchServer(
  'a server of the tests',
  (scene) => {
    it('is reached with its own CA only', async () => {
      const { url } = scene.server;

      await expect(askServer({ url }, { path: '/' })).rejects.toThrow(/certificate/);
    });

    it('asks who one is', async () => {
      const wrong = basic(scene.server.adminUser ?? '', 'wrong');

      expect((await askServer(scene.server, { path: '/', authorization: null })).status).toBe(401);
      expect((await askServer(scene.server, { path: '/', authorization: wrong })).status).toBe(401);
      expect((await askServer(scene.server, { path: '/' })).status).toBe(200);
    });

    it('knows someone who may create in some indices and do nothing else', async () => {
      const authorization = await creator(scene);
      const path = `/${scene.prefix}-mine`;
      // To put a field into the mapping would be another right.
      await askServer(scene.server, { method: 'PUT', path, body: { mappings: { dynamic: false } } });
      const create = (index: string, id: string): Promise<number> =>
        askServer(scene.server, {
          ...{ method: 'POST', path: `${index}/_bulk`, authorization },
          body: `${JSON.stringify({ create: { _id: id } })}\n{"a":1}\n`,
        }).then(({ body }) => (body as { items: { create: { status: number } }[] }).items[0]?.create.status ?? 0);

      expect([await create(path, '1'), await create(path, '1'), await create('/other', '1')]).toEqual([201, 409, 403]);
      expect((await askServer(scene.server, { path: `${path}/_search`, authorization })).status).toBe(403);
    });
  },
  { security: 'tls' },
);

/** By an API key where the server has such, else by a user with a role. */
async function creator({ kind, server, prefix }: SearchScene): Promise<string> {
  const put = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await askServer(server, { method: 'PUT', path, body });
    expect([200, 201]).toContain(answer.status);
    return answer.body;
  };
  switch (kind) {
    case 'elasticsearch': {
      const role = { indices: [{ names: [`${prefix}-*`], privileges: ['create_doc'] }] };
      const key = await put('/_security/api_key', { name: prefix, role_descriptors: { creator: role } });
      return `ApiKey ${(key as { encoded: string }).encoded}`;
    }
    case 'opensearch': {
      const password = 'Kx9-loadtest-77q';
      // Single items of a bulk request are checked as `index`, with `create` as with any other.
      const allowed_actions = ['indices:data/write/index', 'indices:data/write/bulk[s]'];
      const index_permissions = [{ index_patterns: [`${prefix}-*`], allowed_actions }];
      const api = '/_plugins/_security/api';
      await put(`${api}/roles/${prefix}`, { cluster_permissions: ['indices:data/write/bulk'], index_permissions });
      await put(`${api}/internalusers/${prefix}`, { password });
      await put(`${api}/rolesmapping/${prefix}`, { users: [prefix] });
      return basic(prefix, password);
    }
  }
}

describeWithServers('a server of one test', ({ elasticsearch }) => {
  it(
    'answers nothing while it is paused, keeps its data and its address over a restart, and leaves nothing behind',
    async () => {
      const { kind, security } = elasticsearch;
      const server = await startSearchServer({ kind, security, signal: AbortSignal.timeout(START_TIMEOUT_MS) });
      try {
        const before = { url: server.url, pid: server.pid };
        await askServer(server, { method: 'PUT', path: '/kept/_create/1', body: { a: 1 } });

        server.pause();
        const answered = askServer(server, { path: '/kept/_doc/1' });
        expect(await Promise.race([answered, pause(500, 'silence')])).toBe('silence');
        server.resume();
        expect((await answered).status).toBe(200);

        await server.restart();
        expect((await askServer(server, { path: '/kept/_doc/1' })).body).toMatchObject({ found: true });
        expect([server.url, server.pid === before.pid]).toEqual([before.url, false]);
      } finally {
        await server.stop();
        await server.stop();
      }
      await expect(access(server.logFile)).rejects.toThrow('ENOENT');
      await expect(askServer(server, { path: '/' })).rejects.toThrow('ECONNREFUSED');
    },
    START_TIMEOUT_MS,
  );
});
