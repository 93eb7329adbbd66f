import { describe, expect, it } from '@jest/globals';
import { compareMapping } from '../../../src/core/search/compare-mapping.ts';
import { compareTemplate } from '../../../src/core/search/compare-template.ts';
import { explainConflict } from '../../../src/core/search/explain-conflict.ts';
import { indexFields } from '../../../src/core/search/index-fields.ts';
import { indexKinds } from '../../../src/core/search/index-names.ts';
import { fieldTypes } from '../../../src/core/search/mapping.ts';
import { TEMPLATE_VERSION, templatesOf } from '../../../src/core/search/templates.ts';

const shape = { index: 'loadtest', replicas: null, lifecyclePolicy: null };
const [windows] = templatesOf(shape);
const answer = (body: object, name = 'loadtest-windows') => ({
  index_templates: [
    { name: 'other', index_template: {} },
    { name, index_template: body },
  ],
});

describe('templatesOf', () => {
  it('covers each kind of index with one template that takes what is written there', () => {
    expect(templatesOf(shape).map(({ kind }) => kind)).toEqual(indexKinds);
    expect(templatesOf(shape).map(({ body }) => body.index_patterns)).toEqual([
      ...[['loadtest-windows-*'], ['loadtest-summaries-*'], ['loadtest-points-*']],
      ...[['loadtest-annotations'], ['loadtest-runs']],
    ]);
  });

  it.each(templatesOf(shape))('lets no unknown field into $name', ({ body }) => {
    expect(body.template.mappings.dynamic).toBe('false');
    expect(body.priority).toBeGreaterThanOrEqual(200);
  });

  it('knows nothing of what is in a label or a record', () => {
    expect(indexFields.windows['labels']).toEqual({ type: 'object', enabled: false });
    expect(indexFields.runs['record']).toEqual({ type: 'object', enabled: false });
  });

  it('gives a lifecycle to months alone', () => {
    const names = templatesOf({ ...shape, lifecyclePolicy: 'p' })
      .filter(({ body }) => body.template.settings.index['lifecycle'] !== undefined)
      .map(({ kind }) => kind);

    expect(names).toEqual(['windows', 'summaries', 'points']);
  });

  it.each([
    [null, { auto_expand_replicas: '0-1' }],
    [0, { number_of_replicas: '0' }],
    [2, { number_of_replicas: '2' }],
  ])('sets %j replicas', (replicas, expected) => {
    const { index } = templatesOf({ ...shape, replicas })[0]!.body.template.settings;

    expect(index).toEqual({ number_of_shards: '1', refresh_interval: '5s', ...expected });
  });
});

describe('compareTemplate', () => {
  const { body } = windows!;

  it.each([
    ['none', { index_templates: [] }, { kind: 'missing' }],
    ['an answer without a list', { error: 'x' }, { kind: 'missing' }],
    ['one of another name', answer(body, 'loadtest-window'), { kind: 'missing' }],
    ['the same in another order', answer(Object.fromEntries(Object.entries(body).reverse())), { kind: 'same' }],
    ['the same with empty parts', answer({ ...body, composed_of: [] }), { kind: 'same' }],
    ['one of another priority', answer({ ...body, priority: 1 }), { kind: 'changed' }],
    ['one without version', answer({ ...body, version: undefined }), { kind: 'older', version: null }],
    [
      'an older one',
      answer({ ...body, version: TEMPLATE_VERSION - 1 }),
      { kind: 'older', version: TEMPLATE_VERSION - 1 },
    ],
    [
      'a newer one',
      answer({ ...body, version: TEMPLATE_VERSION + 1 }),
      { kind: 'newer', version: TEMPLATE_VERSION + 1 },
    ],
  ])('tells %s', (_, found, expected) => {
    expect(compareTemplate(windows!, found)).toEqual(expected);
  });
});

describe('compareMapping', () => {
  const { mappings } = windows!.body.template;

  it('finds no difference in our own mapping', () => {
    expect(compareMapping(indexFields.windows, mappings)).toEqual({ conflicts: [], missing: [] });
  });

  it('finds all fields missing in an index without mapping', () => {
    expect(compareMapping(indexFields.windows, {}).missing).toEqual([...fieldTypes(indexFields.windows).keys()]);
  });

  it('names fields of another type, in objects too, and not those that are unknown to us', () => {
    const properties = {
      ...mappings.properties,
      seq: { type: 'keyword' },
      host: { properties: { load1: { type: 'text', fields: { keyword: { type: 'keyword' } } } } },
      labels: { properties: { label: { type: 'text' } } },
      more: { type: 'text' },
    };

    expect(compareMapping(indexFields.windows, { properties }).conflicts).toEqual([
      { field: 'seq', expected: 'long', found: 'keyword' },
      { field: 'host.load1', expected: 'double', found: 'text' },
      { field: 'labels', expected: 'object', found: 'properties' },
    ]);
  });
});

describe('explainConflict', () => {
  it('names at most five fields', () => {
    const conflicts = Array.from({ length: 7 }, (_, at) => ({ field: `f${at}`, expected: 'long', found: 'text' }));

    const text = explainConflict('loadtest-runs', conflicts);

    expect(text).toContain('f4 is text, long is expected (and 2 more). Another template');
    expect(text).not.toContain('f5');
  });
});
