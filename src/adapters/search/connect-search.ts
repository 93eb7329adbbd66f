import { X509Certificate } from 'node:crypto';
import { validateHeaderValue, type ClientRequest } from 'node:http';
import type { Readable } from 'node:stream';
import type { SearchConnection, SearchCredentials } from '../../core/search/search-connection.ts';
import { searchServerOver } from './ask-search.ts';
import type { RawAnswer, RawRequest, SearchClient } from './search-client.ts';
import { SearchUnreachable, type SearchServer } from './search-server.ts';

/**
 * A search server behind its vendor's client, which is loaded here; nothing is asked yet. Retries, sniffing and the
 * setting aside of nodes are switched off: who asks counts what is lost, so it has to know of every try.
 * Throws `SearchUnreachable` where the authority's certificate or the credentials cannot be used.
 */
export async function connectSearch(connection: SearchConnection): Promise<SearchServer> {
  assertUsable(connection);
  const client =
    connection.kind === 'elasticsearch' ? await elasticsearchClient(connection) : await openSearchClient(connection);
  return searchServerOver(client, connection);
}

/** Else the clients throw where nobody can catch it. */
function assertUsable({ kind, caText, credentials }: SearchConnection): void {
  if (caText !== null) {
    try {
      new X509Certificate(caText);
    } catch {
      const expected = 'a PEM file with `-----BEGIN CERTIFICATE-----`, of the authority that signed the certificate';
      throw new SearchUnreachable(`${kind}-ca-file holds no certificate; ${expected}, is expected.`, 'certificate');
    }
  }
  try {
    validateHeaderValue('authorization', authorization(credentials)['authorization'] ?? '');
  } catch {
    throw new SearchUnreachable(
      `The credentials for ${kind} hold characters that no header can carry, such as a line break: see how they were stored.`,
      'connection',
    );
  }
}

/** The same for both servers. */
function authorization(credentials: SearchCredentials): Record<string, string> {
  switch (credentials.kind) {
    case 'none':
      return {};
    case 'api-key':
      return { authorization: `ApiKey ${credentials.apiKey}` };
    case 'basic': {
      const { username, password } = credentials;
      return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
    }
    case 'bearer':
      return { authorization: `Bearer ${credentials.token}` };
  }
}

async function elasticsearchClient(connection: SearchConnection): Promise<SearchClient> {
  const { Client, CloudConnectionPool, HttpConnection, Transport } = await import('@elastic/elasticsearch');
  /** The product is looked at in the answer: the client's own check throws the answer away, and with it what answered. */
  class UncheckedTransport extends Transport {
    constructor(options: ConstructorParameters<typeof Transport>[0]) {
      super({ ...options, productCheck: null as unknown as string });
    }
  }
  const client = new Client({
    node: connection.url,
    headers: authorization(connection.credentials),
    Transport: UncheckedTransport,
    Connection: HttpConnection,
    // That of the one node which is never set aside.
    ConnectionPool: CloudConnectionPool,
    maxRetries: 0,
    ...(connection.caText === null ? {} : { tls: { ca: connection.caText } }),
    ...(connection.proxyUrl === null ? {} : { proxy: connection.proxyUrl }),
  });
  return {
    // Elasticsearch 8 and 9 both take it; see "REST API compatibility" in its reference.
    mediaTypes: {
      json: 'application/vnd.elasticsearch+json; compatible-with=8',
      ndjson: 'application/vnd.elasticsearch+x-ndjson; compatible-with=8',
    },
    ask: async ({ method, path, query, headers, body, timeoutMs }, signal) => {
      const answer = await client.transport.request<Readable>(
        { method, path, querystring: { ...query }, ...(body === null ? {} : { body: body as never }) },
        { asStream: true, meta: true, maxRetries: 0, requestTimeout: timeoutMs, headers: { ...headers }, signal },
      );
      return { status: answer.statusCode, headers: single(answer.headers), body: answer.body };
    },
    close: () => client.close(),
  };
}

async function openSearchClient(connection: SearchConnection): Promise<SearchClient> {
  const { Client, Connection, ConnectionPool } = await import('@opensearch-project/opensearch');
  class OneNode extends ConnectionPool {
    /** There is no other node to turn to. */
    override markDead(): this {
      return this;
    }
  }
  class QuietConnection extends Connection {
    constructor(options?: ConstructorParameters<typeof Connection>[0]) {
      super(options);
      const make = this.makeRequest as (params: object) => ClientRequest;
      this.makeRequest = (params: object) => withoutConsole(make(params));
    }
  }
  const client = new Client({
    node: connection.url,
    headers: authorization(connection.credentials),
    Connection: QuietConnection,
    ConnectionPool: OneNode,
    maxRetries: 0,
    ...(connection.caText === null ? {} : { ssl: { ca: connection.caText } }),
    ...(connection.proxyUrl === null ? {} : { proxy: connection.proxyUrl }),
  });
  return {
    mediaTypes: { json: 'application/json', ndjson: 'application/x-ndjson' },
    ask: ({ method, path, query, headers, body, timeoutMs }: RawRequest, signal) => {
      const asked = client.transport.request(
        { method, path, querystring: { ...query }, ...(body === null ? {} : { body }) },
        { asStream: true, maxRetries: 0, requestTimeout: timeoutMs, headers: { ...headers } },
      );
      const abort = (): void => {
        asked.abort();
      };
      signal.addEventListener('abort', abort, { once: true });
      return asked
        .then((answer): RawAnswer => ({
          status: answer.statusCode ?? 0,
          headers: single(answer.headers ?? {}),
          body: answer.body as Readable,
        }))
        .finally(() => {
          signal.removeEventListener('abort', abort);
        });
    },
    close: () => client.close(),
  };
}

/** The client writes what breaks after the head of an answer to the console by this one call; the answer's body tells it as well. */
function withoutConsole(request: ClientRequest): ClientRequest {
  const addListener = (event: string, listener: () => void): ClientRequest =>
    request.on(event, event === 'error' ? () => undefined : listener);
  return Object.assign(request, { addListener });
}

function single(headers: Readonly<Record<string, unknown>>): RawAnswer['headers'] {
  const strings = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return Object.fromEntries(strings) as Record<string, string>;
}
