import type { GithubAnswer } from './get-json.ts';

/** Why GitHub does not list deployments, as an error with one sentence that says what to do. */
export function deploymentRefusal(
  { status, headers }: Pick<GithubAnswer, 'status' | 'headers'>,
  repository: string,
): Error {
  if (status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')) {
    return new Error(`GitHub's rate limit for this token is used up (${status}).`);
  }
  switch (status) {
    case 401:
      return new Error('GitHub refuses the token (401): pass one that is valid as `github-token`.');
    case 403:
    case 404:
      return new Error(
        `The token may not list the deployments of ${repository} (${status}): give the job the permission \`deployments: read\`.`,
      );
    default:
      return new Error(`GitHub answered ${status} when it was asked for the deployments of ${repository}.`);
  }
}
