import type { GithubState, Holder } from './state.ts';

/** A valid request. */
export interface GithubRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly holder: Holder;
  /** Address that was asked, without the query. */
  readonly url: string;
}

export interface GithubReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What one operation does to the state, and answers. */
export type Route = (request: GithubRequest, state: GithubState) => GithubReply;

export const notFound: GithubReply = { status: 404, body: { message: 'Not Found', status: '404' } };

/** One page of a list, as GitHub cuts it: 30 at once if not asked otherwise, 100 at most. */
export function pageOf<T>(
  all: readonly T[],
  { query, url }: GithubRequest,
): { page: readonly T[]; headers: Record<string, string> } {
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const page = all.slice((number - 1) * perPage, number * perPage);
  const isLast = number * perPage >= all.length;
  return { page, headers: isLast ? {} : { link: `<${url}?per_page=${perPage}&page=${number + 1}>; rel="next"` } };
}
