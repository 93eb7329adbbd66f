import type { SearchKind } from '../search/search-connection.ts';
import type { Variable } from './dashboard.ts';
import { dataSource, dataSourceType } from './data-source.ts';

/** A variable whose values are those of a field. */
export interface ValuesOf {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly field: string;
  /** Lucene: the documents that the values come from. */
  readonly of: string;
  readonly order?: 'asc' | 'desc';
}

/** The data source; its index pattern says which runs there are. `chosen`: the one to begin with. */
export function dataSourceVariable(
  kind: SearchKind,
  chosen?: { readonly name: string; readonly uid: string },
): Variable {
  return {
    ...{
      type: 'datasource',
      name: 'datasource',
      label: 'Data source',
      refresh: 1,
      sort: 0,
      multi: false,
      includeAll: false,
    },
    description: 'Where the results are. Its index pattern is <index>-*, its time field @timestamp.',
    query: dataSourceType(kind),
    ...(chosen === undefined ? {} : { current: { text: chosen.name, value: chosen.uid } }),
  };
}

/** One value at a time. In queries it stands in quotes, so that an empty one is a query, too. */
export function oneOf(kind: SearchKind, values: ValuesOf): Variable {
  return { ...queryVariable(kind, values), multi: false, includeAll: false };
}

/** Any number of values. In queries it stands without quotes, since Grafana puts them around each value. */
export function anyOf(kind: SearchKind, values: ValuesOf & { readonly allValue?: string }): Variable {
  return {
    ...queryVariable(kind, values),
    multi: true,
    includeAll: true,
    ...(values.allValue === undefined ? {} : { allValue: values.allValue }),
    current: { text: 'All', value: '$__all' },
  };
}

/** Matches every document in the place of `field:$variable`, those without the field too. */
export const ANY_OR_NONE = '* OR *:*';

function queryVariable(
  kind: SearchKind,
  { name, label, description, field, of, order }: ValuesOf,
): Omit<Variable, 'multi' | 'includeAll'> {
  // Both data sources read JSON; a list of 500 is their own default.
  const query = JSON.stringify({ find: 'terms', field, query: of, size: 500, orderBy: 'key', order: order ?? 'asc' });
  return {
    ...{ type: 'query', name, label, description, query, datasource: dataSource(kind), refresh: 2, sort: 0 },
  };
}
