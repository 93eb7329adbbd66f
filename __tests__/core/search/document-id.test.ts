import { describe, expect, it } from '@jest/globals';
import { documentId, type Fields, runLabelId } from '../../../src/core/search/document-id.ts';
import type { IndexKind } from '../../../src/core/search/index-names.ts';

const place = { run: 'shop-1', load: '1-main' };
const at = { '@timestamp': '2026-01-15T12:00:00.000Z' };
const summary = { ...place, ...at, labelKind: 'sample', label: 'Pay', elapsedSec: 12.5, p95Ms: 20, baselineRun: null };
const annotation = { ...place, ...at, kind: 'breach', text: 'p95 is too high', tags: ['breach'] };
const point = { ...place, ...at, metric: 'cpu', resource: 'db-1', value: 12, provisional: true };

describe('documentId', () => {
  it.each<[Exclude<IndexKind, 'runs'>, Fields, RegExp]>([
    ['windows', { ...place, worker: 'local-1', seq: 7 }, /^shop-1:1-main:local-1:7$/],
    ['summaries', summary, /^shop-1:1-main:12500:[0-9a-f]{40}$/],
    ['annotations', annotation, /^shop-1:1-main:breach:1768478400000:[0-9a-f]{40}$/],
    ['annotations', { ...annotation, run: null, load: null }, /^-:-:breach:1768478400000:[0-9a-f]{40}$/],
    ['points', point, /^shop-1:1-main:1768478400000:[0-9a-f]{40}$/],
  ])('names a document of %s by what it is about', (stream, document, id) => {
    expect(documentId(stream, document)).toMatch(id);
  });

  it.each<[string, Exclude<IndexKind, 'runs'>, Fields, Fields]>([
    [
      'a summary whose numbers are known better',
      'summaries',
      summary,
      { ...summary, p95Ms: 21, baselineRun: 'shop-0' },
    ],
    ['an annotation with more tags', 'annotations', annotation, { ...annotation, tags: [] }],
    ['the final value of a point', 'points', point, { ...point, value: 13, provisional: false }],
    ['a point with its fields in another order', 'points', point, Object.fromEntries(Object.entries(point).reverse())],
  ])('gives the same id to %s', (_what, stream, first, second) => {
    expect(documentId(stream, second)).toBe(documentId(stream, first));
  });

  it.each<[string, Exclude<IndexKind, 'runs'>, Fields, Fields]>([
    ['summaries of a sample and a transaction', 'summaries', summary, { ...summary, labelKind: 'transaction' }],
    ['summaries of two windows', 'summaries', summary, { ...summary, elapsedSec: 13 }],
    ['annotations of two texts', 'annotations', annotation, { ...annotation, text: 'other' }],
    ['points of two resources', 'points', point, { ...point, resource: 'db-2' }],
  ])('tells %s apart', (_what, stream, first, second) => {
    expect(documentId(stream, second)).not.toBe(documentId(stream, first));
  });

  it('tells the labels of a load apart, and all samples from a label of their name', () => {
    const ids = [
      { kind: 'sample', label: 'Pay' },
      { kind: 'transaction', label: 'Pay' },
      { kind: 'all', label: '__all__' },
      { kind: 'sample', label: '__all__' },
    ].map((label) => runLabelId('shop-1', '1-main', label));

    expect(new Set(ids).size).toBe(4);
  });
});
