import { describe, expect, it } from '@jest/globals';
import { checkStore } from '../../../src/adapters/search/check-store.ts';
import { connectSearch } from '../../../src/adapters/search/connect-search.ts';
import { installRetention } from '../../../src/adapters/search/install-retention.ts';
import { installStore } from '../../../src/adapters/search/install-store.ts';
import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import type { SearchKind } from '../../../src/core/search/search-connection.ts';
import { InputError, StartError } from '../../../src/core/verdict/run-error.ts';
import { loopbackSearch, type Loopback, type Reaction, type SeenRequest } from './loopback-search.ts';

const signal = AbortSignal.timeout(30_000);

/** Against answers of servers that the tests with real ones do not have. */
async function against<T>(
  kind: SearchKind,
  react: (request: SeenRequest) => Reaction,
  use: (server: SearchServer, loopback: Loopback) => Promise<T>,
): Promise<T> {
  await using loopback = await loopbackSearch(kind, react);
  const server = await connectSearch({
    ...{ kind, url: loopback.url, credentials: { kind: 'none' }, caText: null, proxyUrl: null },
  });
  try {
    return await use(server, loopback);
  } finally {
    await server.close();
  }
}

describe('installRetention', () => {
  it('asks nobody where none is wanted', async () => {
    await against(
      'elasticsearch',
      () => ({}),
      async (server, { seen }) => {
        expect(await installRetention(server, 'perf', null, signal)).toEqual({ kind: 'none' });
        expect(seen).toEqual([]);
      },
    );
  });

  it('puts a policy of ILM that keeps each document as long as asked for', async () => {
    const react = ({ method }: SeenRequest): Reaction => (method === 'GET' ? { status: 404 } : { json: {} });

    await against('elasticsearch', react, async (server, { seen }) => {
      const retention = await installRetention(server, 'perf', 90, signal);

      expect(retention).toEqual({ kind: 'policy', days: 90, policy: 'perf-retention', by: 'ILM' });
      expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
        'GET /_ilm/policy/perf-retention',
        'PUT /_ilm/policy/perf-retention',
      ]);
      // An index takes documents for up to 31 days after it was made.
      expect(JSON.parse(seen[1]!.body)).toMatchObject({ policy: { phases: { delete: { min_age: '121d' } } } });
    });
  });

  it('replaces exactly the version of a policy of ISM that it has seen', async () => {
    const there = { _id: 'perf-retention', _seq_no: 7, _primary_term: 2, policy: {} };

    await against(
      'opensearch',
      () => ({ json: there }),
      async (server, { seen }) => {
        const retention = await installRetention(server, 'perf', 30, signal);

        expect(retention).toMatchObject({ kind: 'policy', by: 'ISM' });
        expect(seen[1]!.url).toBe('/_plugins/_ism/policies/perf-retention?if_seq_no=7&if_primary_term=2');
        expect(JSON.parse(seen[1]!.body)).toMatchObject({
          policy: {
            ism_template: [{ index_patterns: ['perf-windows-*', 'perf-summaries-*', 'perf-points-*'] }],
            states: [{ transitions: [{ conditions: { min_index_age: '61d' } }] }, { actions: [{ delete: {} }] }],
          },
        });
      },
    );
  });

  it('leaves it to people where the server has no such feature', async () => {
    const none = { status: 400, json: { error: 'no handler found for uri [/_ilm/policy/x] and method [GET]' } };

    await against(
      'elasticsearch',
      () => none,
      async (server) => {
        expect(await installRetention(server, 'perf', 30, signal)).toEqual({ kind: 'by-hand', days: 30 });
      },
    );
  });

  it('says which privilege is missing', async () => {
    const reason =
      'action [cluster:admin/ilm/get] is unauthorized, this action is granted by the cluster privileges [read_ilm,manage_ilm]';
    const refused = { status: 403, json: { error: { type: 'security_exception', reason } } };

    await against(
      'elasticsearch',
      () => refused,
      async (server) => {
        const installing = installRetention(server, 'perf', 30, signal);

        await expect(installing).rejects.toThrow(StartError);
        await expect(installing).rejects.toThrow('one of these cluster privileges is enough: read_ilm, manage_ilm.');
      },
    );
  });
});

describe.each([
  ['elasticsearch', { number: '7.17.29' }, 'Elasticsearch 7.17.29 is not supported; Elasticsearch 8 or 9 is expected'],
  [
    'opensearch',
    { number: '1.3.2', distribution: 'opensearch' },
    'OpenSearch 1.3.2 is not supported; OpenSearch 2 or 3',
  ],
] as const)('a server of another version (%s)', (kind, version, sentence) => {
  it('is refused before anything else is asked', async () => {
    await against(
      kind,
      () => ({ json: { version } }),
      async (server, { seen }) => {
        const { findings } = await checkStore(server, 'perf', () => 0, signal);
        const installing = installStore(server, { index: 'perf' }, signal);

        expect(findings).toEqual([
          { severity: 'error', about: 'version', message: expect.stringContaining(sentence) as unknown as string },
        ]);
        await expect(installing).rejects.toThrow(InputError);
        expect(seen.map(({ url }) => url)).toEqual(['/', '/']);
      },
    );
  });
});

describe('a newer server that is expected to work', () => {
  it('is used, and it is said that it was not tried', async () => {
    const react = ({ url }: SeenRequest): Reaction =>
      url === '/' ? { json: { version: { number: '9.2.0' } } } : { json: {} };

    await against('elasticsearch', react, async (server) => {
      const { findings } = await checkStore(server, 'perf', () => 0, signal);

      expect(findings[0]).toEqual({
        severity: 'warning',
        about: 'version',
        message: 'Elasticsearch 9.2.0 is expected to work; our tests run against 8.19.',
      });
    });
  });
});
