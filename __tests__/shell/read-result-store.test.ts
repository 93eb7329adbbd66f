import { describe, expect, it } from '@jest/globals';
import type { ResultsSpec } from '../../src/core/plan/run-spec.ts';
import { readResultStore } from '../../src/shell/read-result-store.ts';
import { environmentSource } from '../../src/shell/store-connection.ts';

const IN_ELASTICSEARCH: ResultsSpec = { kind: 'elasticsearch', index: 'loadtest' };
const URL_ALONE = { ELASTICSEARCH_URL: 'http://es.internal:9200' };
const GIVEN = { ...URL_ALONE, ELASTICSEARCH_USERNAME: 'boss', ELASTICSEARCH_PASSWORD: 'pw' };

describe('readResultStore', () => {
  it('asks for nothing where results stay in a folder', async () => {
    expect(await read({ kind: 'files' }, {})).toEqual({ store: { kind: 'files' }, findings: [] });
  });

  it('reads the connections of controller and workers, and says each thing once', async () => {
    const { store, findings } = await read(IN_ELASTICSEARCH, GIVEN);

    expect(store).toMatchObject({
      ...{ kind: 'search', index: 'loadtest' },
      controller: { url: 'http://es.internal:9200', credentials: { username: 'boss' } },
      worker: { url: 'http://es.internal:9200', credentials: { username: 'boss' } },
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'note']);
  });

  it('tells every fault together with what asks for a server', async () => {
    const env = { ...URL_ALONE, ELASTICSEARCH_USERNAME: 'boss', ELASTICSEARCH_WORKER_API_KEY: 'no' };

    await expect(read(IN_ELASTICSEARCH, env)).rejects.toMatchObject({
      name: 'InputError',
      faults: [
        'results.kind elasticsearch: ELASTICSEARCH_PASSWORD: missing, since ELASTICSEARCH_USERNAME is given.',
        expect.stringMatching(/^results.kind elasticsearch: ELASTICSEARCH_WORKER_API_KEY: /),
      ],
    });
  });

  it.each([
    ['nothing', {}],
    ['an address for everybody to read', URL_ALONE],
    ['empty secrets', { ...URL_ALONE, ELASTICSEARCH_API_KEY: '' }],
  ])('keeps the results of a fork, which is given %s, in the folder and says so', async (_what, env) => {
    const { store, findings } = await read(IN_ELASTICSEARCH, env, true);

    expect(store).toMatchObject({ kind: 'out-of-reach', store: 'elasticsearch' });
    expect(findings).toEqual([
      { kind: 'store', severity: 'warning', text: expect.stringContaining('no secrets to pull requests of forks') },
    ]);
  });

  it('lets a fork that is given secrets write to the store', async () => {
    expect((await read(IN_ELASTICSEARCH, GIVEN, true)).store.kind).toBe('search');
  });

  it('refuses a run that is no fork and is given no address', async () => {
    await expect(read(IN_ELASTICSEARCH, {})).rejects.toThrow('results.kind elasticsearch: ELASTICSEARCH_URL: missing');
  });
});

function read(results: ResultsSpec, env: Readonly<Record<string, string>>, isWithoutSecrets = false) {
  return readResultStore(results, environmentSource(env), { isWithoutSecrets });
}
