import type { GithubAnswer } from './get-json.ts';

/** Why GitHub does not let artifacts be read, as an error with one sentence that says what to do. */
export function artifactRefusal(
  { status, headers }: Pick<GithubAnswer, 'status' | 'headers'>,
  repository: string,
): Error {
  if (status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')) {
    return new Error(
      `GitHub's rate limit for this token is used up${until(headers)} (${status}): run the job again later.`,
    );
  }
  switch (status) {
    case 401:
      return new Error('GitHub refuses the token (401): pass one that is valid as `github-token`.');
    case 403:
      return new Error(
        `The token may not read the workflow artifacts of ${repository} (403): give the job the permission \`actions: read\`.`,
      );
    case 404:
      return new Error(
        `GitHub shows this token no repository ${repository} (404): give the job the permission \`actions: read\`, or pass a token of this repository.`,
      );
    default:
      return new Error(
        `GitHub answered ${status} when it was asked for the artifacts of ${repository}: run the job again later.`,
      );
  }
}

function until(headers: Headers): string {
  const resetSec = Number(headers.get('x-ratelimit-reset') ?? 'none');
  if (!Number.isSafeInteger(resetSec) || resetSec <= 0) return '';
  return ` until ${new Date(resetSec * 1_000).toISOString().slice(11, 16)} UTC`;
}
