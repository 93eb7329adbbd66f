import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installStore } from '../../src/adapters/search/install-store.ts';
import { prepareIndices } from '../../src/adapters/search/prepare-indices.ts';
import { pruneStore } from '../../src/adapters/search/prune-store.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { indexKinds, indexName } from '../../src/core/search/index-names.ts';
import { templatesOf } from '../../src/core/search/templates.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

const startMs = Date.UTC(2026, 10, 22);

eachSearchServer('a store that is installed', (scene) => {
  let server: SearchServer & AsyncDisposable;
  let index: string;
  let count = 0;
  const signal = AbortSignal.timeout(120_000);

  beforeEach(async () => {
    server = await connectedTo(scene.server);
    count += 1;
    index = `${scene.prefix}-${count}`;
  });

  afterEach(async () => {
    await removeStore(server, index);
    await server.close();
  });

  it('has its templates, and does nothing when it is installed once more', async () => {
    const first = await installStore(server, { index }, signal);
    const second = await installStore(server, { index }, signal);

    expect(first.server).toEqual({ kind: scene.kind, version: scene.server.version });
    expect(first.templates.map(({ change }) => change)).toEqual(['made', 'made', 'made', 'made', 'made']);
    expect(second.templates.map(({ change }) => change)).toEqual(Array(5).fill('unchanged'));
    expect(second.extended).toEqual([]);
  });

  it('is given other replicas by installing it again', async () => {
    await installStore(server, { index }, signal);

    const again = await installStore(server, { index, replicas: 0 }, signal);
    await prepareIndices(server, index, startMs, signal);

    const name = indexName(index, 'windows', startMs);
    const { body } = await ask(server, { method: 'GET', path: `/${name}/_settings`, query: { flat_settings: 'true' } });
    expect(again.templates.map(({ change }) => change)).toEqual(Array(5).fill('replaced'));
    expect(body).toMatchObject({
      [name]: {
        settings: {
          'index.number_of_replicas': '0',
          'index.number_of_shards': '1',
          'index.refresh_interval': '5s',
        },
      },
    });
  });

  it('replaces older templates and refuses to replace newer ones', async () => {
    const [template] = templatesOf({ index, replicas: null, lifecyclePolicy: null });
    const path = `/_index_template/${template!.name}`;
    await ask(server, { method: 'PUT', path, body: { ...template!.body, version: 0 } });

    const older = await installStore(server, { index }, signal);
    await ask(server, { method: 'PUT', path, body: { ...template!.body, version: 7 } });

    expect(older.templates[0]).toEqual({ name: `${index}-windows`, change: 'replaced' });
    await expect(installStore(server, { index }, signal)).rejects.toThrow(
      `The template ${index}-windows has version 7, and this loadtest-action knows 1: use the newer loadtest-action`,
    );
  });

  it('teaches the indices that are there already new fields', async () => {
    const runs = `${index}-runs`;
    const body = { mappings: { dynamic: false, properties: { run: { type: 'keyword' } } } };
    await ask(server, { method: 'PUT', path: `/${runs}`, body });

    const installed = await installStore(server, { index }, signal);
    const again = await installStore(server, { index }, signal);

    expect(installed.extended).toEqual([runs]);
    expect(again.extended).toEqual([]);
  });

  it('names the field of an index that another program made', async () => {
    const name = indexName(index, 'windows', startMs);
    const body = { mappings: { properties: { toMs: { type: 'boolean' } } } };
    await ask(server, { method: 'PUT', path: `/${name}`, body });

    const installing = installStore(server, { index }, signal);

    await expect(installing).rejects.toThrow(InputError);
    await expect(installing).rejects.toThrow(
      `The mapping of ${name} is not ours: toMs is boolean, long is expected. Another template or program made the index`,
    );
    await expect(prepareIndices(server, index, startMs, signal)).rejects.toThrow(`The mapping of ${name} is not ours`);
  });

  it('is ready for a run, however often that is asked for', async () => {
    await installStore(server, { index }, signal);

    await prepareIndices(server, index, startMs, signal);
    await prepareIndices(server, index, startMs, signal);

    for (const kind of indexKinds) {
      const path = `/${indexName(index, kind, startMs)}`;
      expect((await ask(server, { method: 'HEAD', path })).status).toBe(200);
    }
  });

  it('keeps a window of ten thousand labels and fields that nobody knows, and its mapping stays as it is', async () => {
    await installStore(server, { index }, signal);
    await prepareIndices(server, index, startMs, signal);
    const name = indexName(index, 'windows', startMs);
    const mapping = () => ask(server, { method: 'GET', path: `/${name}/_mapping` });
    const before = await mapping();
    const labels = Array.from({ length: 10_000 }, (_, at) => ({ label: `l${at}`, codes: { [`code ${at}`]: 1 } }));
    const window = { '@timestamp': '2026-11-22T00:00:00.000Z', run: 'r', labels, [`new ${'x'.repeat(40_000)}`]: {} };

    const created = await ask(server, { method: 'PUT', path: `/${name}/_create/1`, body: window });
    const back = await ask(server, { method: 'GET', path: `/${name}/_doc/1` });

    expect(created.status).toBe(201);
    expect((back.body as { _source: unknown })._source).toEqual(window);
    expect(await mapping()).toEqual(before);
  });

  it('keeps texts of any length and nulls in each index', async () => {
    await installStore(server, { index }, signal);
    await prepareIndices(server, index, startMs, signal);
    const long = 'ä'.repeat(50_000);
    const documents = {
      windows: { users: null, host: { load1: null }, worker: long },
      summaries: { label: long, p50Ms: null, users: 1.5 },
      points: { metric: long, value: null },
      annotations: { text: long, tags: [long, 'a'], load: null },
      runs: { record: JSON.stringify({ long }), reason: long, sha: null },
    };

    const statuses = await Promise.all(
      indexKinds.map(async (kind) => {
        const path = `/${indexName(index, kind, startMs)}/_create/1`;
        return (await ask(server, { method: 'PUT', path, body: documents[kind] })).status;
      }),
    );

    expect(statuses).toEqual([201, 201, 201, 201, 201]);
  });

  describe('when it is pruned', () => {
    const months = ['windows-2026.07', 'summaries-2026.07', 'windows-2026.08', 'points-2026.11', 'windows-other'];
    const beforeMs = Date.UTC(2026, 7, 15);

    beforeEach(async () => {
      await installStore(server, { index, replicas: 0 }, signal);
      await Promise.all(months.map((month) => ask(server, { method: 'PUT', path: `/${index}-${month}` })));
    });

    it('loses the months that ended before, and nothing else', async () => {
      const pruned = await pruneStore(server, { index, beforeMs, isDryRun: false }, signal);

      const gone = [`${index}-summaries-2026.07`, `${index}-windows-2026.07`];
      expect(pruned.deleted).toEqual(gone);
      expect(pruned.kept).toEqual(
        ['points-2026.11', 'windows-2026.08', 'windows-other'].map((name) => `${index}-${name}`),
      );
      const left = await ask(server, { method: 'GET', path: `/${index}-*/_settings` });
      expect(Object.keys(left.body as object).sort()).toEqual(
        ['annotations', 'points-2026.11', 'runs', 'windows-2026.08', 'windows-other'].map((name) => `${index}-${name}`),
      );
    });

    it('loses nothing in a dry run', async () => {
      const pruned = await pruneStore(server, { index, beforeMs, isDryRun: true }, signal);
      const left = await pruneStore(server, { index, beforeMs, isDryRun: true }, signal);

      expect(left).toEqual(pruned);
      expect(left.deleted).toHaveLength(2);
    });
  });
});
