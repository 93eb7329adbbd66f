import { describe, expect, it } from '@jest/globals';
import { parseWorkerStore } from '../../../src/core/search/parse-worker-store.ts';
import type { SearchCredentials, WorkerStore } from '../../../src/core/search/search-connection.ts';

const store: WorkerStore = {
  v: 1,
  connection: {
    kind: 'opensearch',
    url: 'https://store.test:9200/gateway',
    credentials: { kind: 'basic', username: 'worker', password: 's3cret' },
    caText: null,
    proxyUrl: null,
  },
  windowsIndex: 'loadtest-windows-2026.01',
};
const { connection } = store;

describe('parseWorkerStore', () => {
  it.each<SearchCredentials>([
    { kind: 'none' },
    { kind: 'api-key', apiKey: 'aWQ6a2V5' },
    { kind: 'basic', username: 'worker', password: '' },
    { kind: 'bearer', token: 't' },
  ])('takes a store with credentials of kind $kind', (credentials) => {
    const given = { ...store, connection: { ...connection, credentials } };

    expect(parseWorkerStore(JSON.parse(JSON.stringify(given)))).toEqual({ ok: true, store: given });
  });

  it.each<[string, unknown, string]>([
    ['another version', { ...store, v: 2 }, 'v is 2, 1 is expected'],
    ['no index', { ...store, windowsIndex: '' }, 'windowsIndex is ""'],
    ['an unknown server', { ...store, connection: { ...connection, kind: 'solr' } }, 'connection.kind is "solr"'],
    [
      'an address without scheme',
      { ...store, connection: { ...connection, url: 'store:9200' } },
      'connection.url is no',
    ],
    [
      'a slash at its end',
      { ...store, connection: { ...connection, url: 'http://store:9200/' } },
      'connection.url is no',
    ],
    [
      'credentials in the address',
      { ...store, connection: { ...connection, url: 'http://a:s3cret@store' } },
      'connection.url is no',
    ],
    [
      'credentials of another kind',
      { ...store, connection: { ...connection, credentials: { kind: 'toString', secret: 's3cret' } } },
      'connection.credentials are of none of the kinds none, api-key, basic, bearer',
    ],
    [
      'half a login',
      { ...store, connection: { ...connection, credentials: { kind: 'basic', password: 's3cret' } } },
      'connection.credentials.username is missing',
    ],
    ['no document', null, 'the document is null'],
  ])('refuses %s and quotes no secret', (_, value, expected) => {
    const parsed = parseWorkerStore(value);

    expect(parsed).toMatchObject({ ok: false, fault: expect.stringContaining(expected) });
    expect(JSON.stringify(parsed)).not.toContain('s3cret');
  });
});
