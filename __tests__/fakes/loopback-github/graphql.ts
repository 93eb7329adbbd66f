import type { Asked } from './answer.ts';
import type { GithubReply } from './route.ts';
import type { GithubState } from './state.ts';

/** GraphQL: who holds the token, and nothing else. */
export function answerGraphql({ token, body }: Asked, state: GithubState): GithubReply {
  const holder = state.tokens.get(token);
  if (holder === undefined) return { status: 401, body: { message: 'Bad credentials' } };
  const { query } = body as { query?: string };
  if (query?.replaceAll(/\s/g, '') !== 'query{viewer{login}}') {
    return { status: 200, body: { errors: [{ message: `Parse error on ${query}` }] } };
  }
  return { status: 200, body: { data: { viewer: { login: holder.login } } } };
}
