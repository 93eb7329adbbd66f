import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkStore } from '../../src/adapters/search/check-store.ts';
import { installStore } from '../../src/adapters/search/install-store.ts';
import { prepareIndices } from '../../src/adapters/search/prepare-indices.ts';
import { pruneStore } from '../../src/adapters/search/prune-store.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { indexName } from '../../src/core/search/index-names.ts';
import { renderRoles } from '../../src/core/search/render-roles.ts';
import type { StoreRole } from '../../src/core/search/roles.ts';
import type { SearchCredentials } from '../../src/core/search/search-connection.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

const startMs = Date.UTC(2026, 10, 22);
const password = 'Qmnb-88-xyzzy-Wq7';

eachSearchServer(
  'the smallest roles, made as they are printed',
  (scene) => {
    const index = `${scene.prefix}-roles`;
    const windows = indexName(index, 'windows', startMs);
    const runs = `${index}-runs`;
    const signal = AbortSignal.timeout(120_000);
    const now = () => Date.now();
    const keys: string[] = [];
    let admin: SearchServer & AsyncDisposable;
    let worker: SearchServer & AsyncDisposable;
    let controller: SearchServer & AsyncDisposable;
    let installer: SearchServer & AsyncDisposable;

    beforeAll(async () => {
      admin = await connectedTo(scene.server);
      worker = await take('worker');
      controller = await take('controller');
      installer = await take('installer');
      await installStore(installer, { index, replicas: 0 }, signal);
      await prepareIndices(controller, index, startMs, signal);
      await bulk(controller, { create: { _index: windows, _id: 'there' } }, { run: 'first' });
    }, 60_000);

    afterAll(async () => {
      await removeStore(admin, index);
      if (keys.length > 0) await ask(admin, { method: 'DELETE', path: '/_security/api_key', body: { ids: keys } });
      for (const role of scene.kind === 'opensearch' ? ['worker', 'controller', 'installer'] : []) {
        for (const thing of ['rolesmapping', 'internalusers', 'roles']) {
          await askUntilTaken(admin, { method: 'DELETE', path: `/_plugins/_security/api/${thing}/${index}-${role}` });
        }
      }
      await Promise.all([admin, worker, controller, installer].map((server) => server.close()));
    });

    /** Sends the printed requests, and connects with what they made. */
    async function take(role: StoreRole) {
      let credentials: SearchCredentials = { kind: 'basic', username: `${index}-${role}`, password };
      for (const [, method, path, json] of renderRoles(scene.kind, index, [role]).matchAll(
        /^(PUT|POST) (\S+)\n(\{[\s\S]*?\n\})/gm,
      )) {
        const body = JSON.parse(json!.replace('<a password of your own>', password)) as object;
        const answer = await askUntilTaken(admin, { method: method as 'PUT', path: path!, body });
        if (answer.status >= 300) throw new Error(JSON.stringify(answer));
        const { id, encoded } = answer.body as { id?: string; encoded?: string };
        if (encoded === undefined) continue;
        credentials = { kind: 'api-key', apiKey: encoded };
        keys.push(id!);
      }
      return connectedTo(scene.server, credentials);
    }

    describe('let a worker', () => {
      it('create windows, and learn which were there already', async () => {
        const statuses = await bulk(
          worker,
          ...[{ create: { _index: windows, _id: 'new' } }, { run: 'r', labels: [{ a: 1 }], unknown: 1 }],
          ...[{ create: { _index: windows, _id: 'there' } }, { run: 'r' }],
        );

        expect(statuses).toEqual([201, 409]);
      });

      // OpenSearch has no permission that divides creating from replacing.
      const canReplace = scene.kind === 'opensearch';
      it(`${canReplace ? 'replace (which cannot be forbidden there)' : 'not replace'} windows`, async () => {
        expect(await bulk(worker, { index: { _index: windows, _id: 'new' } }, { run: 'x' })).toEqual([
          canReplace ? 200 : 403,
        ]);
      });

      it('not change, delete or read them, and neither make, delete nor write another index', async () => {
        const other = indexName(index, 'windows', Date.UTC(2027, 0, 1));

        const statuses = [
          ...(await bulk(worker, { update: { _index: windows, _id: 'there' } }, { doc: { run: 'x' } })),
          ...(await bulk(worker, { delete: { _index: windows, _id: 'there' } })),
          ...(await bulk(worker, { create: { _index: runs, _id: 'x' } }, { run: 'x' })),
          ...(await bulk(worker, { create: { _index: other, _id: 'x' } }, { run: 'x' })),
          ...(await statusesOf(worker, [
            ['GET', `/${windows}/_doc/there`],
            ['GET', `/${windows}/_search`],
            ['GET', `/${windows}/_mapping`],
            ['GET', `/${runs}/_search`],
            ['PUT', `/${other}`],
            ['DELETE', `/${windows}`],
            ['GET', `/_index_template/${index}-windows`],
          ])),
        ];

        expect(statuses).toEqual(statuses.map(() => 403));
        expect(statuses).toHaveLength(11);
        const there = await ask(controller, { method: 'GET', path: `/${windows}/_doc/there` });
        expect(there.body).toMatchObject({ _source: { run: 'first' } });
      });
    });

    describe('let a controller', () => {
      it('find its store in order', async () => {
        expect((await checkStore(controller, index, now, signal)).findings).toEqual([]);
      });

      it('write, replace and read documents in all indices', async () => {
        const written = await bulk(
          controller,
          ...[{ create: { _index: indexName(index, 'summaries', startMs), _id: 'a' } }, { run: 'r' }],
          ...[{ index: { _index: `${index}-annotations`, _id: 'a' } }, { run: 'r' }],
          ...[{ index: { _index: runs, _id: 'a' } }, { run: 'r' }],
          ...[{ index: { _index: runs, _id: 'a' } }, { run: 'r2' }],
        );
        const read = await statusesOf(controller, [
          ['POST', `/${windows}/_refresh`],
          ['GET', `/${index}-windows-*/_search`],
          ['GET', `/${runs}/_doc/a`],
          ['POST', `/${windows}/_mget`, { ids: ['there'] }],
        ]);

        expect(written).toEqual([201, 201, 201, 200]);
        expect(read).toEqual([200, 200, 200, 200]);
      });

      it('not delete, not change templates or mappings, and not see other indices', async () => {
        // Elasticsearch still lets everybody who writes an index change its mapping.
        const mappingChanges: readonly (readonly ['PUT', string, object])[] =
          scene.kind === 'elasticsearch'
            ? []
            : [['PUT', `/${runs}/_mapping`, { properties: { more: { type: 'keyword' } } }]];

        const statuses = [
          ...(await bulk(controller, { delete: { _index: runs, _id: 'a' } })),
          ...(await statusesOf(controller, [
            ['DELETE', `/${windows}`],
            ['PUT', `/_index_template/${index}-x`, { index_patterns: [`${index}-x`] }],
            ...mappingChanges,
            ['PUT', `/${index}-other`],
            ['GET', `/${scene.prefix}-else/_search`],
          ])),
        ];

        expect(statuses).toEqual(Array(5 + mappingChanges.length).fill(403));
      });
    });

    describe('let an installer', () => {
      it('install again and prune', async () => {
        const old = indexName(index, 'windows', Date.UTC(2020, 0, 1));
        await ask(admin, { method: 'PUT', path: `/${old}` });

        const again = await installStore(installer, { index, replicas: 0, retentionDays: 30 }, signal);
        const pruned = await pruneStore(installer, { index, beforeMs: Date.UTC(2021, 0, 1), isDryRun: false }, signal);

        expect(again.templates.map(({ change }) => change)).toEqual(Array(5).fill('unchanged'));
        // The servers of these tests come without ILM and ISM.
        expect(again.retention).toEqual({ kind: 'by-hand', days: 30 });
        expect(pruned.deleted).toEqual([old]);
      });

      if (scene.kind === 'opensearch') {
        it('not read results', async () => {
          expect(await statusesOf(installer, [['GET', `/${runs}/_search`]])).toEqual([403]);
        });
      }
    });

    it('name what is missing where they are not given', async () => {
      const asWorker = checkStore(worker, index, now, signal);
      const asInstaller = checkStore(installer, index, now, signal);
      const installing = installStore(controller, { index, replicas: 1 }, signal);

      await expect(installing).rejects.toThrow(/Could not install the template .*HTTP 403.*store roles` prints/);
      const ofWorker = await asWorker.then(
        ({ findings }) => findings.map(({ message }) => message).join('\n'),
        (error: unknown) => (error as Error).message,
      );
      expect(ofWorker).toContain('HTTP 403');
      expect(ofWorker).toContain('`loadtest-action store roles`');
      const ofInstaller = (await asInstaller).findings.filter(({ about }) => about === 'privileges');
      expect(ofInstaller.map(({ message }) => message).join('\n')).toMatch(
        scene.kind === 'elasticsearch' ? /lack these privileges: .*read on / : /permission indices:data\/read\/search/,
      );
    });
  },
  { security: 'tls' },
);

/** OpenSearch keeps all roles in one document, which another test file may be changing. */
async function askUntilTaken(server: SearchServer, request: Parameters<typeof ask>[1]) {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(server, request);
    if (answer.status !== 409 || tries === 20) return answer;
  }
}

async function bulk(server: SearchServer, ...lines: readonly object[]): Promise<readonly number[]> {
  const ndjson = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, body } = await ask(server, { method: 'POST', path: '/_bulk', body: { ndjson } });
  if (status !== 200) return [status];
  const { items } = body as { items: readonly Readonly<Record<string, { status: number }>>[] };
  return items.flatMap((item) => Object.values(item).map((each) => each.status));
}

function statusesOf(
  server: SearchServer,
  requests: readonly (readonly ['GET' | 'POST' | 'PUT' | 'DELETE', string, object?])[],
): Promise<readonly number[]> {
  return Promise.all(
    requests.map(
      async ([method, path, body]) =>
        (await ask(server, { method, path, ...(body === undefined ? {} : { body }) })).status,
    ),
  );
}
