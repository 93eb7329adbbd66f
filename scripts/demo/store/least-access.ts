import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connectSearch } from '../../../src/adapters/search/connect-search.ts';
import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import { elasticsearchRole, openSearchRole, type StoreRole } from '../../../src/core/search/roles.ts';
import type { SearchConnection, SearchCredentials } from '../../../src/core/search/search-connection.ts';
import type { SearchServerKind } from '../../search-servers/server-kinds.ts';

/** A server with users, as its administrator knows it. */
export interface SecuredServer {
  readonly kind: SearchServerKind;
  readonly url: string;
  readonly adminUser?: string;
  readonly adminPassword?: string;
  readonly caFile?: string;
}

/** How the administrator reaches the server. */
export async function adminConnection({
  kind,
  url,
  adminUser,
  adminPassword,
  caFile,
}: SecuredServer): Promise<SearchConnection> {
  const credentials: SearchCredentials =
    adminUser === undefined || adminPassword === undefined
      ? { kind: 'none' }
      : { kind: 'basic', username: adminUser, password: adminPassword };
  const caText = caFile === undefined ? null : await readFile(caFile, 'utf8');
  return { kind, url, credentials, caText, proxyUrl: null };
}

/** Makes an API key, or a user, with exactly this role, and returns how it reaches the server. */
export async function leastAccess(
  admin: SearchConnection,
  role: StoreRole,
  index: string,
  signal: AbortSignal,
): Promise<SearchConnection> {
  const server = await connectSearch(admin);
  try {
    const made = admin.kind === 'elasticsearch' ? makeKey : makeUser;
    return { ...admin, credentials: await made(server, role, index, signal) };
  } finally {
    await server.close();
  }
}

async function makeKey(
  server: SearchServer,
  role: StoreRole,
  index: string,
  signal: AbortSignal,
): Promise<SearchCredentials> {
  const body = { name: `${index}-${role}`, role_descriptors: { [role]: elasticsearchRole(role, index) } };
  const { encoded } = (await ask(server, 'POST', '/_security/api_key', body, signal)) as Record<string, string>;
  return { kind: 'api-key', apiKey: encoded ?? '' };
}

async function makeUser(
  server: SearchServer,
  role: StoreRole,
  index: string,
  signal: AbortSignal,
): Promise<SearchCredentials> {
  const name = `${index}-${role}`;
  // Long and of three kinds of characters, as its rule for passwords wants.
  const password = `Pw-${randomBytes(18).toString('hex')}`;
  const path = (what: string) => `/_plugins/_security/api/${what}/${name}`;
  await ask(server, 'PUT', path('roles'), openSearchRole(role, index), signal);
  await ask(server, 'PUT', path('internalusers'), { password }, signal);
  await ask(server, 'PUT', path('rolesmapping'), { users: [name] }, signal);
  return { kind: 'basic', username: name, password };
}

async function ask(
  server: SearchServer,
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  signal: AbortSignal,
): Promise<unknown> {
  const answer = await server.send({ method, path, body, timeoutMs: 30_000 }, signal);
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
