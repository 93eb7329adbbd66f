import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dashboardFiles } from '../core/dashboards/dashboard-files.ts';
import { sanitizeLine } from '../core/render/sanitize.ts';
import { indexPrefixExpected, isIndexPrefix } from '../core/search/is-index-prefix.ts';
import type { SearchKind } from '../core/search/search-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { readGrafanaUrl } from '../inputs/grafana-url.ts';
import type { Environment } from '../shell/environment.ts';
import type { CommandIo } from './command-io.ts';

/** What dashboards are for: the kind of store, and the beginning of the names of its indices. */
export interface DashboardFlags {
  readonly store: SearchKind;
  readonly index: string;
}

/** The options of `dashboards install`. */
export interface InstallFlags extends DashboardFlags {
  readonly grafanaUrl?: string;
  readonly dataSource?: string;
}

/** `dashboards export`: writes dashboards and provisioning files into a folder. Returns the exit code. */
export async function exportDashboards(
  { store, index, to }: DashboardFlags & { readonly to: string },
  io: CommandIo,
): Promise<number> {
  const faults = indexFaults(index);
  if (faults.length > 0) throw new InputError(faults);
  for (const { file, content } of dashboardFiles(store, index)) {
    const path = join(to, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (error) {
      throw new InputError([`--to: ${path} cannot be written: ${(error as Error).message}`]);
    }
    io.out(`${sanitizeLine(path)}\n`);
  }
  return 0;
}

/** `dashboards install`: puts the dashboards into a Grafana, as the owner of GRAFANA_TOKEN. Returns the exit code. */
export async function installDashboards(flags: InstallFlags, env: Environment, io: CommandIo): Promise<number> {
  const { store, index, dataSource = null } = flags;
  const token = env['GRAFANA_TOKEN']?.trim() ?? '';
  const faults = indexFaults(index);
  if (!/^[\x21-\x7e]+$/.test(token)) faults.push(token === '' ? NO_TOKEN : BAD_TOKEN);
  const url = readUrl(flags, env, faults);
  if (url === null || faults.length > 0) throw new InputError(faults);

  const { installInGrafana } = await import('../wiring/dashboards.ts');
  const wish = { kind: store, index, dataSource };
  const installed = await installInGrafana({ url, token }, wish, AbortSignal.timeout(TIMEOUT_MS));
  io.out(`Data source: ${sanitizeLine(installed.dataSource.name)}\n`);
  for (const { title, url: address, change } of installed.dashboards) io.out(`${title}: ${change}, ${address}\n`);
  for (const note of installed.dataSource.notes) io.err(`note: ${note}\n`);
  return 0;
}

// Nine questions, and each has a deadline of its own.
const TIMEOUT_MS = 120_000;
const NO_TOKEN =
  'GRAFANA_TOKEN is not set: the token of a service account of Grafana is expected in this environment variable.';
const BAD_TOKEN = 'GRAFANA_TOKEN holds characters that no token has, such as a line break: see how it was stored.';

function indexFaults(index: string): string[] {
  return isIndexPrefix(index) ? [] : [`--index: "${index}" given, ${indexPrefixExpected} is expected.`];
}

function readUrl({ grafanaUrl }: InstallFlags, env: Environment, faults: string[]): string | null {
  const [given, name] = grafanaUrl === undefined ? [env['GRAFANA_URL'], 'GRAFANA_URL'] : [grafanaUrl, '--grafana-url'];
  const before = faults.length;
  const url = readGrafanaUrl(given, name, faults);
  if (url === null && faults.length === before) faults.push(NO_URL);
  return url;
}

const NO_URL = '--grafana-url: not given; the address of Grafana is expected, here or in GRAFANA_URL.';
