import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { filesRunStore } from '../../src/adapters/files/run-store.ts';
import { folderChannel } from '../../src/adapters/local/folder-channel.ts';
import { installStore } from '../../src/adapters/search/install-store.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { encodeDocument } from '../../src/core/protocol/encode-document.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import { exportRun } from '../../src/wiring/export-run.ts';
import { importRuns } from '../../src/wiring/import-runs.ts';
import { openRunStore } from '../../src/wiring/stores.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { ask, connectedTo, connectionTo, removeStore } from './connect-scene.ts';
import { runRecord } from './run-store.contract.ts';
import { eachSearchServer } from './search-servers.ts';

const startMs = Date.UTC(2026, 0, 15);
const annotation = {
  '@timestamp': '2026-01-15T00:00:05.000Z',
  text: 'It began.',
  tags: [],
  run: 'shop-1',
  load: '1-main',
  kind: 'load-start',
};

eachSearchServer('runs that are brought from one store to another', (scene) => {
  let server: SearchServer & AsyncDisposable;
  let folder = '';
  const index = scene.prefix;
  const said: string[] = [];

  beforeAll(async () => {
    server = await connectedTo(scene.server);
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    await installStore(server, { index, replicas: 0 }, AbortSignal.timeout(60_000));
    const files = filesRunStore(folder);
    await files.append('shop-1', 'windows', [emptyWindow(), emptyWindow({ seq: 1 })]);
    await files.append('shop-1', 'annotations', [annotation]);
    await files.save(runRecord('shop-1', startMs));
    const channel = folderChannel(join(folder, 'runs/shop-1/fleets/shop-1-f1/channel'));
    for (const seq of [1, 2])
      await channel.put(keys.window('1-main', 'local-1', seq), encodeDocument(emptyWindow({ seq })));
    await channel.put(keys.heartbeat, encodeDocument({ v: 1, kind: 'heartbeat', seq: 3 }));
  });
  afterAll(async () => {
    await removeStore(server, index);
    await server.close();
    await rm(folder, { recursive: true });
  });

  const bring = (path: string, to = index) =>
    importRuns(path, { connection: connectionTo(scene.server), index: to, say: (sentence) => said.push(sentence) });
  const open = () => openRunStore({ kind: scene.kind, index }, () => Promise.resolve(connectionTo(scene.server)));
  const count = async () => {
    await ask(server, { method: 'POST', path: `/${index}-*/_refresh` });
    const { body } = await ask(server, { method: 'GET', path: `/${index}-*/_count` });
    return (body as { count: number }).count;
  };

  it('has the windows of files and of channels, each once, however often it is imported', async () => {
    await bring(folder);
    const once = await count();
    await bring(join(folder, 'runs/shop-1'));

    // Three windows, the annotation, and the record.
    expect([once, await count()]).toEqual([5, 5]);
    expect(said[0]).toMatch(
      /^shop-1: 3 windows, 1 annotation and the record in (Elasticsearch|OpenSearch) at http\S+ now\. 1 window came from channels of its fleets alone\.$/,
    );
    expect(said[1]).toBe(said[0]);
  });

  it('comes back as it was, into a folder that does not have it', async () => {
    await bring(folder);
    await using opened = await open();
    const to = join(folder, 'exported');

    const sentence = await exportRun('shop-1', opened, to);

    expect(sentence).toBe(`shop-1: 3 windows, 1 annotation and the record in ${to} now.`);
    const text = await readFile(join(to, 'runs/shop-1/windows.ndjson'), 'utf8');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([0, 1, 2].map((seq) => emptyWindow({ seq })));
    expect(await filesRunStore(to).load('shop-1')).toEqual(runRecord('shop-1', startMs));
    await expect(exportRun('shop-1', opened, to)).rejects.toThrow('runs/shop-1 is there already');
    await expect(exportRun('shop-9', opened, to)).rejects.toThrow('Run shop-9: there is no such run in');
  });

  it('says which runs of a folder it cannot read, and brings the others', async () => {
    const broken = join(folder, 'broken');
    await filesRunStore(broken).save({ ...runRecord('old-1', startMs), v: 2 as 1 });
    await filesRunStore(broken).append('torn-1', 'windows', [emptyWindow({ run: 'torn-1' }), { seq: 4 }]);
    await filesRunStore(broken).save(runRecord('shop-2', startMs));
    said.length = 0;

    await expect(bring(broken)).rejects.toThrow(/old-1.*schema version 2[^]*torn-1\/windows\.ndjson: /);

    expect(said).toEqual([
      expect.stringMatching(/^shop-2: the record in /),
      expect.stringMatching(/^torn-1: 1 window in .* It has no record, so `history` does not list it\.$/),
    ]);
  });

  it('refuses a folder without runs, and a store without templates', async () => {
    await writeFile(join(folder, 'note.txt'), '');

    await expect(bring(join(folder, 'runs'))).rejects.toThrow('holds no run: a results folder with runs/');
    await expect(bring(folder, `${index}-x`)).rejects.toThrow('loadtest-action store install');
  });
});
