import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Dashboard, Panel } from '../../../src/core/dashboards/dashboard.ts';
import { dashboardsFor } from '../../../src/core/dashboards/dashboards.ts';
import type { Target } from '../../../src/core/dashboards/target.ts';
import { indexFields } from '../../../src/core/search/index-fields.ts';
import { fieldTypes } from '../../../src/core/search/mapping.ts';
import { columnNames } from '../../fakes/grafana/column-names.ts';
import { fieldsOf, kindsOf } from '../../fakes/grafana/lucene.ts';

const stores = ['elasticsearch', 'opensearch'] as const;
const all = stores.flatMap((store) =>
  dashboardsFor(store).map(({ name, dashboard }) => ({ store, name, dashboard, panels: panelsOf(dashboard.panels) })),
);
const withTime = all.map(({ store, name, dashboard, panels }) => [`${name} on ${store}`, dashboard, panels] as const);

describe.each(withTime)('the dashboard %s', (_, dashboard, panels) => {
  it('is one by the types of Grafana, but for the four fields of annotations', () => {
    const validate = schemaOf('dashboard.Dashboard');

    const isValid = validate(JSON.parse(JSON.stringify(dashboard)));

    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  it.each(panels.map((panel) => [panel.title, panel] as const))('has options that fit the panel %s', (__, panel) => {
    for (const [type, value] of [
      [`${panel.type}.Options`, panel.options],
      [`${panel.type}.FieldConfig`, panel.fieldConfig.defaults.custom],
    ] as const) {
      const validate = schemaOf(type);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('asks what the data source can read', () => {
    const validate = schemaOf('elasticsearch.dataquery');
    for (const { luceneQueryType: ofOpenSearch, ...target } of panels.flatMap(({ targets }) => targets)) {
      validate(target);
      expect(validate.errors ?? []).toEqual([]);
      expect(ofOpenSearch).toBe(target.datasource.type === 'elasticsearch' ? undefined : 'Metric');
    }
  });

  it('numbers every panel once, and every question of a panel once', () => {
    const ids = dashboard.panels.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { targets } of panels) expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
  });

  it('lays no panel over another, and none beyond the grid', () => {
    const cells = new Set<string>();
    for (const { gridPos, title } of dashboard.panels) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect({ title, isTaken: cells.has(`${x},${y}`) }).toEqual({ title, isTaken: false });
          cells.add(`${x},${y}`);
        }
      }
    }
  });

  it('defines each variable before it is used', () => {
    const known: string[] = [];
    for (const { name, query, datasource } of dashboard.templating.list) {
      expect(known).toEqual(expect.arrayContaining(variablesIn({ query, datasource })));
      known.push(name);
    }
    expect(known).toEqual(expect.arrayContaining(variablesIn([dashboard.panels, dashboard.annotations])));
  });

  it('uses each variable that it defines', () => {
    const used = variablesIn([dashboard.panels, dashboard.templating.list.map(({ query }) => query)]);

    expect(dashboard.templating.list.map(({ name }) => name).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('puts variables of one value in quotes, and those of many in none', () => {
    for (const query of queriesOf(dashboard, panels)) {
      for (const [, before, name] of query.matchAll(/(.)\$(\w+)/g)) {
        const { multi } = dashboard.templating.list.find((one) => one.name === name)!;
        expect({ query, name, isQuoted: before === '"' }).toEqual({ query, name, isQuoted: !multi });
      }
    }
  });

  it('asks for kinds of documents alone that there are', () => {
    for (const query of queriesOf(dashboard, panels)) {
      expect(kindsOf(query)).not.toHaveLength(0);
      for (const kind of kindsOf(query)) expect(indexOf(kind)).toBeDefined();
    }
  });

  it('uses fields alone that the templates of their indices have', () => {
    for (const query of queriesOf(dashboard, panels)) {
      for (const field of fieldsOf(query)) expect(typesOf(query, field)).not.toContain(undefined);
    }
    for (const { field, query } of dashboard.templating.list.filter(isQuery).map(parsed)) {
      expect({ field, types: typesOf(query, field) }).toEqual({ field, types: ['keyword'] });
    }
    for (const { query, bucketAggs, metrics } of panels.flatMap(({ targets }) => targets)) {
      for (const { type, field } of bucketAggs) {
        const allowed = { terms: ['keyword'], date_histogram: ['date'], histogram: ['double', 'long'] }[type];
        expect(allowed).toEqual(expect.arrayContaining([...typesOf(query, field)]));
      }
      for (const { type, field } of metrics) {
        expect(field === undefined).toBe(type === 'count');
        if (field === undefined) continue;
        expect(['double', 'long', 'date']).toEqual(expect.arrayContaining([...typesOf(query, field)]));
      }
    }
  });

  it('takes the four parts of an annotation from fields that it has', () => {
    const fields = fieldTypes(indexFields.annotations);
    for (const { timeField, timeEndField, textField, tagsField } of dashboard.annotations.list) {
      expect([fields.get(timeField), fields.get(timeEndField)]).toEqual(['date', 'date']);
      expect([fields.get(textField), fields.get(tagsField)]).toEqual(['text', 'keyword']);
    }
  });

  it('names columns as the data source does', () => {
    for (const { type, targets, fieldConfig } of panels) {
      if (type === 'timeseries') continue;
      const columns = targets.flatMap(columnNames);
      for (const { matcher } of fieldConfig.overrides) expect(columns).toContain(matcher.options);
    }
  });

  it('sorts tables by a column that is shown', () => {
    for (const { type, options, fieldConfig } of panels) {
      if (type !== 'table') continue;
      const [{ displayName } = { displayName: '' }] = options['sortBy'] as { displayName: string }[];
      expect(fieldConfig.overrides.flatMap(({ properties }) => properties.map(({ value }) => value))).toContain(
        displayName,
      );
    }
  });
});

describe('dashboards', () => {
  it('differ between the stores in their data source and its words alone', () => {
    const [elastic, open] = stores.map((store) =>
      JSON.stringify(dashboardsFor(store), (key, value: unknown) =>
        key === 'queryType' || key === 'luceneQueryType' ? undefined : value,
      ).replaceAll('grafana-opensearch-datasource', 'elasticsearch'),
    );

    expect(open).toBe(elastic);
  });

  it('begin with the data source that was chosen', () => {
    const [first] = dashboardsFor('opensearch', { name: 'Ours', uid: 'u1' });

    expect(first?.dashboard.templating.list[0]).toMatchObject({ current: { text: 'Ours', value: 'u1' } });
  });

  it('have names in links that never change', () => {
    expect(dashboardsFor('elasticsearch').map(({ dashboard }) => dashboard.uid)).toEqual([
      'loadtest-run',
      'loadtest-builds',
      'loadtest-fleet',
    ]);
  });
});

function schemaOf(type: string) {
  const schema = JSON.parse(
    readFileSync(new URL('../../fixtures/grafana/dashboard.schema.json', import.meta.url), 'utf8'),
  ) as { definitions: Record<string, { properties: Record<string, unknown> }> };
  const annotation = schema.definitions['dashboard.AnnotationQuery']!;
  for (const field of ['timeField', 'timeEndField', 'textField', 'tagsField']) {
    annotation.properties[field] = { type: 'string' };
  }
  return new Ajv({ allErrors: false, strict: false }).compile({ ...schema, $ref: `#/definitions/${type}` });
}

function panelsOf(panels: Dashboard['panels']): readonly Panel[] {
  return panels.filter((panel): panel is Panel => panel.type !== 'row');
}

function queriesOf(dashboard: Dashboard, panels: readonly Panel[]): readonly string[] {
  return [
    ...panels.flatMap(({ targets }) => targets.map(({ query }: Target) => query)),
    ...dashboard.annotations.list.map(({ target }) => target.query),
    ...dashboard.templating.list.filter(isQuery).map((variable) => parsed(variable).query),
  ];
}

function isQuery({ type }: { readonly type: string }): boolean {
  return type === 'query';
}

function parsed({ query }: { readonly query: string }) {
  return JSON.parse(query) as { readonly field: string; readonly query: string };
}

function variablesIn(value: unknown): string[] {
  const text = JSON.stringify(value ?? null);
  // Those of Grafana itself begin with two underscores.
  const names = Array.from(text.matchAll(/\$\{?(?!__)([a-z]\w*)/gi), ([, name]) => name ?? '');
  return [...new Set(names)];
}

/** The index of a kind of documents. */
function indexOf(kind: string): keyof typeof indexFields | undefined {
  return INDEX_OF_KIND.get(kind);
}

/** The types of a field in the indices of the kinds that a query asks for. */
function typesOf(query: string, field: string): readonly (string | undefined)[] {
  const indices = new Set(kindsOf(query).map(indexOf));
  return [...indices].map((index) => (index === undefined ? undefined : fieldTypes(indexFields[index]).get(field)));
}

const INDEX_OF_KIND = new Map<string, keyof typeof indexFields>([
  ['window', 'windows'],
  ['summary', 'summaries'],
  ['point', 'points'],
  ['run', 'runs'],
  ['run-label', 'runs'],
  ...[
    'deployment',
    'load-start',
    'ramp-up-end',
    'breach',
    'guard-stop',
    'worker-lost',
    'load-stop',
    'verdict',
    'note',
  ].map((kind) => [kind, 'annotations'] as const),
]);
