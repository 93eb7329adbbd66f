import type { SearchKind } from '../search/search-connection.ts';
import { dashboardsFor } from './dashboards.ts';
import { type ProvisioningFile, provisioningFiles } from './provisioning.ts';

/** Everything that a Grafana needs for a store: its dashboards, and the files by which it finds them and their data. */
export function dashboardFiles(kind: SearchKind, index: string): readonly ProvisioningFile[] {
  return [
    ...dashboardsFor(kind).map(({ name, dashboard }) => ({
      file: `dashboards/${kind}/${name}.json`,
      content: `${JSON.stringify(dashboard, null, 2)}\n`,
    })),
    ...provisioningFiles(kind, index),
  ];
}
