import type { DataSourceWish } from '../adapters/grafana/find-data-source.ts';
import type { GrafanaAccess } from '../adapters/grafana/grafana-api.ts';
import { installDashboards, type InstalledDashboards } from '../adapters/grafana/install-dashboards.ts';

/** Puts the dashboards of a store into a Grafana. Throws `InputError` for what has to be changed, `StartError` when it cannot be reached. */
export function installInGrafana(
  access: GrafanaAccess,
  wish: DataSourceWish,
  signal: AbortSignal,
): Promise<InstalledDashboards> {
  return installDashboards(access, wish, signal);
}
