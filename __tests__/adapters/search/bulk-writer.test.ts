import { describe, expect, it } from '@jest/globals';
import { bulkWriter, type BulkWriterOptions } from '../../../src/adapters/search/bulk-writer.ts';
import { SearchUnreachable } from '../../../src/adapters/search/search-server.ts';
import type { BulkOutcome } from '../../../src/core/search/bulk-document.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { scriptedSearchServer, type Fault } from '../../fakes/scripted-search-server.ts';

const reset = new SearchUnreachable('No connection: read ECONNRESET.', 'connection');
const late = new SearchUnreachable('It gave no whole answer within 30 s.', 'timeout');

function scene(options: Partial<BulkWriterOptions> = {}, random?: () => number) {
  const server = scriptedSearchServer();
  const clock = { ...fakeClock(), ...(random === undefined ? {} : { random }) };
  const outcomes = new Map<string, BulkOutcome[]>();
  const troubles: (string | null)[] = [];
  const onAnswer = (trouble: string | null): void => {
    troubles.push(trouble);
  };
  const writer = bulkWriter({ server, clock, onAnswer, ...options });
  const write = (id: string, text = `{"id":"${id}"}`, op: 'create' | 'index' = 'create'): void => {
    outcomes.set(id, []);
    writer.write({ index: 'i', id, text, op }, (outcome) => outcomes.get(id)?.push(outcome));
  };
  const told = () => Object.fromEntries([...outcomes].map(([id, list]) => [id, list.map(({ kind }) => kind).join()]));
  return { server, clock, writer, write, told, outcomes, troubles };
}

