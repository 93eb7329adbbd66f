import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { findServerJava } from '../../scripts/search-servers/find-server-java.ts';
import { processEnvironment } from '../../scripts/search-servers/process-environment.ts';
import {
  describeServer,
  parseServers,
  serversVariable,
  type RunningServer,
} from '../../scripts/search-servers/running-servers.ts';
import {
  searchServerKinds,
  searchServerNames,
  type SearchServerKind,
  type SearchServerSecurity,
} from '../../scripts/search-servers/server-kinds.ts';
import { startSearchServer, type SearchServerHandle } from '../../scripts/search-servers/start-server.ts';

export type TestServer = RunningServer;

/** A real server for one describe block. */
export interface SearchScene {
  readonly kind: SearchServerKind;
  readonly security: SearchServerSecurity;
  /** Begins the name of each index, template and user of this block: the server is shared with other files. */
  readonly prefix: string;
  /** There from `beforeAll` on: read it in hooks and tests only. */
  readonly server: TestServer;
}

export interface SearchServerWish {
  /** By default `plain`; a file that never says `tls` does not make the test run start the servers with TLS. */
  readonly security?: SearchServerSecurity;
}

// The servers of this file only, when a developer runs jest itself: longer than unpacking and starting may take.
const START_TIMEOUT_MS = 15 * 60_000;
const ours = new Map<string, Promise<SearchServerHandle>>();
const started: TestServer[] = [];
const given = parseServers(process.env[serversVariable]);
const missing = typeof given === 'string' ? given : given === null ? await whyNone() : null;

// Hashing one password takes OpenSearch a second on a busy machine. A file that needs more says so after its imports.
jest.setTimeout(60_000);

afterAll(async () => {
  for (const handle of await Promise.allSettled(ours.values()))
    if (handle.status === 'fulfilled') await handle.value.stop();
});

/** The servers that this test run, or else this file, has started so far. */
export function searchServers(): readonly TestServer[] {
  return Array.isArray(given) ? (given as readonly TestServer[]) : started;
}

/** A describe block over both real servers. Where they cannot be started, it is skipped and its title says why. */
export function describeWithServers(
  title: string,
  define: (scenes: Readonly<Record<SearchServerKind, SearchScene>>) => void,
  { security = 'plain' }: SearchServerWish = {},
): void {
  describeOrSkip(title, () => {
    define({ elasticsearch: scene('elasticsearch', security), opensearch: scene('opensearch', security) });
  });
}

/** The same describe block for each real server in turn. */
export function eachSearchServer(
  title: string,
  define: (scene: SearchScene) => void,
  { security = 'plain' }: SearchServerWish = {},
): void {
  for (const kind of searchServerKinds) {
    describeOrSkip(`${title}: ${searchServerNames[kind]}${security === 'tls' ? ' with TLS and users' : ''}`, () => {
      define(scene(kind, security));
    });
  }
}

function describeOrSkip(title: string, define: () => void): void {
  // A skip fails the run of all tests: nobody takes it for a pass.
  const block = missing === null ? describe : describe.skip;
  block(missing === null ? title : `${title} (${missing})`, define);
}

/** Called inside a describe block, whose hook awaits the server. */
function scene(kind: SearchServerKind, security: SearchServerSecurity): SearchScene {
  let server: TestServer | null = null;
  beforeAll(async () => {
    server = await serverOf(kind, security);
  }, START_TIMEOUT_MS);
  return {
    kind,
    security,
    prefix: `t-${randomBytes(5).toString('hex')}`,
    get server() {
      if (server === null) throw new Error(`${kind} is there from beforeAll on: read it in hooks and tests only.`);
      return server;
    },
  };
}

async function serverOf(kind: SearchServerKind, security: SearchServerSecurity): Promise<TestServer> {
  const found = searchServers().find((server) => server.kind === kind && server.security === security);
  if (found !== undefined) return found;
  const key = `${kind} ${security}`;
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const starting = ours.get(key) ?? startSearchServer({ kind, security, signal });
  ours.set(key, starting);
  const server = describeServer(await starting);
  started.push(server);
  return server;
}

async function whyNone(): Promise<string | null> {
  try {
    await findServerJava(processEnvironment, AbortSignal.timeout(60_000));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
