import { commentRoutes } from './comment-routes.ts';
import { githubDescription } from './openapi.ts';
import { pullRoutes } from './pull-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { notFound, type GithubReply, type Route } from './route.ts';
import type { FakeRequest, FakeResponse } from '../loopback-artifacts/exchange.ts';
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

/** The same for a part that stands beside: what it plays of REST is held to the description, the rest is its own. */
export function answerMounted(
  asked: Asked,
  request: FakeRequest,
  handle: (request: FakeRequest) => FakeResponse | null,
): { readonly response: FakeResponse; readonly faults: readonly string[] } | null {
  const response = handle(request);
  if (response === null) return null;
  const call = githubDescription().find(asked.method, asked.url.pathname);
  if (call === null) return { response, faults: [] };
  const text = String(response.body ?? '');
  const answered = text === '' ? undefined : (JSON.parse(text) as unknown);
  const faults = [
    ...githubDescription().requestFaults(call, asked.url.searchParams, asked.body),
    ...githubDescription().responseFaults(call.operation, response.status, answered),
  ].map((fault) => `${call.operation.id}: ${fault}`);
  return { response: faults.length === 0 ? response : { status: 599, body: faults.join('; ') }, faults };
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
