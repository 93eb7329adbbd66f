import { describe, expect, it } from '@jest/globals';
import { connectSearch } from '../../../src/adapters/search/connect-search.ts';
import { SearchUnreachable, type SearchRequest } from '../../../src/adapters/search/search-server.ts';
import type { SearchConnection, SearchKind } from '../../../src/core/search/search-connection.ts';
import { loopbackProxy, loopbackSearch, type Reaction } from './loopback-search.ts';

const kinds: readonly SearchKind[] = ['elasticsearch', 'opensearch'];

describe.each(kinds)('a connection to %s', (kind) => {
  const never = new AbortController().signal;
  const get: SearchRequest = { method: 'GET', path: '/x/_doc/1', timeoutMs: 5_000 };
  const to = (url: string, more: Partial<SearchConnection> = {}): SearchConnection => ({
    ...{ kind, url, credentials: { kind: 'none' }, caText: null, proxyUrl: null },
    ...more,
  });

  async function sending(connection: SearchConnection, request: SearchRequest = get, signal = never) {
    const server = await connectSearch(connection);
    try {
      return await server.send(request, signal);
    } finally {
      await server.close();
    }
  }

  async function failing(connection: SearchConnection, request: SearchRequest = get): Promise<SearchUnreachable> {
    const error: unknown = await sending(connection, request).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(SearchUnreachable);
    return error as SearchUnreachable;
  }

  it.each([200, 201, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504])(
    'gives an answer of status %i, and asks once for it',
    async (status) => {
      await using server = await loopbackSearch(kind, () => ({ status, json: { status } }));

      expect(await sending(to(server.url))).toEqual({ status, body: { status } });
      expect(server.seen).toHaveLength(1);
    },
  );

  it.each<[string, Reaction, unknown]>([
    ['text', { text: 'Unauthorized', type: 'text/plain', status: 401 }, 'Unauthorized'],
    ['JSON that is none', { text: '{"half":' }, '{"half":'],
    ['nothing', { text: '' }, null],
    ['names that would poison a prototype', { text: '{"__proto__":{"a":1}}' }, JSON.parse('{"__proto__":{"a":1}}')],
  ])('gives %s as it is', async (_, reaction, body) => {
    await using server = await loopbackSearch(kind, () => reaction);

    expect((await sending(to(server.url))).body).toEqual(body);
  });

  it('sends JSON and lines packed, each by its media type, below the path of a gateway', async () => {
    await using server = await loopbackSearch(kind, () => ({ json: {} }));
    const gateway = to(`${server.url}/search`);

    await sending(gateway, { ...get, method: 'POST', path: '/a/_search', query: { q: 'ä b' }, body: { size: 1 } });
    await sending(gateway, { ...get, method: 'POST', path: '/_bulk', body: { ndjson: '{"create":{}}\n{"a":"ü"}\n' } });

    const [search, bulk] = server.seen;
    expect([search!.url, search!.body]).toEqual(['/search/a/_search?q=%C3%A4%20b', '{"size":1}']);
    expect([bulk!.url, bulk!.body]).toEqual(['/search/_bulk', '{"create":{}}\n{"a":"ü"}\n']);
    expect(search!.headers['content-type']).toMatch(/[/+]json/);
    expect(bulk!.headers['content-type']).toMatch(/x-ndjson/);
    expect(search!.headers).toMatchObject({ 'content-encoding': 'gzip', 'accept-encoding': 'gzip' });
  });

  it.each<[SearchConnection['credentials'], string | undefined]>([
    [{ kind: 'none' }, undefined],
    [{ kind: 'api-key', apiKey: 'aWQ6a2V5' }, 'ApiKey aWQ6a2V5'],
    [{ kind: 'basic', username: 'ü', password: 'a:b' }, `Basic ${Buffer.from('ü:a:b').toString('base64')}`],
    [{ kind: 'bearer', token: 't.o.k' }, 'Bearer t.o.k'],
  ])('shows the credentials %j', async (credentials, header) => {
    await using server = await loopbackSearch(kind, () => ({ json: {} }));

    await sending(to(server.url, { credentials }));

    expect(server.seen[0]!.headers.authorization).toBe(header);
  });

  it.each<[Reaction, SearchUnreachable['problem'], RegExp]>([
    ['hang', 'timeout', /gave no whole answer within 300 ms/],
    ['stall', 'timeout', /gave no whole answer within 300 ms/],
    ['reset', 'connection', /No connection to .* ECONNRESET/],
    ['break-off', 'connection', /No connection to .*See that the server runs|No connection to .*https:\/\//],
  ])('fails in time when the server does this: %s', async (reaction, problem, message) => {
    await using server = await loopbackSearch(kind, () => reaction);

    const error = await failing(to(server.url), { ...get, timeoutMs: reaction === 'reset' ? 5_000 : 300 });

    expect(error.problem).toBe(problem);
    expect(error.message).toMatch(message);
    expect(server.seen).toHaveLength(1);
  });

  it.each<Reaction>(['hang', 'stall'])('gives up at the signal when the server does this: %s', async (reaction) => {
    const ended = new AbortController();
    await using server = await loopbackSearch(kind, () => {
      setImmediate(() => {
        ended.abort(new Error('enough'));
      });
      return reaction;
    });

    await expect(sending(to(server.url), get, ended.signal)).rejects.toThrow('enough');
  });

  it('is asked again without rest after failures', async () => {
    let failures = 3;
    await using loopback = await loopbackSearch(kind, () => {
      failures -= 1;
      return failures >= 0 ? (failures === 0 ? { status: 503 } : 'reset') : { json: { well: true } };
    });
    const server = await connectSearch(to(loopback.url));

    const answers = [];
    for (let at = 0; at < 4; at += 1) answers.push(await server.send(get, never).catch((error: unknown) => error));
    await server.close();

    expect(answers.slice(0, 2).every((answer) => answer instanceof SearchUnreachable)).toBe(true);
    expect(answers.slice(2)).toMatchObject([{ status: 503 }, { status: 200, body: { well: true } }]);
  });

  it('ends what is under way when it is closed', async () => {
    const asked = Promise.withResolvers<undefined>();
    await using loopback = await loopbackSearch(kind, () => {
      asked.resolve(undefined);
      return 'hang';
    });
    const server = await connectSearch(to(loopback.url));
    const answer = server.send(get, never).catch((error: unknown) => error);

    await asked.promise;
    await server.close();

    expect(await answer).toBeInstanceOf(SearchUnreachable);
  });

  it.each(['http://127.0.0.1:1', 'http://nowhere.invalid:9200'])('says that nothing answers at %s', async (url) => {
    const error = await failing(to(url));

    expect(error.problem).toBe('connection');
    expect(error.message).toContain(url);
    expect(error.message).toContain(`${kind}-url`);
  });

  it('says which other server answers, and what to use', async () => {
    const other = kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
    const version = { number: '2.19.4', ...(other === 'opensearch' ? { distribution: 'opensearch' } : {}) };
    await using server = await loopbackSearch(other, () => ({ json: { version } }));

    const error = await failing(to(server.url));

    expect(error.problem).toBe('kind');
    expect(error.message).toMatch(new RegExp(`2\\.19\\.4 answers, not .*Use \`results\\.kind: ${other}\``));
  });

  it('says that a web page is no search server', async () => {
    await using server = await loopbackSearch('opensearch', () => ({ text: '<html>', type: 'text/html' }));

    const error = await failing(to(server.url));

    expect(error.problem).toBe('kind');
    expect(error.message).toContain(`See that ${kind}-url names the server itself`);
  });

  it('refuses a file without a certificate, and credentials that no header can carry, before it asks', async () => {
    const bearer = { kind: 'bearer', token: 'se\ncret' } as const;

    expect((await failing(to('http://127.0.0.1:1', { caText: 'x' }))).message).toContain(`${kind}-ca-file`);
    expect((await failing(to('http://127.0.0.1:1', { credentials: bearer }))).message).not.toContain('cret\n');
  });

  describe('through a proxy', () => {
    const withUser = (url: string) => url.replace('//', '//me:p%40ss@');

    it('opens a tunnel with the credentials of the proxy', async () => {
      await using server = await loopbackSearch(kind, () => ({ json: { through: true } }));
      await using proxy = await loopbackProxy(200);

      const answer = await sending(to(server.url, { proxyUrl: withUser(proxy.url) }));

      expect(answer.body).toEqual({ through: true });
      expect(proxy.seen.map(({ url }) => url)).toEqual([server.url.replace('http://', '')]);
      const basic = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
      expect(proxy.seen[0]!.headers['proxy-authorization']).toBe(basic);
    });

    it.each<[number | 'hang', SearchUnreachable['problem'], RegExp]>([
      [407, 'connection', /The proxy wants other credentials/],
      [403, 'connection', /The proxy does not let this connection through/],
      ['hang', 'timeout', /through the proxy .* gave no whole answer within 300 ms/],
    ])('says what a proxy does that answers %s, without its password', async (status, problem, message) => {
      await using proxy = await loopbackProxy(status);

      const error = await failing(to('http://127.0.0.1:1', { proxyUrl: withUser(proxy.url) }), {
        ...get,
        timeoutMs: 300,
      });

      expect(error.problem).toBe(problem);
      expect(error.message).toMatch(message);
      expect(error.message).toContain(proxy.url);
      expect(error.message).not.toMatch(/p@ss|p%40ss|me:/);
    });
  });
});
