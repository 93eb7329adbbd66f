import { describe, expect, it } from '@jest/globals';
import type { BulkDocument } from '../../../src/core/search/bulk-document.ts';
import { readBulkAnswer } from '../../../src/core/search/read-bulk-answer.ts';

const document = (id: string, op: BulkDocument['op'] = 'create'): BulkDocument => ({ index: 'i', id, text: '{}', op });
const one = [document('a')];

const item = (status: number, error?: object, op = 'create') => ({
  [op]: { _index: 'i', _id: 'a', status, ...(error === undefined ? {} : { error }) },
});
const readOne = (status: number, error?: object, op: BulkDocument['op'] = 'create') =>
  readBulkAnswer([document('a', op)], { status: 200, body: { items: [item(status, error, op)] } });

describe('the answer to a bulk request', () => {
  it.each([
    [408, 'again'],
    [429, 'again'],
    [500, 'again'],
    [502, 'again'],
    [503, 'again'],
    [504, 'again'],
    [413, 'split'],
    [301, 'blocked'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'blocked'],
    [406, 'blocked'],
    [400, 'blocked'],
  ])('with status %d and a page of a proxy asks for "%s"', (status, kind) => {
    expect(readBulkAnswer(one, { status, body: '<html>' })).toEqual({
      kind,
      reason: expect.stringContaining(`HTTP ${status}`),
    });
  });

  it('that finds one request faulty is split until the faulty document is found', () => {
    const error = { type: 'action_request_validation_exception', reason: 'Validation Failed: 1: id is too long;' };

    expect(readBulkAnswer(one, { status: 400, body: { error, status: 400 } })).toEqual({
      kind: 'split',
      reason: 'HTTP 400: action_request_validation_exception: Validation Failed: 1: id is too long;',
    });
  });

  it('may give its error as a text alone', () => {
    expect(readBulkAnswer(one, { status: 503, body: { error: 'OpenSearch Security not initialized.' } })).toEqual({
      kind: 'again',
      reason: expect.stringContaining('(HTTP 503: OpenSearch Security not initialized)'),
    });
  });

  it.each<[string, unknown]>([
    ['no JSON', 'OK'],
    ['nothing', null],
    ['no items', { errors: false }],
    ['too few items', { items: [] }],
    ['too many items', { items: [item(201), item(201)] }],
  ])('that is a success with %s is no success', (_, body) => {
    expect(readBulkAnswer(one, { status: 200, body })).toMatchObject({ kind: 'again' });
  });

  it.each<[string, unknown]>([
    ['another document', { create: { _id: 'b', status: 201 } }],
    ['another operation', { index: { _id: 'a', status: 201 } }],
    ['no status', { create: { _id: 'a' } }],
    ['nothing', null],
  ])('whose item tells of %s does not count', (_, odd) => {
    expect(readBulkAnswer(one, { status: 200, body: { items: [odd] } })).toMatchObject({
      kind: 'items',
      items: [{ kind: 'again' }],
    });
  });

  it.each([
    [200, 'done'],
    [201, 'done'],
    [409, 'done'],
    [429, 'again'],
    [503, 'again'],
    [500, 'again'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'blocked'],
    [400, 'refused'],
    [422, 'refused'],
  ])('has an item of status %d that is "%s"', (status, kind) => {
    expect(readOne(status)).toMatchObject({ kind: 'items', items: [{ kind }] });
  });

  it('tries a conflict again where the document is to be replaced', () => {
    expect(readOne(409, { type: 'version_conflict_engine_exception' }, 'index')).toMatchObject({
      items: [{ kind: 'again' }],
    });
  });

  it('does not blame the document for its index', () => {
    expect(readOne(400, { type: 'index_closed_exception', reason: 'closed' })).toMatchObject({
      items: [{ kind: 'blocked', reason: expect.stringContaining('Could not write to the store (HTTP 400: closed).') }],
    });
  });

  it('tells the reason of a refusal, and says what to do about a missing privilege', () => {
    const reason = 'failed to parse field [seq] of type [long]';

    expect(readOne(400, { type: 'mapper_parsing_exception', reason })).toMatchObject({
      items: [{ kind: 'refused', reason: `HTTP 400: mapper_parsing_exception: ${reason}` }],
    });
    expect(readOne(403, { type: 'security_exception', reason: 'no' })).toMatchObject({
      items: [{ kind: 'blocked', reason: expect.stringContaining('store roles') }],
    });
  });

  it('keeps the order of the documents', () => {
    const documents = [document('a'), document('b'), document('c', 'index')];
    const items = [
      { create: { _id: 'a', status: 201 } },
      { create: { _id: 'b', status: 429 } },
      { index: { _id: 'c', status: 200 } },
    ];

    expect(readBulkAnswer(documents, { status: 200, body: { errors: true, items } })).toMatchObject({
      items: [{ kind: 'done' }, { kind: 'again' }, { kind: 'done' }],
    });
  });
});
