import { commentRoutes } from './comment-routes.ts';
import { githubDescription, type Call } from './openapi.ts';
import { pullRoutes } from './pull-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { notFound, type GithubReply, type Route } from './route.ts';
import { fill } from './sample.ts';
import { json, type FakeRequest, type FakeResponse } from '../loopback-artifacts/exchange.ts';
import type { GithubState, Holder } from './state.ts';

const ROUTES: Readonly<Record<string, Route>> = { ...commentRoutes, ...pullRoutes, ...repositoryRoutes };

/** A request as it came. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  readonly body: unknown;
}

/** What GitHub answers, and which operation that was; 599 to what its description does not allow. */
export function answer(
  asked: Asked,
  state: GithubState,
): { readonly reply: GithubReply; readonly faults: readonly string[] } {
  const holder = state.tokens.get(asked.token);
  const call = githubDescription().find(asked.method, asked.url.pathname);
  if (call === null) return refused([`${asked.method} ${asked.url.pathname} is no operation`]);
  const faults = githubDescription().requestFaults(call, asked.url.searchParams, asked.body);
  if (faults.length > 0) return refused(faults.map((fault) => `${call.operation.id}: ${fault}`));
  if (holder === undefined)
    return { reply: { status: 401, body: { message: 'Bad credentials', status: '401' } }, faults: [] };
  const { owner, name } = state.repository;
  const isHere = call.path['owner'] === owner && call.path['repo'] === name;
  const route = ROUTES[call.operation.id];
  if (route === undefined) return refused([`${call.operation.id} is not played`]);
  const request = {
    ...call,
    ...asked,
    query: asked.url.searchParams,
    holder,
    url: asked.url.origin + asked.url.pathname,
  };
  const reply = refusalFor(asked, holder) ?? (isHere ? route(request, state) : notFound);
  return withValidReply(reply, githubDescription().responseFaults(call.operation, reply.status, reply.body));
}

/**
 * The same for a part that stands beside: what it plays of REST is held to the description, and completed by what it need not
 * know; the rest is its own.
 */
export function answerMounted(
  asked: Asked,
  request: FakeRequest,
  handle: (request: FakeRequest) => FakeResponse | null,
): { readonly response: FakeResponse; readonly faults: readonly string[] } | null {
  const response = handle(request);
  if (response === null) return null;
  const call = githubDescription().find(asked.method, asked.url.pathname);
  if (call === null) return { response, faults: [] };
  const body = completed(call, response);
  const faults = [
    ...githubDescription().requestFaults(call, asked.url.searchParams, asked.body),
    ...githubDescription().responseFaults(call.operation, response.status, body),
  ].map((fault) => `${call.operation.id}: ${fault}`);
  if (faults.length > 0) return { response: json({ message: faults.join('; ') }, 599), faults };
  return { response: body === undefined ? response : json(body, response.status), faults };
}

function completed({ operation }: Call, { status, body }: FakeResponse): unknown {
  const text = String(body ?? '');
  const value = text === '' ? undefined : (JSON.parse(text) as unknown);
  const schema = operation.responses[String(status)]?.content?.['application/json']?.schema;
  return schema === undefined || value === undefined ? value : fill(schema, value);
}

/** The names of operations that a server may be told to fail. */
export function operationOf({ method, url }: Asked): string {
  if (url.pathname === '/graphql') return 'graphql';
  return githubDescription().find(method, url.pathname)?.operation.id ?? 'unknown';
}

function refusalFor({ method }: Asked, { permission }: Holder): GithubReply | null {
  const isAllowed = permission === 'write' || (permission === 'read' && method === 'GET');
  return isAllowed ? null : { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };
}

function withValidReply(reply: GithubReply, faults: readonly string[]): ReturnType<typeof answer> {
  return faults.length === 0 ? { reply, faults } : refused(faults);
}

function refused(faults: readonly string[]): ReturnType<typeof answer> {
  return { reply: { status: 599, body: { message: faults.join('; ') } }, faults };
}
