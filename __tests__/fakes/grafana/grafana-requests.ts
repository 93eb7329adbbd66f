import type { AnnotationQuery, Variable } from '../../../src/core/dashboards/dashboard.ts';
import type { BucketAgg, Target } from '../../../src/core/dashboards/target.ts';
import { type Chosen, interpolate } from './lucene.ts';

/** Where and when is asked, and what the reader has chosen. */
export interface Asked {
  /** Index pattern of the data source. */
  readonly index: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly chosen: Chosen;
  readonly variables: readonly Variable[];
}

type Json = Readonly<Record<string, unknown>>;

/** One search of a `_msearch` request: its head and its body. */
export type Search = readonly [Json, Json];

/** What the data sources send for the query of a panel. */
export function targetSearch({ query, bucketAggs, metrics }: Target, asked: Asked): Search {
  const ids = new Set(metrics.map(({ id }) => id));
  const leaf = metrics
    .filter(({ type }) => type !== 'count')
    .map(({ id, type, field }) => [id, { [type]: { field } }] as const);
  const aggs = bucketAggs.reduceRight<Json>((inner, agg) => {
    if (ids.has(agg.id)) throw new Error(`Group and metric share the id ${agg.id}.`);
    return { [agg.id]: { ...bucketAgg(agg, asked), ...(Object.keys(inner).length === 0 ? {} : { aggs: inner }) } };
  }, Object.fromEntries(leaf));
  const filter = [
    { range: { '@timestamp': { gte: asked.fromMs, lte: asked.toMs, format: 'epoch_millis' } } },
    queryString(query, asked),
  ];
  return [head(asked), { size: 0, query: { bool: { filter } }, aggs }];
}

/** What they send for the values of a query variable, whatever the time range. */
export function variableSearch({ query }: Variable, asked: Asked): Search {
  const given = JSON.parse(query) as { find: string; field: string; query: string; size: number; order: string };
  if (given.find !== 'terms') throw new Error(`${given.find} is not asked for here.`);
  const { field, size, order } = given;
  return [
    head(asked),
    {
      size: 0,
      query: { bool: { filter: [queryString(given.query, asked)] } },
      aggs: { '1': { terms: { field, size, order: { _key: order } } } },
    },
  ];
}

/** What they send for annotations: documents that begin or end in the time range. */
export function annotationSearch(annotation: AnnotationQuery, asked: Asked): Search {
  const range = { from: asked.fromMs, to: asked.toMs, format: 'epoch_millis' };
  const should = [annotation.timeField, annotation.timeEndField].map((field) => ({ range: { [field]: range } }));
  const filter = [{ bool: { should, minimum_should_match: 1 } }, queryString(annotation.target.query, asked)];
  return [head(asked), { query: { bool: { filter } }, size: 10_000 }];
}

function head({ index }: Asked): Json {
  return { ignore_unavailable: true, index, search_type: 'query_then_fetch' };
}

function queryString(query: string, { chosen, variables }: Asked): Json {
  return { query_string: { analyze_wildcard: true, query: interpolate(query, chosen, variables) } };
}

function bucketAgg({ type, field, settings }: BucketAgg, { fromMs, toMs }: Asked): Json {
  const least = Number(settings['min_doc_count'] ?? '0');
  switch (type) {
    case 'terms':
      return {
        terms: {
          ...{ field, size: Number(settings['size']), min_doc_count: least },
          order: { [settings['orderBy'] ?? '_key']: settings['order'] },
          ...(settings['missing'] === undefined ? {} : { missing: settings['missing'] }),
        },
      };
    case 'date_histogram':
      return {
        date_histogram: {
          ...{ field, min_doc_count: least, format: 'epoch_millis', fixed_interval: settings['interval'] },
          extended_bounds: { min: fromMs, max: toMs },
        },
      };
    case 'histogram':
      return { histogram: { field, interval: Number(settings['interval']), min_doc_count: least } };
  }
}
