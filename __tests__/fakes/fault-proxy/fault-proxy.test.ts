import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';
import type { Fault, FaultRule } from './fault.ts';

/** A server that creates documents as the real ones do: each id once, else 409. */
interface Origin extends AsyncDisposable {
  readonly url: string;
  readonly asked: string[];
  readonly held: Map<string, number>;
}

async function origin(): Promise<Origin> {
  const asked: string[] = [];
  const held = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    void readText(incoming).then((body) => {
      outgoing.setHeader('x-elastic-product', 'Elasticsearch').setHeader('content-type', 'application/json');
      const ids = [...body.matchAll(/"create":\{"_id":"(\w+)"/g)].map(([, id = '']) => id);
      const items = ids.map((id) => {
        const status = held.has(id) ? 409 : 201;
        held.set(id, (held.get(id) ?? 0) + 1);
        return { create: { _index: 'w', _id: id, status } };
      });
      outgoing.end(JSON.stringify({ took: 1, errors: items.some((item) => item.create.status === 409), items }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    held,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly took: number;
  readonly errors: boolean;
  readonly items: readonly { readonly create: { readonly _id: string; readonly status: number; error?: unknown } }[];
}

function bulk(proxy: FaultProxy, ids: readonly string[], more: RequestInit = {}): Promise<Response> {
  const body = ids.map((id) => `${JSON.stringify({ create: { _id: id } })}\n{"a":1}\n`).join('');
  const headers = { 'content-type': 'application/x-ndjson' };
  return fetch(`${proxy.url}/w/_bulk`, { method: 'POST', headers, body, ...more });
}

async function statuses(response: Response): Promise<readonly number[]> {
  return ((await response.json()) as Answer).items.map((item) => item.create.status);
}

function always(fault: Fault): readonly FaultRule[] {
  return [{ fault }];
}

const many = Array.from({ length: 100 }, (_, at) => `d${at}`);

describe('faultProxy', () => {
  it('passes requests on as they are when no rule applies, and counts their bytes', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server });

    const response = await bulk(proxy, ['1', '2']);
    const body = await response.text();

    expect([response.status, response.headers.get('x-elastic-product')]).toEqual([200, 'Elasticsearch']);
    expect((JSON.parse(body) as Answer).items).toHaveLength(2);
    expect(server.asked).toEqual(['POST /w/_bulk']);
    expect(proxy.counts()).toMatchObject({ requests: 1, injected: 0, requestBytes: 62, answerBytes: body.length });
  });

  it.each([429, 502, 503] as const)('answers %i itself, without asking the server', async (status) => {
    await using server = await origin();
    await using proxy = await faultProxy({
      upstream: server,
      rules: always({ kind: 'status', status, retryAfterSec: 2 }),
    });

    const response = await bulk(proxy, ['1']);

    expect([response.status, response.headers.get('retry-after'), server.asked]).toEqual([status, '2', []]);
    expect(proxy.counts()).toMatchObject({ injected: 1, byFault: { status: 1 } });
  });

  it('answers 413 to bodies over the limit only', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'too-large', overBytes: 62 }) });

    expect([(await bulk(proxy, ['1', '2'])).status, (await bulk(proxy, ['1', '22'])).status]).toEqual([200, 413]);
    expect(proxy.counts().injected).toBe(1);
  });

  it.each([
    ['before', false],
    ['after', true],
    ['within', true],
  ] as const)('breaks the connection %s the server has answered; it was asked: %s', async (when, wasAsked) => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'reset', when }) });

    await expect(bulk(proxy, ['1']).then((response) => response.text())).rejects.toThrow();
    expect(server.held.has('1')).toBe(wasAsked);
  });

  it('makes a duplicate of the request: the second answer says that all is there', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'duplicate' }) });

    expect(await statuses(await bulk(proxy, ['1', '2']))).toEqual([409, 409]);
    expect(server.held).toEqual(
      new Map([
        ['1', 2],
        ['2', 2],
      ]),
    );
  });

  it('holds an answer back, or for ever', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({
      upstream: server,
      rules: [
        { match: ({ n }) => n === 1, fault: { kind: 'slow', ms: 60 } },
        { match: ({ n }) => n === 2, fault: { kind: 'hang' } },
      ],
    });
    const startedAt = performance.now();

    expect((await bulk(proxy, ['1'])).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(55);
    await expect(bulk(proxy, ['2'], { signal: AbortSignal.timeout(60) })).rejects.toThrow(/timeout/);
    expect([...server.held.keys()]).toEqual(['1']);
  });

  it('refuses connections while an outage lasts, and listens at the same address afterwards', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server });

    await proxy.outage(true);
    const refused = await bulk(proxy, ['1']).catch((error: unknown) => (error as Error).cause);
    await proxy.outage(false);

    expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
    expect((await bulk(proxy, ['1'])).status).toBe(200);
  });

  it('breaks the connection when the server is not there', async () => {
    const server = await origin();
    await using proxy = await faultProxy({ upstream: server });
    await server[Symbol.asyncDispose]();

    await expect(bulk(proxy, ['1'])).rejects.toThrow();
  });
});

