import type { DataSourceRef } from './data-source.ts';
import type { Target } from './target.ts';

/** A dashboard as Grafana stores it, in the JSON of its first schema; only what ours need of it. */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly timezone: 'browser';
  readonly editable: boolean;
  /** 1: one cross hair over all panels. */
  readonly graphTooltip: 1;
  readonly time: { readonly from: string; readonly to: string };
  readonly refresh: string;
  readonly schemaVersion: number;
  readonly links: readonly DashboardsLink[];
  readonly templating: { readonly list: readonly Variable[] };
  readonly annotations: { readonly list: readonly AnnotationQuery[] };
  readonly panels: readonly (Panel | RowPanel)[];
}

/** Links to all dashboards with a tag. */
export interface DashboardsLink {
  readonly title: string;
  readonly type: 'dashboards';
  readonly icon: string;
  readonly tooltip: string;
  readonly tags: readonly string[];
  readonly asDropdown: boolean;
  readonly targetBlank: boolean;
  readonly includeVars: boolean;
  readonly keepTime: boolean;
}

/** What a reader chooses above the panels. `query` of a query variable is JSON in a string, as both data sources read it. */
export interface Variable {
  readonly type: 'datasource' | 'query';
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly query: string;
  readonly datasource?: DataSourceRef;
  /** 1: asked when the dashboard is loaded, 2: also when its time range changes. */
  readonly refresh: 1 | 2;
  /** 0: as the server sorts them. */
  readonly sort: 0;
  readonly multi: boolean;
  readonly includeAll: boolean;
  /** What stands for "All" in a query. */
  readonly allValue?: string;
  readonly current?: { readonly text: string; readonly value: string };
}

/** Marks on the time axis of every panel. The last four fields say where they stand in a document. */
export interface AnnotationQuery {
  readonly name: string;
  readonly enable: boolean;
  readonly iconColor: string;
  readonly datasource: DataSourceRef;
  readonly target: { readonly refId: string; readonly query: string };
  readonly timeField: string;
  readonly timeEndField: string;
  readonly textField: string;
  readonly tagsField: string;
}

/** A place in the grid, which is 24 wide. */
export interface GridPos {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A heading that can be folded. */
export interface RowPanel {
  readonly type: 'row';
  readonly id: number;
  readonly title: string;
  readonly collapsed: false;
  readonly gridPos: GridPos;
  readonly panels: readonly [];
}

/** One picture of a dashboard. */
export interface Panel extends PanelBody {
  readonly id: number;
  readonly gridPos: GridPos;
}

/** A panel before it has a number and a place. */
export interface PanelBody {
  readonly type: 'timeseries' | 'trend' | 'table';
  readonly title: string;
  readonly description: string;
  readonly datasource: DataSourceRef;
  readonly targets: readonly Target[];
  readonly transformations?: readonly { readonly id: string; readonly options: Readonly<Record<string, unknown>> }[];
  readonly fieldConfig: FieldConfig;
  readonly options: Readonly<Record<string, unknown>>;
  /** Name of a variable: one panel for each of its values. */
  readonly repeat?: string;
  readonly repeatDirection?: 'h';
  readonly maxPerRow?: number;
}

/** How values are shown, and exceptions for some of the fields. */
export interface FieldConfig {
  readonly defaults: {
    readonly unit: string;
    readonly min?: number;
    readonly color: { readonly mode: 'palette-classic' | 'thresholds' };
    readonly custom: Readonly<Record<string, unknown>>;
  };
  readonly overrides: readonly FieldOverride[];
}

/** Properties of the fields with a name, or whose name matches an expression. */
export interface FieldOverride {
  readonly matcher: { readonly id: 'byName' | 'byRegexp'; readonly options: string };
  readonly properties: readonly { readonly id: string; readonly value: unknown }[];
}