describe('a bulk writer', () => {
  it('sends at once, and together what is written in one moment', async () => {
    const { server, clock, write, told, troubles } = scene();

    for (const id of ['a', 'b', 'c']) write(id);
    await clock.advance(0);
    write('d');
    await clock.advance(0);

    expect(server.requests).toEqual([['a', 'b', 'c'], ['d']]);
    expect(server.documents.get('a')).toBe('{"id":"a"}');
    expect(told()).toEqual({ a: 'acknowledged', b: 'acknowledged', c: 'acknowledged', d: 'acknowledged' });
    expect(troubles).toEqual([null, null]);
  });

  it('has one request on its way at a time, and gathers meanwhile', async () => {
    const { server, clock, write } = scene();
    server.script({ kind: 'hang' });

    write('a');
    await clock.advance(1_000);
    for (const id of ['b', 'c']) write(id);
    await clock.advance(60_000);

    expect(server.requests).toEqual([['a']]);
  });

  it.each<[string, Fault]>([
    ['408', { kind: 'answer', status: 408 }],
    ['429', { kind: 'answer', status: 429 }],
    ['500', { kind: 'answer', status: 500 }],
    ['502 of a proxy', { kind: 'answer', status: 502, body: '<html>' }],
    ['503', { kind: 'answer', status: 503 }],
    ['504', { kind: 'answer', status: 504 }],
    ['a success without items', { kind: 'answer', status: 200, body: { took: 1 } }],
    ['a broken connection', { kind: 'throw', error: reset }],
    ['a time-out', { kind: 'throw', error: late }],
    ['an error of our own', { kind: 'throw', error: new TypeError('x is not a function') }],
  ])('tries again soon after %s', async (_, fault) => {
    const { server, clock, write, told, troubles } = scene();
    server.script(fault);

    write('a');
    await clock.advance(200);

    expect(server.requests).toEqual([['a'], ['a']]);
    expect(told()).toEqual({ a: 'acknowledged' });
    expect(troubles).toEqual([expect.stringMatching(/\.$|function$/), null]);
  });

  it('takes what the server did, but nobody heard of, as there', async () => {
    const { server, clock, write, told } = scene();
    server.script({ kind: 'throw-after', error: reset });

    for (const id of ['a', 'b']) write(id);
    await clock.advance(200);

    expect([...server.documents.keys()]).toEqual(['a', 'b']);
    expect(told()).toEqual({ a: 'acknowledged', b: 'acknowledged' });
  });

  it('waits longer after each failure, and never longer than the longest wait', async () => {
    const { server, clock, write } = scene({}, () => 0.999_999);
    server.always({ kind: 'answer', status: 503 });
    const sentAt: number[] = [];
    const send = server.send.bind(server);
    server.send = (request, signal) => {
      sentAt.push(clock.monotonicMs());
      return send(request, signal);
    };

    write('a');
    await clock.advance(60_000);

    const waits = sentAt.slice(1).map((ms, place) => Math.round(ms - (sentAt[place] ?? 0)));
    expect(waits.slice(0, 9)).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000, 10_000]);
  });

  it('does not wait at all where chance says so', async () => {
    const { server, clock, write, told } = scene({}, () => 0);
    server.script(...Array.from({ length: 50 }, (): Fault => ({ kind: 'answer', status: 503 })));

    write('a');
    for (let turn = 0; turn < 60; turn += 1) await clock.advance(0);

    expect(told()).toEqual({ a: 'acknowledged' });
  });

  it('sends only the failed items of a success again, before newer ones', async () => {
    const { server, clock, write, told, troubles } = scene();
    server.script({ kind: 'items', statusOf: (id) => ({ b: 429, d: 503 })[id] });

    for (const id of ['a', 'b', 'c', 'd']) write(id);
    await clock.advance(0);
    write('e');
    await clock.advance(200);

    expect(server.requests).toEqual([
      ['a', 'b', 'c', 'd'],
      ['b', 'd', 'e'],
    ]);
    expect(new Set(Object.values(told()))).toEqual(new Set(['acknowledged']));
    expect(troubles[0]).toContain('HTTP 429');
  });

  it('refuses for good what the server finds faulty, with its reason, and nothing beside it', async () => {
    const { server, clock, write, told, outcomes } = scene();
    server.always({ kind: 'items', statusOf: (id) => (id === 'b' ? 400 : undefined) });

    for (const id of ['a', 'b', 'c']) write(id);
    await clock.advance(60_000);

    expect(server.requests).toHaveLength(1);
    expect(told()).toEqual({ a: 'acknowledged', b: 'refused', c: 'acknowledged' });
    expect(outcomes.get('b')).toEqual([{ kind: 'refused', reason: 'HTTP 400: told: to fail' }]);
  });

  it.each<[string, Fault]>([
    ['credentials', { kind: 'answer', status: 401 }],
    ['a privilege', { kind: 'answer', status: 403 }],
    ['the index', { kind: 'answer', status: 404 }],
    ['a privilege for the index', { kind: 'items', statusOf: () => 403 }],
    ['trust', { kind: 'throw', error: new SearchUnreachable('Not trusted.', 'certificate') }],
    ['the right server', { kind: 'throw', error: new SearchUnreachable('Another kind.', 'kind') }],
  ])('asks slowly while %s is missing, and goes on when it is there', async (_, fault) => {
    const { server, clock, write, told } = scene();
    server.always(fault);

    write('a');
    await clock.advance(30_000);
    const asked = server.requests.length;
    server.always({ kind: 'none' });
    await clock.advance(10_000);

    expect(asked).toBeGreaterThanOrEqual(3);
    expect(asked).toBeLessThanOrEqual(7);
    expect(told()).toEqual({ a: 'acknowledged' });
  });

  it('fills bodies up to their limit, counted in bytes', async () => {
    const { server, clock, write } = scene({ limits: { bodyBytes: 400 } });

    for (let at = 0; at < 20; at += 1) write(`d${at}`, JSON.stringify({ label: 'ü'.repeat(40) }));
    await clock.advance(0);

    expect(server.documents.size).toBe(20);
    expect(Math.max(...server.sizes)).toBeLessThanOrEqual(400);
    expect(Math.min(...server.sizes)).toBeGreaterThan(200);
  });

  it('halves what is too large until it passes, and refuses what is too large alone', async () => {
    const { server, clock, write, told, outcomes } = scene();
    const send = server.send.bind(server);
    server.send = (request, signal) => {
      const { ndjson } = request.body as { ndjson: string };
      return ndjson.length > 300 ? Promise.resolve({ status: 413, body: '<html>' }) : send(request, signal);
    };

    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) write(id, `{"x":"${'x'.repeat(id === 'd' ? 500 : 50)}"}`);
    await clock.advance(0);

    expect([...server.documents.keys()]).toEqual(['a', 'b', 'c', 'e', 'f', 'g']);
    expect(told()).toMatchObject({ a: 'acknowledged', d: 'refused', g: 'acknowledged' });
    expect(outcomes.get('d')).toEqual([{ kind: 'refused', reason: 'HTTP 413' }]);
  });

  it('finds the one document that spoils a whole request', async () => {
    const { server, clock, write, told } = scene();
    const send = server.send.bind(server);
    const error = { type: 'action_request_validation_exception', reason: 'id is too long' };
    server.send = (request, signal) => {
      const { ndjson } = request.body as { ndjson: string };
      return ndjson.includes('"_id":"c"') ? Promise.resolve({ status: 400, body: { error } }) : send(request, signal);
    };

    for (const id of ['a', 'b', 'c', 'd', 'e']) write(id);
    await clock.advance(0);

    expect(told()).toEqual({
      ...{ a: 'acknowledged', b: 'acknowledged', c: 'refused', d: 'acknowledged', e: 'acknowledged' },
    });
  });

  it('gives the oldest up when too much waits, but not what is on its way', async () => {
    const { server, clock, write, told } = scene({ limits: { waitingBytes: 300 } });
    server.always({ kind: 'hang' });
    write('a', '{"x":"123456789012345678901234567890"}');
    await clock.advance(0);

    for (const id of ['b', 'c', 'd', 'e', 'f']) write(id, '{"x":"123456789012345678901234567890"}');

    expect(told()).toEqual({ a: '', b: 'given-up', c: 'given-up', d: '', e: '', f: '' });
  });

  it('gives up when it is told to, hears nothing of the request on its way any more, and takes new documents', async () => {
    const { server, clock, writer, write, told, outcomes } = scene();
    server.script({ kind: 'hang' });
    for (const id of ['a', 'b']) write(id);
    await clock.advance(0);

    writer.giveUp();
    write('c');
    await clock.advance(0);

    expect(told()).toEqual({ a: 'given-up', b: 'given-up', c: 'acknowledged' });
    expect(outcomes.get('a')).toEqual([{ kind: 'given-up', because: 'told' }]);
    expect(server.requests).toEqual([['a', 'b'], ['c']]);
  });

  it('tells what became of a document once, though an answer comes after it was given up', async () => {
    const { server, clock, writer, write, told } = scene();
    const send = server.send.bind(server);
    server.send = async (request) => {
      await clock.sleep(1_000, new AbortController().signal);
      return send(request, new AbortController().signal);
    };
    write('a');
    await clock.advance(0);

    writer.giveUp();
    await clock.advance(5_000);

    expect(told()).toEqual({ a: 'given-up' });
    expect([...server.documents.keys()]).toEqual(['a']);
  });

  it('replaces documents that are to be indexed', async () => {
    const { server, clock, write } = scene();

    write('a', '{"v":1}', 'index');
    await clock.advance(0);
    write('a', '{"v":2}', 'index');
    await clock.advance(0);

    expect(server.documents.get('a')).toBe('{"v":2}');
  });
});
