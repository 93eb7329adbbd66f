import { describe, expect, it } from '@jest/globals';
import { installDashboards } from '../../../src/adapters/grafana/install-dashboards.ts';
import { InputError, StartError } from '../../../src/core/verdict/run-error.ts';
import {
  elasticsearchSource,
  type GrafanaSetup,
  loopbackGrafana,
  openSearchSource,
} from '../../fakes/grafana/loopback-grafana.ts';

const wish = { kind: 'elasticsearch', index: 'loadtest', dataSource: null } as const;
const soon = () => AbortSignal.timeout(20_000);

describe('installDashboards', () => {
  it('puts the dashboards into their folder, with the data source that reads the index', async () => {
    await using grafana = await loopbackGrafana();

    const installed = await installDashboards(grafana, wish, soon());

    expect(installed.dataSource).toEqual({ name: 'Results', uid: 'es-uid', notes: [] });
    expect(installed.dashboards.map(({ url, change }) => [url, change])).toEqual([
      [`${grafana.url}/d/loadtest-run`, 'made'],
      [`${grafana.url}/d/loadtest-builds`, 'made'],
      [`${grafana.url}/d/loadtest-fleet`, 'made'],
    ]);
    expect(grafana.folders.get('loadtest')).toMatchObject({ title: 'Load tests' });
    const stored = grafana.dashboards.get('loadtest-run') as { dashboard: { templating: { list: object[] } } };
    expect(stored).toMatchObject({ meta: { folderUid: 'loadtest' } });
    expect(stored.dashboard.templating.list[0]).toMatchObject({ current: { text: 'Results', value: 'es-uid' } });
  });

  it('changes nothing the second time', async () => {
    await using grafana = await loopbackGrafana();
    await installDashboards(grafana, wish, soon());
    const before = grafana.asked.length;

    const installed = await installDashboards(grafana, wish, soon());

    expect(installed.dashboards.map(({ change }) => change)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(grafana.asked.slice(before).filter((question) => question.startsWith('POST'))).toEqual([]);
  });

  it('replaces a dashboard that was changed', async () => {
    await using grafana = await loopbackGrafana();
    await installDashboards(grafana, wish, soon());
    const { dashboard } = grafana.dashboards.get('loadtest-fleet') as { dashboard: object };
    grafana.dashboards.set('loadtest-fleet', { dashboard: { ...dashboard, title: 'Mine' } });

    const installed = await installDashboards(grafana, wish, soon());

    expect(installed.dashboards.map(({ change }) => change)).toEqual(['unchanged', 'unchanged', 'replaced']);
    expect(grafana.dashboards.get('loadtest-fleet')).toMatchObject({ dashboard: { title: 'Load test: fleet' } });
  });

  it('finds a Grafana below a path, and a data source of OpenSearch', async () => {
    await using grafana = await loopbackGrafana({ path: '/grafana' });

    const installed = await installDashboards(grafana, { ...wish, kind: 'opensearch' }, soon());

    expect(installed.dataSource.uid).toBe('os-uid');
  });

  it.each(['Results', 'es-uid'])('takes the data source that is named, by name or uid: %s', async (dataSource) => {
    await using grafana = await loopbackGrafana({
      dataSources: [elasticsearchSource, { ...elasticsearchSource, uid: 'x', name: 'Y' }],
    });

    expect((await installDashboards(grafana, { ...wish, dataSource }, soon())).dataSource.uid).toBe('es-uid');
  });

  it('says what a named data source should be told', async () => {
    const odd = { ...elasticsearchSource, jsonData: { index: 'logs-*', timeField: 'time' } };
    await using grafana = await loopbackGrafana({ dataSources: [odd] });

    const { dataSource } = await installDashboards(grafana, { ...wish, dataSource: 'Results' }, soon());

    expect(dataSource.notes).toEqual([
      'The data source "Results" reads "logs-*", and the results are in loadtest-*.',
      'The time field of the data source "Results" is "time"; the dashboards need @timestamp.',
    ]);
  });

  it('reads the index pattern where older versions keep it', async () => {
    const older = { ...elasticsearchSource, database: 'loadtest-*', jsonData: { timeField: '@timestamp' } };
    await using grafana = await loopbackGrafana({ dataSources: [older] });

    expect((await installDashboards(grafana, wish, soon())).dataSource.uid).toBe('es-uid');
  });

  it('goes on where Grafana does not tell its version', async () => {
    await using grafana = await loopbackGrafana({ version: null });

    expect((await installDashboards(grafana, wish, soon())).dashboards).toHaveLength(3);
  });

  it('goes on when somebody else has made the folder meanwhile', async () => {
    await using grafana = await loopbackGrafana({ answers: { 'GET /api/folders/loadtest': { status: 404 } } });
    grafana.folders.set('loadtest', {});

    expect((await installDashboards(grafana, wish, soon())).dashboards).toHaveLength(3);
  });
});

describe('an installation that cannot be made', () => {
  const post = 'POST /api/dashboards/db';
  it.each<[string, GrafanaSetup, { readonly dataSource?: string }, RegExp]>([
    [
      'a login page',
      { answers: { 'GET /api/health': { status: 302, location: 'https://sso.example.com/' } } },
      {},
      /302 and sends to https:\/\/sso\.example\.com\//,
    ],
    [
      'another server',
      { answers: { 'GET /api/health': { status: 404 } } },
      {},
      /What answers at .* is no Grafana; name the address of one/,
    ],
    [
      'another page',
      { answers: { 'GET /api/health': { status: 200, body: '<html>' } } },
      {},
      /What answers at .* is no Grafana/,
    ],
    ['a version that is too old', { version: '9.5.2' }, {}, /has version 9\.5\.2; the dashboards need 10 or later/],
    [
      '403 for data sources',
      { answers: { 'GET /api/datasources': { status: 403, body: { message: 'No access' } } } },
      {},
      /did not list its data sources: the token may not do that \(403\); .* It says: No access\./,
    ],
    [
      'no data source',
      { dataSources: [openSearchSource] },
      {},
      /no data source of type elasticsearch with the index pattern loadtest-\*: add one/,
    ],
    [
      'several data sources',
      { dataSources: [elasticsearchSource, { ...elasticsearchSource, uid: 'b', name: 'B' }] },
      {},
      /2 data sources read loadtest-\*: "Results" \(es-uid\), "B" \(b\)\. Name one/,
    ],
    [
      'a name that is not there',
      {},
      { dataSource: 'Nope' },
      /none with the name or uid "Nope"\. Those of type elasticsearch: "Results"\./,
    ],
    [
      'a name of another type',
      {},
      { dataSource: 'Open results' },
      /is of type grafana-opensearch-datasource, and one of type elasticsearch is expected/,
    ],
    [
      '403 for the folder',
      { answers: { 'POST /api/folders': { status: 403 } } },
      {},
      /did not make the folder Load tests: the token may not do that/,
    ],
    [
      'a dashboard in the way',
      { answers: { [post]: { status: 412, body: { status: 'name-exists', message: 'same name exists' } } } },
      {},
      /did not take the dashboard "Load test: run": another one is in the way \(412\).* It says: same name exists\./,
    ],
    [
      'a provisioned dashboard',
      { answers: { [post]: { status: 400, body: { message: 'Cannot save provisioned dashboard' } } } },
      {},
      /it comes from files \(400\); bring those up to date by `dashboards export`/,
    ],
    ['404 for dashboards', { answers: { [post]: { status: 404 } } }, {}, /there is no such address \(404\)/],
  ])('says what to do in one sentence: %s', async (_, setup, more, sentence) => {
    await using grafana = await loopbackGrafana(setup);

    const error = await installDashboards(grafana, { ...wish, ...more }, soon()).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).faults).toEqual([expect.stringMatching(sentence)]);
  });

  it('says that the token is not known', async () => {
    await using grafana = await loopbackGrafana();

    const installing = installDashboards({ url: grafana.url, token: 'glsa_other' }, wish, soon());

    await expect(installing).rejects.toThrow(
      /does not know the token \(401\); GRAFANA_TOKEN must be that of a service account/,
    );
    await expect(installing).rejects.not.toThrow(/glsa_other/);
  });

  it('says that Grafana is in trouble', async () => {
    await using grafana = await loopbackGrafana({
      answers: { 'GET /api/health': { status: 503, body: { database: 'failing' } } },
    });

    await expect(installDashboards(grafana, wish, soon())).rejects.toThrow(StartError);
  });

  it('says that nobody answers', async () => {
    const { url } = await (async () => {
      await using gone = await loopbackGrafana();
      return { url: gone.url };
    })();

    await expect(installDashboards({ url, token: 'x' }, wish, soon())).rejects.toThrow(
      new RegExp(`^Grafana could not be reached at ${url}: .*ECONNREFUSED`),
    );
  });

  it('ends when it is told to', async () => {
    await using grafana = await loopbackGrafana();

    await expect(installDashboards(grafana, wish, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
