import type { SearchKind } from '../search/search-connection.ts';

/** The data source that is asked: a plugin, and the variable that a reader chooses it with. */
export interface DataSourceRef {
  readonly type: string;
  readonly uid: string;
}

/** Reference to the data source that the reader has chosen. */
export function dataSource(kind: SearchKind): DataSourceRef {
  return { type: dataSourceType(kind), uid: '${datasource}' };
}

/** The plugin of Grafana that reads a store. */
export function dataSourceType(kind: SearchKind): string {
  return kind === 'elasticsearch' ? 'elasticsearch' : 'grafana-opensearch-datasource';
}
