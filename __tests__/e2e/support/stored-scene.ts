import { randomBytes } from 'node:crypto';
import { installStore } from '../../../src/adapters/search/install-store.ts';
import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import { type IndexKind, indexPattern } from '../../../src/core/search/index-names.ts';
import { connectionSecrets } from '../../../src/core/search/connection-secrets.ts';
import { leastAccess } from '../../../scripts/demo/store/least-access.ts';
import { storeEnvironment } from '../../../scripts/demo/store/store-environment.ts';
import { ask, connectedTo, connectionTo, removeStore } from '../../contracts/connect-scene.ts';
import type { TestServer } from '../../contracts/search-servers.ts';

/** An installed store of one test. Disposing deletes it. */
export interface StoredScene extends AsyncDisposable {
  /** For `results:` of a configuration. */
  readonly results: string;
  readonly index: string;
  /** Variables by which the command line reaches it. */
  readonly env: Readonly<Record<string, string>>;
  /** What nobody may ever see, in each form. */
  readonly secrets: readonly string[];
  /** With all privileges. */
  readonly server: SearchServer;
  /** The documents of a kind, as a search finds them; at most 1,000. */
  documents(kind: IndexKind): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Installs a store under a name of its own; on a server with users, with credentials that can do no more than they must. `via`: another address of the server. */
export async function storeOn(
  to: TestServer,
  options: { readonly via?: string; readonly isInstalled?: boolean } = {},
): Promise<StoredScene> {
  const index = `t-${randomBytes(5).toString('hex')}`;
  const signal = AbortSignal.timeout(60_000);
  const server = await connectedTo(to);
  if (options.isInstalled !== false) await installStore(server, { index }, signal);
  const admin = connectionTo(to);
  const hasUsers = admin.credentials.kind !== 'none';
  const controller = hasUsers ? await leastAccess(admin, 'controller', index, signal) : null;
  const worker = hasUsers ? await leastAccess(admin, 'worker', index, signal) : null;
  const connection = {
    ...(controller ?? admin),
    ...(options.via === undefined ? {} : { url: options.via }),
  };
  return {
    results: `results: { kind: ${to.kind}, index: ${index} }`,
    index,
    env: storeEnvironment(connection, {
      caFile: to.caFile ?? undefined,
      ...(worker === null ? {} : { worker }),
    }),
    secrets: [controller, worker].flatMap((access) => (access === null ? [] : connectionSecrets(access))),
    server,
    documents: async (kind) => {
      await ask(server, { method: 'POST', path: `/${indexPattern(index, kind)}/_refresh` });
      const body = { size: 1_000, query: { match_all: {} } };
      const answer = await ask(server, { method: 'POST', path: `/${indexPattern(index, kind)}/_search`, body });
      const { hits } = answer.body as { hits: { hits: readonly { _source: Readonly<Record<string, unknown>> }[] } };
      return hits.hits.map(({ _source }) => _source);
    },
    async [Symbol.asyncDispose]() {
      await removeStore(server, index);
      await server.close();
    },
  };
}
