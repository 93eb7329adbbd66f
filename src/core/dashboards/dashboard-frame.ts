import type { SearchKind } from '../search/search-connection.ts';
import type { Dashboard, Variable } from './dashboard.ts';
import { dataSourceVariable } from './variables.ts';

/** The dashboards there are. */
export type DashboardName = 'run' | 'builds' | 'fleet';

/** The data source that a dashboard begins with. */
export interface ChosenSource {
  readonly name: string;
  readonly uid: string;
}

/** By which Grafana knows a dashboard: the same in every Grafana, so that links can be made without asking. */
export function dashboardUid(name: DashboardName): string {
  return `loadtest-${name}`;
}

/** What all dashboards have in common: name, links to each other, data source. */
export function frameOf(
  kind: SearchKind,
  name: DashboardName,
  chosen: ChosenSource | undefined,
  variables: readonly Variable[],
): Omit<Dashboard, 'annotations' | 'panels'> {
  return {
    uid: dashboardUid(name),
    ...TEXTS[name],
    tags: [TAG],
    timezone: 'browser',
    editable: true,
    graphTooltip: 1,
    time: { from: name === 'builds' ? 'now-90d' : 'now-1h', to: 'now' },
    refresh: '',
    schemaVersion: SCHEMA_VERSION,
    links: [
      {
        ...{
          title: 'Load tests',
          type: 'dashboards',
          icon: 'external link',
          tooltip: 'The other dashboards',
          tags: [TAG],
        },
        // The time range of a run says nothing about builds.
        ...{ asDropdown: false, targetBlank: false, includeVars: true, keepTime: false },
      },
    ],
    templating: { list: [dataSourceVariable(kind, chosen), ...variables] },
  };
}

const TAG = 'loadtest';
// Of Grafana 11; later versions bring older dashboards up to theirs when they load them.
const SCHEMA_VERSION = 39;

const TEXTS = {
  run: { title: 'Load test: run', description: 'One run, window by window, beside its baseline.' },
  builds: {
    title: 'Load test: builds',
    description: 'Each number of the steady window, build by build, with its limits.',
  },
  fleet: { title: 'Load test: fleet', description: 'Whether the workers could make the load of a run.' },
} as const;
