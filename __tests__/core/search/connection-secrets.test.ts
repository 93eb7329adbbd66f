import { describe, expect, it } from '@jest/globals';
import { connectionSecrets } from '../../../src/core/search/connection-secrets.ts';
import type { SearchConnection, SearchCredentials } from '../../../src/core/search/search-connection.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('connectionSecrets', () => {
  it.each<[SearchCredentials, readonly string[]]>([
    [{ kind: 'none' }, []],
    [{ kind: 'api-key', apiKey: base64('id:the-key') }, [base64('id:the-key'), 'id:the-key', 'the-key']],
    [{ kind: 'basic', username: 'elastic', password: 'pw' }, ['pw', base64('elastic:pw')]],
    [{ kind: 'bearer', token: 'ey' }, ['ey']],
  ])('of %j are every form that is sent', (credentials, secrets) => {
    expect(connectionSecrets(connection({ credentials }))).toEqual(secrets);
  });

  it('are those of the proxy, too', () => {
    const proxyUrl = 'http://me:p%40ss@proxy.example.com:3128';

    expect(connectionSecrets(connection({ proxyUrl }))).toEqual(['p%40ss', 'p@ss', base64('me:p@ss')]);
    expect(connectionSecrets(connection({ proxyUrl: 'http://proxy.example.com:3128' }))).toEqual([]);
  });
});

function connection(fields: Partial<SearchConnection>): SearchConnection {
  return {
    kind: 'elasticsearch',
    url: 'https://es.example.com',
    credentials: { kind: 'none' },
    caText: null,
    proxyUrl: null,
    ...fields,
  };
}
