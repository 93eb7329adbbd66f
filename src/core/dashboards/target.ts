import type { SearchKind } from '../search/search-connection.ts';
import { dataSource, type DataSourceRef } from './data-source.ts';

/** One query of a panel, as the data sources of Elasticsearch and OpenSearch read it: Lucene, groups, and numbers of each group. */
export interface Target {
  readonly refId: string;
  readonly datasource: DataSourceRef;
  readonly query: string;
  /** Name of a series; `{{field}}` is the value of a group. */
  readonly alias: string;
  readonly timeField: '@timestamp';
  readonly bucketAggs: readonly BucketAgg[];
  readonly metrics: readonly Metric[];
  /** OpenSearch alone: its data source has more than one language. */
  readonly queryType?: 'lucene';
  readonly luceneQueryType?: 'Metric';
}

/** A group of documents: by a value, by time, or by a number. Settings are texts, as Grafana's editor writes them. */
export interface BucketAgg {
  readonly id: string;
  readonly type: 'terms' | 'date_histogram' | 'histogram';
  readonly field: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** A number of each group. `count` has no field. */
export interface Metric {
  readonly id: string;
  readonly type: 'max' | 'min' | 'sum' | 'count';
  readonly field?: string;
}

/** What is asked of a store. */
export interface Question {
  readonly query: string;
  readonly refId?: string;
  readonly alias?: string;
  /** The fields that tell series or rows apart. */
  readonly by?: readonly string[];
  /** Those of them that a document may lack: it is shown all the same, with an empty name. */
  readonly optional?: readonly string[];
  readonly metrics: readonly Omit<Metric, 'id'>[];
}

// Every window of a fleet lasts whole seconds, at least one: in groups of 1 s each document stands alone.
const ALONE_IN_TIME = { interval: '1s', min_doc_count: '1' };

/**
 * Values over time, one for each document: no group holds two documents of one series, so that no percentile is averaged and none is
 * hidden by a larger one. `interval`: a longer group, where documents are counted.
 */
export function overTime(kind: SearchKind, question: Question & { readonly interval?: '1d' }): Target {
  const settings = { ...ALONE_IN_TIME, ...(question.interval === undefined ? {} : { interval: question.interval }) };
  return target(kind, question, [...groups(question), { type: 'date_histogram', field: '@timestamp', settings }]);
}

/** Values over the seconds since the start of the load, one for each second that has a document. */
export function overElapsed(kind: SearchKind, question: Question): Target {
  return target(kind, question, [
    { type: 'histogram', field: 'elapsedSec', settings: { interval: '1', min_doc_count: '1' } },
  ]);
}

/** A row for each combination of values of the fields in `by`. */
export function byValue(kind: SearchKind, question: Question): Target {
  return target(kind, question, groups(question));
}

function groups({ by = [], optional = [] }: Question): readonly Omit<BucketAgg, 'id'>[] {
  const settings = { size: '500', order: 'asc', orderBy: '_key', min_doc_count: '1' };
  return [
    ...by.map((field) => ({ type: 'terms' as const, field, settings })),
    ...optional.map((field) => ({ type: 'terms' as const, field, settings: { ...settings, missing: '' } })),
  ];
}

function target(
  kind: SearchKind,
  { query, refId, alias, metrics }: Question,
  bucketAggs: readonly Omit<BucketAgg, 'id'>[],
): Target {
  return {
    refId: refId ?? 'A',
    datasource: dataSource(kind),
    query,
    alias: alias ?? '',
    timeField: '@timestamp',
    // Numbers first, as Grafana's editor does it: the ids of groups and metrics are of one series.
    metrics: metrics.map((metric, index) => ({ id: String(index + 1), ...metric })),
    bucketAggs: bucketAggs.map((agg, index) => ({ id: String(metrics.length + index + 1), ...agg })),
    ...(kind === 'opensearch' ? { queryType: 'lucene', luceneQueryType: 'Metric' } : {}),
  };
}
