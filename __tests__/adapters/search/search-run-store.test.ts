import { describe, expect, it } from '@jest/globals';
import { parseRunRecord } from '../../../src/adapters/files/parse-run-record.ts';
import { searchRunStore } from '../../../src/adapters/search/search-run-store.ts';
import {
  type SearchAnswer,
  type SearchRequest,
  SearchUnreachable,
} from '../../../src/adapters/search/search-server.ts';
import { runDocument } from '../../../src/core/search/run-document.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { answeringSearchServer, hitsAnswer } from '../../fakes/answering-search-server.ts';
import { emptyWindow } from '../../fakes/empty-window.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';

function scene(answer: (request: SearchRequest, signal: AbortSignal) => SearchAnswer | Promise<SearchAnswer>) {
  const said: string[] = [];
  const clock = fakeClock();
  const server = answeringSearchServer(answer);
  const store = searchRunStore({
    ...{ server, clock, index: 'loadtest', parse: parseRunRecord, startOf: () => Date.UTC(2026, 0, 31) },
    say: (sentence) => said.push(sentence),
    writeDeadlineMs: 5_000,
  });
  return { store, server, said, clock };
}

const hit = (record: ReturnType<typeof runRecord>) => ({
  id: record.run,
  source: runDocument(record),
  sort: [record.startedAtMs, record.run],
});
const busy: SearchAnswer = { status: 503, body: { error: { type: 'x', reason: 'not ready' } } };

describe('reading runs of a search server', () => {
  it('asks once for as many baseline runs as are wanted, and for their records alone', async () => {
    const runs = Array.from({ length: 30 }, (_, at) => runRecord(`shop-${at}`, 1_000 - at));
    const { store, server } = scene(() => hitsAnswer(runs.map(hit)));

    const found = await store.recent({ name: 'shop', leg: null, baselineOf: 'main', limit: 30 });

    expect(found).toEqual(runs);
    expect(server.requests).toEqual([
      expect.objectContaining({
        path: '/loadtest-runs/_search',
        body: expect.objectContaining({
          size: 30,
          _source: ['record'],
          query: {
            bool: {
              filter: [
                { term: { kind: 'run' } },
                { term: { name: 'shop' } },
                { term: { joinsBaseline: true } },
                { term: { branch: 'main' } },
              ],
              must_not: [{ exists: { field: 'leg' } }],
            },
          },
        }) as unknown,
      }),
    ]);
  });

  it('asks again while the server is busy or away', async () => {
    const answers = [
      busy,
      new SearchUnreachable('No connection.', 'connection'),
      hitsAnswer([hit(runRecord('shop-1', 1))]),
    ];
    const { store, clock } = scene(() => {
      const next = answers.shift();
      if (next instanceof Error) throw next;
      return next ?? busy;
    });
    const end = clock.runFreely();

    expect((await store.recent({ limit: 1 })).map(({ run }) => run)).toEqual(['shop-1']);
    end();
  });

  it.each<[string, SearchAnswer | Error, number, RegExp]>([
    ['not at all for wrong credentials', { status: 401, body: null }, 1, /Could not read earlier runs \(HTTP 401\)/],
    ['not at all for a wrong kind of server', new SearchUnreachable('It is another.', 'kind'), 1, /It is another/],
    ['for a short while when it is busy', busy, 4, /Could not read earlier runs \(HTTP 503: not ready\)/],
  ])('asks again %s', async (_how, answer, tries, sentence) => {
    const { store, server, clock } = scene(() => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const end = clock.runFreely();

    await expect(store.recent({ limit: 1 })).rejects.toThrow(sentence);
    end();

    expect(Math.min(server.requests.length, 4)).toBe(tries);
  });

  it.each<[string, object, RegExp]>([
    ['without a record', {}, /its field record is missing/],
    ['that is torn', { record: '{"v":1' }, /holds no run record: .*JSON/],
    ['of another version', { record: '{"v":7}' }, /schema version 7/],
  ])('says which run it cannot read: one %s', async (_what, source, sentence) => {
    const found: SearchAnswer = { status: 200, body: { found: true, _source: source } };
    const single = scene(() => found);
    const several = scene(() => hitsAnswer([{ id: 'shop-1', source, sort: [1] }]));

    await expect(single.store.load('shop-1')).rejects.toThrow(sentence);
    expect(await several.store.recent({ limit: 2 })).toEqual([]);
    expect(several.said).toEqual([expect.stringMatching(/^A run is left out: Run shop-1 in Elasticsearch at/)]);
  });

  it.each<[string, unknown, boolean]>([
    ['a document that is not there', { found: false }, true],
    ['an index that is not there', { error: { type: 'index_not_found_exception', reason: 'no such index' } }, true],
    ['a path that nobody knows', 'page not found', false],
  ])('tells %s from a run that cannot be read', async (_what, body, isMissing) => {
    const loaded = scene(() => ({ status: 404, body })).store.load('shop-1');

    await (isMissing
      ? expect(loaded).resolves.toBeNull()
      : expect(loaded).rejects.toThrow('Could not read the run shop-1'));
  });
});

describe('writing runs to a search server', () => {
  const linesOf = (request: SearchRequest | undefined): readonly string[] =>
    ((request?.body as { ndjson: string } | undefined)?.ndjson ?? '').trim().split('\n');
  const taken = (request: SearchRequest): SearchAnswer => {
    const heads = linesOf(request).filter((line) => /^{"(create|index)"/.test(line));
    const items = heads.map((line) => {
      const [[op, { _id }]] = Object.entries(JSON.parse(line) as object) as [[string, { _id: string }]];
      return { [op]: { _id, status: 201 } };
    });
    return { status: 200, body: { errors: false, items } };
  };

  it('puts a record where searches find it at once, after what belongs to it', async () => {
    const { store, server } = scene(taken);

    await store.save(runRecord('shop-1', 1_000));

    expect(server.requests.map(({ query }) => query)).toEqual([{ refresh: 'true' }]);
    expect(linesOf(server.requests[0]).at(-2)).toBe('{"index":{"_index":"loadtest-runs","_id":"shop-1"}}');
  });

  it('creates windows in the month of the run, with the time of their end', async () => {
    const { store, server } = scene(taken);

    await store.append('shop-1', 'windows', [emptyWindow()]);

    const [head = '', document = ''] = linesOf(server.requests[0]);
    expect(JSON.parse(head)).toEqual({
      create: { _index: 'loadtest-windows-2026.01', _id: 'shop-1:1-main:local-1:0' },
    });
    expect(JSON.parse(document)).toMatchObject({ '@timestamp': '1970-01-01T00:16:41.000Z', seq: 0 });
  });

  it('sends nothing when there is nothing', async () => {
    const { store, server } = scene(taken);

    await store.append('shop-1', 'windows', []);

    expect(server.requests).toEqual([]);
  });

  it('gives up at its deadline, and says how much is missing and why', async () => {
    const { store, clock } = scene(() => busy);
    const end = clock.runFreely();

    await expect(store.append('shop-1', 'annotations', [{ text: 'a' }, { text: 'b' }])).rejects.toThrow(
      /^Elasticsearch at http:\/\/search\.test did not take 2 documents: .*not ready/,
    );
    end();
  });

  it('does not wait for a server that never answers for longer than that', async () => {
    const { store, clock } = scene(
      (_request, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const end = clock.runFreely();

    await expect(store.append('shop-1', 'annotations', [{ text: 'a' }])).rejects.toThrow(
      'there was no answer within 5 s',
    );
    end();
  });
});
