import { isDeepStrictEqual } from 'node:util';
import type { Dashboard } from '../../core/dashboards/dashboard.ts';
import { dashboardsFor } from '../../core/dashboards/dashboards.ts';
import { sanitizeLine } from '../../core/render/sanitize.ts';
import { InputError } from '../../core/verdict/run-error.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type DataSourceWish, findDataSource, type FoundSource } from './find-data-source.ts';
import { type AskGrafana, type GrafanaAccess, grafanaApi } from './grafana-api.ts';

/** What an installation did. */
export interface InstalledDashboards {
  readonly dataSource: FoundSource;
  readonly dashboards: readonly {
    readonly title: string;
    readonly url: string;
    readonly change: 'made' | 'replaced' | 'unchanged';
  }[];
}

/**
 * Puts the dashboards of a store into a folder of Grafana; once more changes nothing, and dashboards that were changed there are replaced.
 * Throws `InputError` with a sentence for what has to be changed, `StartError` when Grafana cannot be reached.
 */
export async function installDashboards(
  access: GrafanaAccess,
  wish: DataSourceWish,
  signal: AbortSignal,
): Promise<InstalledDashboards> {
  const grafana = { url: access.url, ask: grafanaApi(access) };
  await refuseOtherServers(grafana, signal);
  const dataSource = await findDataSource(grafana, wish, signal);
  await ensureFolder(grafana, signal);
  const dashboards: InstalledDashboards['dashboards'][number][] = [];
  const { name, uid } = dataSource;
  for (const { dashboard } of dashboardsFor(wish.kind, { name, uid })) {
    const change = await placeDashboard(grafana, dashboard, signal);
    dashboards.push({ title: dashboard.title, url: `${access.url}/d/${dashboard.uid}`, change });
  }
  return { dataSource, dashboards };
}

interface Grafana {
  readonly url: string;
  readonly ask: AskGrafana;
}

// The first with the panel that lays runs over each other.
const LEAST_VERSION = 10;
const FOLDER = { uid: 'loadtest', title: 'Load tests' };

async function refuseOtherServers({ url, ask }: Grafana, signal: AbortSignal): Promise<void> {
  const answer = await ask('GET', '/api/health', { signal });
  const { status, body } = answer;
  const isOther = status === 200 ? !isHealth(body) : OTHER_SERVERS_SAY.has(status);
  if (isOther) {
    throw new InputError([
      `What answers at ${url} is no Grafana; name the address of one, with its path if it has one.`,
    ]);
  }
  if (status !== 200 || !isHealth(body)) throw explainRefusal(url, 'say how it is', answer);
  // A Grafana may be set up not to tell.
  const version = 'version' in body && typeof body.version === 'string' ? body.version : null;
  if (version === null || !(Number.parseInt(version, 10) < LEAST_VERSION)) return;
  throw new InputError([
    `Grafana at ${url} has version ${sanitizeLine(version)}; the dashboards need ${LEAST_VERSION} or later.`,
  ]);
}

async function ensureFolder({ url, ask }: Grafana, signal: AbortSignal): Promise<void> {
  const found = await ask('GET', `/api/folders/${FOLDER.uid}`, { signal });
  if (found.status === 200) return;
  if (found.status !== 404) throw explainRefusal(url, 'look for the folder Load tests', found);
  const made = await ask('POST', '/api/folders', { body: FOLDER, signal });
  // Somebody else has made it meanwhile.
  const isThere = made.status === 200 || made.status === 409 || made.status === 412;
  if (!isThere) throw explainRefusal(url, 'make the folder Load tests', made);
}

async function placeDashboard(
  { url, ask }: Grafana,
  dashboard: Dashboard,
  signal: AbortSignal,
): Promise<'made' | 'replaced' | 'unchanged'> {
  const found = await ask('GET', `/api/dashboards/uid/${dashboard.uid}`, { signal });
  if (found.status !== 200 && found.status !== 404) {
    throw explainRefusal(url, `look for the dashboard "${dashboard.title}"`, found);
  }
  if (found.status === 200 && isSame(found.body, dashboard)) return 'unchanged';
  const body = { dashboard: { ...dashboard, id: null }, folderUid: FOLDER.uid, overwrite: true };
  const stored = await ask('POST', '/api/dashboards/db', { body, signal });
  if (stored.status !== 200) throw explainRefusal(url, `take the dashboard "${dashboard.title}"`, stored);
  return found.status === 200 ? 'replaced' : 'made';
}

// To a question that only Grafana knows.
const OTHER_SERVERS_SAY: ReadonlySet<number> = new Set([400, 404, 405]);

function isHealth(body: unknown): body is { readonly database: unknown } {
  return typeof body === 'object' && body !== null && 'database' in body;
}

/** Grafana adds a number and a version of its own. */
function isSame(answer: unknown, ours: Dashboard): boolean {
  const { dashboard } = answer as { readonly dashboard?: unknown };
  if (typeof dashboard !== 'object' || dashboard === null) return false;
  const rest = Object.entries(dashboard).filter(([field]) => field !== 'id' && field !== 'version');
  return isDeepStrictEqual(Object.fromEntries(rest), JSON.parse(JSON.stringify(ours)));
}
