import { afterAll, beforeAll } from '@jest/globals';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { indexKinds } from '../../src/core/search/index-names.ts';
import { templatesOf } from '../../src/core/search/templates.ts';
import { ask, connectedTo } from './connect-scene.ts';
import type { SearchScene } from './search-servers.ts';

/** A store of its own on a real server, with our templates and still without an index. */
export interface EmptyStore {
  readonly server: SearchServer;
  /** Beginning of the names of its indices. */
  readonly index: string;
  /** Lets searches find what was written so far. */
  refresh(): Promise<void>;
}

/** Empty stores for the tests of a describe block; they are deleted after the last one. */
export function emptyStores(scene: SearchScene): () => EmptyStore {
  const { kind, prefix } = scene;
  let server: SearchServer | null = null;
  let count = 0;
  const connected = (): SearchServer => {
    if (server === null) throw new Error(`${kind} is there from beforeAll on.`);
    return server;
  };

  beforeAll(async () => {
    server = await connectedTo(scene.server);
    // One template of each kind for all stores of the block: to install each store takes longer than its test.
    const templates = templatesOf({ index: `${prefix}-*`, replicas: 0, lifecyclePolicy: null });
    for (const [place, { kind: of, body }] of templates.entries()) {
      // Their patterns could meet, so the servers want an order among them.
      const ranked = { ...body, priority: body.priority + place };
      await succeed(server, { method: 'PUT', path: `/_index_template/${prefix}-${of}`, body: ranked });
    }
  });
  afterAll(async () => {
    if (server === null) return;
    const found = await ask(server, { method: 'GET', path: `/${prefix}-*/_settings` });
    const names = Object.keys(found.body ?? {}).filter((name) => name.startsWith(`${prefix}-`));
    if (names.length > 0) await ask(server, { method: 'DELETE', path: `/${names.join(',')}` });
    for (const of of indexKinds) await ask(server, { method: 'DELETE', path: `/_index_template/${prefix}-${of}` });
    await server.close();
  });

  return () => {
    count += 1;
    const index = `${prefix}-${count}`;
    const refresh = () => succeed(connected(), { method: 'POST', path: `/${index}-*/_refresh` });
    return { server: connected(), index, refresh };
  };
}

async function succeed(server: SearchServer, request: Parameters<typeof ask>[1]): Promise<void> {
  const { status, body } = await ask(server, request);
  if (status >= 300) throw new Error(`${request.path}: ${status} ${JSON.stringify(body)}`);
}
