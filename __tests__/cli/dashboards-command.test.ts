import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exportDashboards, installDashboards } from '../../src/cli/dashboards-command.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import { elasticsearchSource, loopbackGrafana } from '../fakes/grafana/loopback-grafana.ts';

const flags = { store: 'elasticsearch', index: 'loadtest' } as const;
const said = { out: '', err: '' };
const io = {
  out: (text: string) => (said.out += text),
  err: (text: string) => (said.err += text),
};
beforeEach(() => {
  Object.assign(said, { out: '', err: '' });
});

describe('dashboards export', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dashboards-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes what the repository has, for another index', async () => {
    expect(await exportDashboards({ ...flags, index: 'perf', to: folder }, io)).toBe(0);

    expect(await readdir(join(folder, 'dashboards', 'elasticsearch'))).toEqual([
      'builds.json',
      'fleet.json',
      'run.json',
    ]);
    const committed = new URL('../../grafana/dashboards/elasticsearch/run.json', import.meta.url);
    const written = await readFile(join(folder, 'dashboards', 'elasticsearch', 'run.json'), 'utf8');
    expect(written).toBe(await readFile(committed, 'utf8'));
    const source = await readFile(join(folder, 'provisioning', 'datasources', 'elasticsearch.yaml'), 'utf8');
    expect(source).toContain("index: 'perf-*'");
    expect(said.out.trim().split('\n')).toHaveLength(5);
  });

  it('says that it cannot write there', async () => {
    const to = join(folder, 'file');
    await writeFile(to, '');

    await expect(exportDashboards({ ...flags, to }, io)).rejects.toThrow(/--to: .* cannot be written: /);
  });

  it('refuses what is no index', async () => {
    await expect(exportDashboards({ ...flags, index: 'A*', to: folder }, io)).rejects.toThrow(/--index: "A\*" given/);
  });
});

describe('dashboards install', () => {
  it('says what it did, and where it is', async () => {
    await using grafana = await loopbackGrafana();
    const env = { GRAFANA_TOKEN: grafana.token, GRAFANA_URL: 'http://elsewhere.example.com' };

    expect(await installDashboards({ ...flags, grafanaUrl: `${grafana.url}/` }, env, io)).toBe(0);

    expect(said.out).toBe(
      `Data source: Results\n` +
        `Load test: run: made, ${grafana.url}/d/loadtest-run\n` +
        `Load test: builds: made, ${grafana.url}/d/loadtest-builds\n` +
        `Load test: fleet: made, ${grafana.url}/d/loadtest-fleet\n`,
    );
    expect(`${said.out}${said.err}`).not.toContain(grafana.token);
  });

  it('takes the address of the environment, and passes notes on', async () => {
    const odd = { ...elasticsearchSource, jsonData: { index: 'perf-*', timeField: '@timestamp' } };
    await using grafana = await loopbackGrafana({ dataSources: [odd] });
    const env = { GRAFANA_TOKEN: grafana.token, GRAFANA_URL: grafana.url };

    await installDashboards({ ...flags, dataSource: 'Results' }, env, io);

    expect(said.err).toBe('note: The data source "Results" reads "perf-*", and the results are in loadtest-*.\n');
  });

  it('says everything that is missing at once', async () => {
    const error = await installDashboards({ ...flags, index: 'A' }, {}, io).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).faults).toEqual([
      expect.stringContaining('--index: "A" given'),
      expect.stringContaining('GRAFANA_TOKEN is not set'),
      expect.stringContaining('--grafana-url: not given'),
    ]);
  });

  it.each([
    ['grafana.example.com', /--grafana-url: "grafana\.example\.com" given, an address such as/],
    ['ftp://grafana.example.com', /an address such as https:\/\/grafana\.example\.com is expected/],
    ['https://me:secret@grafana.example.com', /^--grafana-url: the address holds a user or a password/],
  ])('refuses the address %s, and shows no password', async (grafanaUrl, sentence) => {
    const installing = installDashboards({ ...flags, grafanaUrl }, { GRAFANA_TOKEN: 'x' }, io);

    await expect(installing).rejects.toThrow(sentence);
    await expect(installing).rejects.not.toThrow(/secret/);
  });

  it('refuses a token that no header can carry, without showing it', async () => {
    const env = { GRAFANA_TOKEN: 'glsa_a\nb', GRAFANA_URL: 'http://127.0.0.1:3000' };
    const installing = installDashboards(flags, env, io);

    await expect(installing).rejects.toThrow(/GRAFANA_TOKEN holds characters that no token has/);
    await expect(installing).rejects.not.toThrow(/glsa_a/);
  });
});
