import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Readonly<Record<string, unknown>>;

/** How this Grafana is set up. */
export interface GrafanaSetup {
  readonly version?: string | null;
  readonly dataSources?: readonly Json[];
  /** Instead of its own answer to a request, as `GET /api/folders/loadtest`. */
  readonly answers?: Readonly<
    Record<string, { readonly status: number; readonly body?: unknown; readonly location?: string }>
  >;
  /** Below which it is. */
  readonly path?: string;
}

/** A Grafana on loopback that knows data sources, folders and dashboards, and keeps what it is given. */
export interface LoopbackGrafana extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly asked: readonly string[];
  readonly folders: Map<string, Json>;
  readonly dashboards: Map<string, Json>;
}

export const elasticsearchSource: Json = {
  ...{ id: 1, uid: 'es-uid', name: 'Results', type: 'elasticsearch', database: '' },
  jsonData: { index: 'loadtest-*', timeField: '@timestamp' },
};

export const openSearchSource: Json = {
  ...{ id: 2, uid: 'os-uid', name: 'Open results', type: 'grafana-opensearch-datasource', database: '' },
  jsonData: { database: 'loadtest-*', timeField: '@timestamp', flavor: 'opensearch' },
};

export async function loopbackGrafana(setup: GrafanaSetup = {}): Promise<LoopbackGrafana> {
  const { version = '11.6.0', dataSources = [elasticsearchSource, openSearchSource], answers = {}, path = '' } = setup;
  const token = 'glsa_loopback';
  const asked: string[] = [];
  const folders = new Map<string, Json>();
  const dashboards = new Map<string, Json>();

  function answer(request: string, given: Json): { status: number; body: unknown } {
    const [method = '', address = ''] = request.split(' ');
    const [, , unit = '', , uid = ''] = address.split('/');
    if (request === 'GET /api/datasources') return { status: 200, body: dataSources };
    if (method === 'GET' && unit === 'folders') return found(folders.get(address.split('/').at(-1) ?? ''));
    if (request === 'POST /api/folders') return makeFolder(given);
    if (method === 'GET' && unit === 'dashboards') return found(dashboards.get(uid));
    if (request === 'POST /api/dashboards/db') return storeDashboard(given);
    return { status: 404, body: { message: 'Not found' } };
  }

  function makeFolder(given: Json) {
    const uid = String(given['uid']);
    if (folders.has(uid)) return { status: 412, body: { message: 'a folder with the same uid already exists' } };
    folders.set(uid, given);
    return { status: 200, body: given };
  }

  function storeDashboard(given: Json) {
    const dashboard = given['dashboard'] as Json;
    const uid = String(dashboard['uid']);
    if (!folders.has(String(given['folderUid']))) return { status: 400, body: { message: 'folder not found' } };
    const before = dashboards.get(uid)?.['dashboard'] as Json | undefined;
    if (before !== undefined && given['overwrite'] !== true) {
      return {
        status: 412,
        body: { status: 'version-mismatch', message: 'The dashboard has been changed by someone else' },
      };
    }
    const version = Number(before?.['version'] ?? 0) + 1;
    dashboards.set(uid, { meta: { folderUid: given['folderUid'] }, dashboard: { ...dashboard, id: 7, version } });
    return { status: 200, body: { status: 'success', uid, version } };
  }

  const server = createServer((request, response) => {
    void (async () => {
      const given = await bodyOf(request);
      const address = (request.url ?? '').startsWith(path) ? (request.url ?? '').slice(path.length) : '(elsewhere)';
      const question = `${request.method ?? ''} ${address}`;
      asked.push(question);
      const set = answers[question];
      const isKnown = request.headers.authorization === `Bearer ${token}`;
      const health = { database: 'ok', ...(version === null ? {} : { version }) };
      const told =
        set ??
        (question === 'GET /api/health'
          ? { status: 200, body: health }
          : isKnown
            ? answer(question, given)
            : { status: 401, body: { message: 'Invalid API key' } });
      const location = 'location' in told && typeof told.location === 'string' ? { location: told.location } : {};
      const text = typeof told.body === 'string' ? told.body : JSON.stringify(told.body ?? {});
      response.writeHead(told.status, { 'content-type': 'application/json', ...location }).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}${path}`, token, asked, folders, dashboards },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function found(body: Json | undefined) {
  return body === undefined ? { status: 404, body: { message: 'not found' } } : { status: 200, body };
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Json);
}
