import { bad, good, warning, type Look } from './diagnosis.ts';

/** One answer of the GitHub API. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/**
 * What a token may do in the repository, from the answers to two questions: the repository, and its artifacts. Classic
 * tokens tell their scopes in a header; of others it shows only when a comment is written.
 */
export function judgeToken(answers: { readonly repository: ApiAnswer; readonly artifacts: ApiAnswer }): Look {
  const { repository, artifacts } = answers;
  if (isLimited(repository) || isLimited(artifacts))
    return warning('the rate limit of the token is used up', 'Wait until it is reset, at most an hour.');
  if (repository.status === 401)
    return bad('the token is not accepted (401)', 'Give a token that is valid and not expired in GITHUB_TOKEN.');
  if (repository.status !== 200)
    return bad(
      `the repository cannot be read (${repository.status})`,
      'Give the job `permissions: contents: read`, and see that GITHUB_REPOSITORY is owner/name.',
    );
  if (artifacts.status !== 200)
    return warning(
      `the repository can be read, its artifacts cannot (${artifacts.status})`,
      'Give the job `permissions: actions: read`: without it earlier runs in artifacts are not found, so nothing is compared.',
    );
  return judgeComments(repository.headers['x-oauth-scopes']);
}

function isLimited({ status, headers }: ApiAnswer): boolean {
  return status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
}

const COMMENT = 'Give the job `permissions: pull-requests: write`: without it the result stands in the summary alone.';

function judgeComments(scopes: string | undefined): Look {
  const can = 'can read the repository and its artifacts';
  // Tokens of jobs and fine-grained ones have no scopes.
  if (scopes === undefined || scopes.trim() === '')
    return good(`${can}; whether it may comment shows when it does (permissions: pull-requests: write)`);
  const list = scopes.split(',').map((scope) => scope.trim());
  if (list.includes('repo')) return good(`${can}, and may comment`);
  if (list.includes('public_repo')) return good(`${can}, and may comment in public repositories`);
  return warning(`${can}, but may not comment (scopes: ${list.join(', ')})`, COMMENT);
}
