import type { SearchKind } from '../search/search-connection.ts';
import { buildsDashboard } from './builds-dashboard.ts';
import type { Dashboard } from './dashboard.ts';
import type { ChosenSource, DashboardName } from './dashboard-frame.ts';
import { fleetDashboard } from './fleet-dashboard.ts';
import { runDashboard } from './run-dashboard.ts';

/** All dashboards for a store. `chosen`: the data source that they begin with; left out: Grafana takes the first of its kind. */
export function dashboardsFor(
  kind: SearchKind,
  chosen?: ChosenSource,
): readonly { readonly name: DashboardName; readonly dashboard: Dashboard }[] {
  return [
    { name: 'run', dashboard: runDashboard(kind, chosen) },
    { name: 'builds', dashboard: buildsDashboard(kind, chosen) },
    { name: 'fleet', dashboard: fleetDashboard(kind, chosen) },
  ];
}