describe('faultProxy: items that fail under HTTP 200', () => {
  it.each(['identity', 'gzip'])(
    'fails a share of them; the server sees the others alone (body: %s)',
    async (encoding) => {
      await using server = await origin();
      await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'items', share: 0.5 }) });
      const plain = many.map((id) => `${JSON.stringify({ create: { _id: id } })}\n{"a":1}\n`).join('');
      const gzipped = encoding === 'gzip';
      const response = await bulk(proxy, [], {
        body: gzipped ? gzipSync(plain) : plain,
        headers: { ...(gzipped ? { 'content-encoding': 'gzip' } : {}), 'content-type': 'application/x-ndjson' },
      });
      const answer = (await response.json()) as Answer;
      const failed = answer.items.filter((item) => item.create.status === 429);

      expect([response.status, answer.errors, answer.took]).toEqual([200, true, 1]);
      expect(answer.items.map((item) => item.create._id)).toEqual(many);
      expect(failed.length).toBeGreaterThan(30);
      expect(failed.length).toBeLessThan(70);
      expect(failed[0]?.create).toMatchObject({ _index: 'w', error: { type: 'es_rejected_execution_exception' } });
      expect([...server.held.keys()]).toEqual(many.filter((id) => !failed.some((item) => item.create._id === id)));
      expect(proxy.counts()).toMatchObject({ failedItems: failed.length, byFault: { items: 1 } });
    },
  );

  it('fails all of them without sending any, with the header by which clients know the product', async () => {
    await using server = await origin();
    const fault = { kind: 'items', share: 1, status: 400, type: 'document_parsing_exception' } as const;
    await using proxy = await faultProxy({ upstream: server, rules: always(fault) });

    const response = await bulk(proxy, ['1', '2']);

    expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
    expect(await statuses(response)).toEqual([400, 400]);
    expect(server.held.size).toBe(0);
  });

  it('says what is wrong with a bulk request that it cannot cut into items', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'items', share: 0.5 }) });

    const response = await bulk(proxy, [], { body: 'no json\n' });

    expect([response.status, await response.text()]).toEqual([599, expect.stringMatching(/^fault proxy: SyntaxError/)]);
  });

  it('does not compress its answer where the client has not asked for that', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'items', share: 0.5 }) });

    const response = await bulk(proxy, many, { headers: { 'accept-encoding': 'identity' } });

    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
    expect(await statuses(response)).toHaveLength(100);
  });

  it('compresses its own answer where the client understands that', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules: always({ kind: 'items', share: 0.5 }) });

    const response = await bulk(proxy, many, { headers: { 'accept-encoding': 'gzip' } });
    const { answerBytes } = proxy.counts();

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await statuses(response)).toHaveLength(100);
    expect(answerBytes).toBeLessThan(2_000);
  });
});

describe('faultProxy: rules', () => {
  async function faultsOf(rules: readonly FaultRule[], seed: number, requests = 60): Promise<string> {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server, rules, seed });
    let seen = '';
    for (let n = 1; n <= requests; n += 1) seen += (await bulk(proxy, [`d${n}`])).ok ? '.' : 'x';
    return seen;
  }
  const some: readonly FaultRule[] = [{ share: 0.3, fault: { kind: 'status', status: 503 } }];

  it('strike the same requests with the same seed and others with another', async () => {
    const first = await faultsOf(some, 7);

    expect(await faultsOf(some, 7)).toBe(first);
    expect(await faultsOf(some, 8)).not.toBe(first);
    expect(first.split('x').length - 1).toBeGreaterThan(8);
    expect(first.split('x').length - 1).toBeLessThan(30);
  });

  it('strike so often as they say, and see path, query, method, number and size', async () => {
    const seen: unknown[] = [];
    const match: FaultRule['match'] = (request) => {
      seen.push(request);
      return request.n > 1;
    };

    expect(await faultsOf([{ match, times: 2, fault: { kind: 'status', status: 429 } }], 1, 5)).toBe('.xx..');
    expect(seen[0]).toEqual({ method: 'POST', path: '/w/_bulk', query: '', n: 1, sizeBytes: 32 });
  });

  it('can be changed while the proxy runs', async () => {
    await using server = await origin();
    await using proxy = await faultProxy({ upstream: server });

    const before = (await bulk(proxy, ['1'])).status;
    proxy.setRules(always({ kind: 'status', status: 503 }));

    expect([before, (await bulk(proxy, ['2'])).status]).toEqual([200, 503]);
  });
});
