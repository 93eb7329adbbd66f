import { expect, it } from '@jest/globals';
import { checkStore } from '../../src/adapters/search/check-store.ts';
import { connectSearch } from '../../src/adapters/search/connect-search.ts';
import { SearchUnreachable } from '../../src/adapters/search/search-server.ts';
import type { SearchConnection } from '../../src/core/search/search-connection.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { connectionTo } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

eachSearchServer(
  'a server with users and a certificate of its own',
  (scene) => {
    async function checking(change: (connection: SearchConnection) => SearchConnection): Promise<unknown> {
      const server = await connectSearch(change(connectionTo(scene.server)));
      try {
        return await checkStore(server, scene.prefix, () => Date.now(), AbortSignal.timeout(20_000));
      } catch (error) {
        return error;
      } finally {
        await server.close();
      }
    }

    it('is trusted by the certificate of its authority, and by no other', async () => {
      const trusted = await checking((connection) => connection);
      const untrusted = (await checking((connection) => ({ ...connection, caText: null }))) as SearchUnreachable;

      expect(trusted).toMatchObject({ server: { kind: scene.kind } });
      expect(untrusted).toBeInstanceOf(SearchUnreachable);
      expect(untrusted.problem).toBe('certificate');
      expect(untrusted.message).toContain('is not trusted (');
      expect(untrusted.message).toContain(
        `Give the PEM file of the authority that signed it as ${scene.kind}-ca-file.`,
      );
    });

    it('is not spoken to without TLS', async () => {
      const plain = await checking((connection) => ({ ...connection, url: connection.url.replace('https:', 'http:') }));

      expect(plain).toMatchObject({ problem: 'connection' });
      expect((plain as Error).message).toContain(`${scene.kind}-url starts with https://`);
    });

    it.each<SearchConnection['credentials']>([
      { kind: 'none' },
      { kind: 'basic', username: 'nobody', password: 'secret-of-nobody' },
      { kind: 'bearer', token: 'secret-of-nobody' },
    ])('refuses the credentials $kind with a sentence that does not hold them', async (credentials) => {
      const error = await checking((connection) => ({ ...connection, credentials }));

      expect(error).toBeInstanceOf(StartError);
      expect((error as Error).message).toMatch(
        /^Could not ask https:.* what it is \(HTTP 401.*The credentials are missing, wrong or no/,
      );
      expect((error as Error).message).not.toContain('secret-of-nobody');
    });
  },
  { security: 'tls' },
);
