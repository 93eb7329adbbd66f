import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { installStore } from '../../src/adapters/search/install-store.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import type { Diagnosis } from '../../src/core/doctor/diagnosis.ts';
import { elasticsearchRole } from '../../src/core/search/roles.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { describeWithServers, eachSearchServer } from './search-servers.ts';

const names = { elasticsearch: 'Elasticsearch', opensearch: 'OpenSearch' };
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'doctor-store-'));
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

function config(kind: string, index: string): string {
  const file = join(dir, `${kind}-${index}.yml`);
  const results = `results: { kind: ${kind}, index: ${index} }`;
  writeFileSync(
    file,
    `plan: a.jmx\nload: { users: 1, rampUp: 0s, duration: 60s }\n${results}\nchecks: [error_rate < 1%]\n`,
  );
  return file;
}

async function doctor(env: Readonly<Record<string, string>>, flags: { config: string; json?: boolean }) {
  let text = '';
  const io = {
    out: (more: string) => {
      text += more;
    },
    err: () => undefined,
  };
  await doctorCommand(flags, { PATH: process.env['PATH'] ?? '', HOME: dir, ...env }, io);
  return text;
}

eachSearchServer('doctor', (scene) => {
  const index = `${scene.prefix}-doctor`;
  let server: SearchServer & AsyncDisposable;

  beforeAll(async () => {
    server = await connectedTo(scene.server);
  });

  afterAll(async () => {
    await removeStore(server, index);
    await server.close();
  });

  const look = async (env: Readonly<Record<string, string>>, file: string) => {
    const all = JSON.parse(await doctor(env, { config: file, json: true })) as readonly Diagnosis[];
    return all.find(({ name }) => name === names[scene.kind]);
  };
  const variable = `${scene.kind.toUpperCase()}_URL`;

  it('says which server it found, and what is missing there', async () => {
    const env = { [variable]: scene.server.url };
    const place = `${scene.server.version} at ${scene.server.url}, index ${index}`;

    const before = await look(env, config(scene.kind, index));
    await installStore(server, { index }, AbortSignal.timeout(60_000));
    const after = await look(env, config(scene.kind, index));

    expect(before).toMatchObject({ state: 'bad', fix: expect.stringContaining(`store check --store ${scene.kind}`) });
    expect(before!.found).toContain(`${place}: These templates are not installed: ${index}-windows`);
    expect(after).toMatchObject({ state: 'good', found: place });
  });

  it('calls a store bad that the configuration names and nothing leads to', async () => {
    const file = config(scene.kind, index);

    expect(await look({}, file)).toMatchObject({ state: 'bad', found: expect.stringContaining(variable) });
    expect(await look({ [variable]: 'http://127.0.0.1:1' }, file)).toMatchObject({
      state: 'bad',
      found: expect.stringContaining('No connection to'),
    });
  });

  it('only warns of a store that no configuration names, and says nothing of others', async () => {
    const other = scene.kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
    const file = join(dir, 'files.yml');
    writeFileSync(file, 'plan: a.jmx\nload: { users: 1, rampUp: 0s, duration: 60s }\nchecks: [error_rate < 1%]\n');

    expect(await look({ [variable]: 'http://127.0.0.1:1' }, file)).toMatchObject({ state: 'warning' });
    expect(await look({ [`${other.toUpperCase()}_URL`]: 'http://127.0.0.1:1' }, file)).toBeUndefined();
  });
});

describeWithServers(
  'doctor with a key that lacks something',
  ({ elasticsearch }) => {
    it('names the privileges, prints the smallest roles, and shows no key', async () => {
      const { server, prefix } = elasticsearch;
      await using admin = await connectedTo(server);
      const role = { ...elasticsearchRole('controller', prefix), cluster: ['monitor'], indices: [] };
      const body = { name: prefix, role_descriptors: { [prefix]: role } };
      const made = await ask(admin, { method: 'POST', path: '/_security/api_key', body });
      const { id, encoded } = made.body as { id: string; encoded: string };

      const text = await doctor(
        { ELASTICSEARCH_URL: server.url, ELASTICSEARCH_API_KEY: encoded, ELASTICSEARCH_CA_FILE: server.caFile! },
        { config: config('elasticsearch', prefix) },
      );
      await ask(admin, { method: 'DELETE', path: '/_security/api_key', body: { ids: [id] } });

      expect(text).toContain(`The credentials lack these privileges: create_index on ${prefix}-`);
      expect(text).toContain(`\nPOST /_security/api_key\n{\n  "name": "${prefix}-worker"`);
      expect(text).not.toContain(encoded);
    });
  },
  { security: 'tls' },
);
