import { describe, expect, it } from '@jest/globals';
import type { SearchKind } from '../../../src/core/search/search-connection.ts';
import type { SearchRole } from '../../../src/inputs/search/connection-source.ts';
import { readSearchConnection } from '../../../src/inputs/search-connection.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';

const KEY = Buffer.from('VuaCfGcBCdbkQm-e5aOx:ui2lp2axTNmsyakw9tvNnw').toString('base64');
const URL_ALONE = { 'elasticsearch-url': 'https://es.example.com:9200' };
const PEM = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n';

describe('readSearchConnection', () => {
  it('reads an address alone as a server without credentials', async () => {
    expect(await read(URL_ALONE)).toEqual({
      connection: {
        kind: 'elasticsearch',
        url: 'https://es.example.com:9200',
        credentials: { kind: 'none' },
        caText: null,
        proxyUrl: null,
      },
      findings: [],
    });
  });

  it.each([
    ['https://es.example.com:9200/', 'https://es.example.com:9200'],
    ['http://127.0.0.1:9200', 'http://127.0.0.1:9200'],
    ['  HTTPS://Es.Example.com/search/es//  ', 'https://es.example.com/search/es'],
    ['http://[::1]:9200', 'http://[::1]:9200'],
  ])('keeps the path of %s and drops the slash at its end', async (given, url) => {
    expect((await read({ 'elasticsearch-url': given })).connection.url).toBe(url);
  });

  it.each<[Record<string, string>, object]>([
    [{ 'elasticsearch-api-key': ` ${KEY}\n` }, { kind: 'api-key', apiKey: KEY }],
    [
      { 'elasticsearch-username': 'loader', 'elasticsearch-password': 'p:w' },
      { kind: 'basic', username: 'loader', password: 'p:w' },
    ],
    [{ 'elasticsearch-bearer-token': 'ey.J.x' }, { kind: 'bearer', token: 'ey.J.x' }],
  ])('reads one kind of credentials', async (given, credentials) => {
    expect((await read({ ...URL_ALONE, ...given })).connection.credentials).toEqual(credentials);
  });

  it('reads the file of the authority that signed the certificate', async () => {
    const { connection } = await read(
      { ...URL_ALONE, 'elasticsearch-ca-file': 'ca.pem' },
      { files: { 'ca.pem': PEM } },
    );

    expect(connection.caText).toBe(PEM);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no address', {}, 'ELASTICSEARCH_URL: missing, an address such as https://search.example.com:9200 expected.'],
    [
      'another protocol',
      { 'elasticsearch-url': 'es.example.com:9200' },
      'ELASTICSEARCH_URL: "es.example.com:9200" given, an address such as https://search.example.com:9200 expected.',
    ],
    [
      'credentials in the address',
      { 'elasticsearch-url': 'https://elastic:hidden@es.example.com' },
      'ELASTICSEARCH_URL: an address with credentials (not shown) given; give them as ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD.',
    ],
    [
      'a query',
      { 'elasticsearch-url': 'https://es.example.com?apikey=hidden' },
      'ELASTICSEARCH_URL: an address with a query or fragment (not shown) given; leave it out.',
    ],
    [
      'two kinds of credentials',
      { ...URL_ALONE, 'elasticsearch-api-key': KEY, 'elasticsearch-bearer-token': 'hidden' },
      'ELASTICSEARCH_API_KEY and ELASTICSEARCH_BEARER_TOKEN: all given, one kind of credentials expected.',
    ],
    [
      'a name without a password',
      { ...URL_ALONE, 'elasticsearch-username': 'loader' },
      'ELASTICSEARCH_PASSWORD: missing, since ELASTICSEARCH_USERNAME is given.',
    ],
    [
      'a password without a name',
      { ...URL_ALONE, 'elasticsearch-password': 'hidden' },
      'ELASTICSEARCH_USERNAME: missing, since ELASTICSEARCH_PASSWORD is given.',
    ],
    [
      'a key that is not encoded',
      { ...URL_ALONE, 'elasticsearch-api-key': 'id:hidden' },
      'ELASTICSEARCH_API_KEY: a text (not shown) given that is no base64 of id:key; the field `encoded` of the answer with which the server made the key expected.',
    ],
    [
      'a file of an authority that is not there',
      { ...URL_ALONE, 'elasticsearch-ca-file': 'gone.pem' },
      'ELASTICSEARCH_CA_FILE: "gone.pem" given, but there is no such file; a file with PEM certificates expected.',
    ],
  ])('refuses %s and shows no secret', async (_what, given, fault) => {
    const faults = await faultsOf(read(given));

    expect(faults).toEqual([fault]);
    expect(faults.join()).not.toContain('hidden');
  });

  it('refuses half a key: base64 of something else', async () => {
    const apiKey = Buffer.from('only-a-key').toString('base64');

    expect(await faultsOf(read({ ...URL_ALONE, 'elasticsearch-api-key': apiKey }))).toHaveLength(1);
  });

  it('tells everything that is wrong at once, of the workers too', async () => {
    const given = { 'elasticsearch-url': 'x', 'elasticsearch-username': 'a', 'elasticsearch-worker-password': 'b' };

    expect(await faultsOf(read(given, { role: 'worker' }))).toEqual([
      expect.stringContaining('ELASTICSEARCH_URL'),
      expect.stringContaining('ELASTICSEARCH_PASSWORD'),
      expect.stringContaining('ELASTICSEARCH_WORKER_USERNAME'),
    ]);
  });

  it('gives workers their own credentials and the controller its own', async () => {
    const given = {
      ...URL_ALONE,
      'elasticsearch-username': 'boss',
      'elasticsearch-password': 'p',
      'elasticsearch-worker-api-key': KEY,
    };

    expect(await read(given, { role: 'worker' })).toMatchObject({
      connection: { credentials: { kind: 'api-key', apiKey: KEY } },
      findings: [],
    });
    expect((await read(given)).connection.credentials).toMatchObject({ kind: 'basic', username: 'boss' });
  });

  it('lets workers use the credentials of the controller where there are no others, and says so', async () => {
    const given = { ...URL_ALONE, 'elasticsearch-api-key': KEY };

    const { connection, findings } = await read(given, { role: 'worker' });

    expect(connection.credentials).toEqual({ kind: 'api-key', apiKey: KEY });
    expect(findings).toEqual([
      { kind: 'store', severity: 'note', text: expect.stringContaining('ELASTICSEARCH_WORKER_API_KEY is not given') },
    ]);
  });

  it('has no key for OpenSearch, which does not know any', async () => {
    const given = { 'opensearch-url': 'https://os.example.com', 'opensearch-api-key': KEY };

    expect((await read(given, { kind: 'opensearch' })).connection.credentials).toEqual({ kind: 'none' });
  });

  it.each([
    ['http://es.internal:9200', 1],
    ['http://127.0.0.1:9200', 0],
    ['http://localhost:9200', 0],
    ['http://[::1]:9200', 0],
    ['https://es.internal:9200', 0],
  ])('with credentials for %s has %d warnings about encryption', async (url, count) => {
    const { findings } = await read({ 'elasticsearch-url': url, 'elasticsearch-api-key': KEY });

    expect(findings).toHaveLength(count);
  });
});

function read(
  given: Readonly<Record<string, string>>,
  {
    kind = 'elasticsearch',
    role = 'controller',
    files = {},
  }: { kind?: SearchKind; role?: SearchRole; files?: Record<string, string> } = {},
) {
  return readSearchConnection(kind, role, {
    given: (name) => given[name],
    nameOf: (name) => name.replaceAll('-', '_').toUpperCase(),
    env: () => undefined,
    readText: (path) => Promise.resolve(files[path] ?? null),
  });
}

async function faultsOf(reading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof InputError) return error.faults;
  throw new Error(`an InputError expected, not ${String(error)}`);
}
