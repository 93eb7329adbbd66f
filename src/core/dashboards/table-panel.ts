import type { FieldOverride, PanelBody } from './dashboard.ts';
import { datasourceOf } from './series-panel.ts';
import type { Metric, Target } from './target.ts';

/** A column of a table: a field that rows are grouped by, or a number of each row. */
export interface Column {
  /** As the data source calls it; `columnName` says how. */
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly link?: { readonly title: string; readonly url: string };
}

/** A number of a group of documents, of a field that they have. */
export type NumberOf<Document> = Omit<Metric, 'id' | 'field'> & { readonly field?: keyof Document & string };

/** What a table shows. */
export interface TablePanel {
  readonly title: string;
  readonly description: string;
  readonly target: Target;
  readonly columns: readonly Column[];
  /** Title of the column that rows are sorted by, the largest first. */
  readonly sortBy: string;
}

/** Rows and columns; columns that are not named keep the name of their field. */
export function tablePanel({ title, description, target, columns, sortBy }: TablePanel): PanelBody {
  return {
    type: 'table',
    title,
    description,
    datasource: datasourceOf([target]),
    targets: [target],
    fieldConfig: {
      defaults: {
        unit: 'none',
        color: { mode: 'thresholds' },
        custom: { align: 'auto', inspect: false, cellOptions: { type: 'auto' } },
      },
      overrides: columns.map(overrideOf),
    },
    options: { frameIndex: 0, showHeader: true, cellHeight: 'sm', sortBy: [{ displayName: sortBy, desc: true }] },
  };
}

/** How both data sources call the column of a metric: with its field only where another metric is of the same type. */
export function columnName(metric: Omit<Metric, 'id'>, all: readonly Omit<Metric, 'id'>[]): string {
  const word = { max: 'Max', min: 'Min', sum: 'Sum', count: 'Count' }[metric.type];
  const isAlone = all.filter(({ type }) => type === metric.type).length === 1;
  return isAlone || metric.field === undefined ? word : `${word} ${metric.field}`;
}

function overrideOf({ name, title, unit, link }: Column): FieldOverride {
  return {
    matcher: { id: 'byName', options: name },
    properties: [
      { id: 'displayName', value: title },
      ...(unit === undefined ? [] : [{ id: 'unit', value: unit }]),
      ...(link === undefined ? [] : [{ id: 'links', value: [{ ...link, targetBlank: false }] }]),
    ],
  };
}
