import { sanitize } from '../../core/render/sanitize.ts';
import { textAt, valueAt } from '../../core/workflow/payload.ts';

// GitHub asks for whole seconds; longer than this nobody waits for a comment.
const MAX_RETRY_AFTER_MS = 5_000;
const SERVER_FAULT_WAIT_MS = 1_000;

/** How long to wait before everything is tried once more; `null`: it would be in vain. */
export function retryWaitMs(error: unknown): number | null {
  const { status, retryAfterMs } = answerIn(error);
  if (status === null) return null;
  if (status >= 500) return SERVER_FAULT_WAIT_MS;
  if (!isRateLimit(error) || retryAfterMs === null || retryAfterMs > MAX_RETRY_AFTER_MS) return null;
  return retryAfterMs;
}

/** Why there is no comment, as a whole sentence or two: what happened, and what to do about it. */
export function describeCommentFault(error: unknown): string {
  return `The pull request comment was not written: ${reasonOf(error)} The job summary has the whole result.`;
}

/** The status with which GitHub answered; `null`: it did not. */
export function statusIn(error: unknown): number | null {
  return answerIn(error).status;
}

function reasonOf(error: unknown): string {
  const { status, text, retryAfterMs } = answerIn(error);
  if (status === null) return `${text}.`;
  const answered = `(${status}: ${text}).`;
  if (isRateLimit(error)) {
    const wait = retryAfterMs === null ? '' : ` It asks to wait for ${Math.ceil(retryAfterMs / 1_000)} s.`;
    return `GitHub limits the requests of this token ${answered}${wait}`;
  }
  switch (status) {
    case 401:
      return `GitHub does not accept the token ${answered} Pass \${{ github.token }} as github-token.`;
    case 403:
      return `GitHub refused it ${answered} Give the job the permission \`pull-requests: write\`.`;
    case 404:
      return `GitHub shows no such pull request to this token ${answered} Give the job the permission \`pull-requests: write\`.`;
    case 422:
      return `GitHub found it invalid ${answered}`;
    default:
      return status >= 500 ? `GitHub failed twice ${answered}` : `GitHub refused it ${answered}`;
  }
}

interface AnswerIn {
  readonly status: number | null;
  readonly text: string;
  readonly retryAfterMs: number | null;
}

/** The client gives an error without an answer the status 500, too. */
function answerIn(error: unknown): AnswerIn {
  const status = valueAt(error, 'response', 'status');
  if (typeof status !== 'number') return { status: null, text: withoutPeriod(causeOf(error)), retryAfterMs: null };
  const text = textAt(error, 'response', 'data', 'message') ?? textAt(error, 'message') ?? 'no message';
  const retryAfter = Number(valueAt(error, 'response', 'headers', 'retry-after') ?? NaN);
  return {
    status,
    text: withoutPeriod(text),
    retryAfterMs: Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1_000 : null,
  };
}

/** 403 means both: not allowed, and not now. Only headers and text tell which (docs.github.com, "Rate limits"). */
function isRateLimit(error: unknown): boolean {
  const { status, text, retryAfterMs } = answerIn(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  const remaining = valueAt(error, 'response', 'headers', 'x-ratelimit-remaining');
  return retryAfterMs !== null || remaining === '0' || /rate limit/i.test(text);
}

/** fetch says only that it failed; why stands in the cause. */
function causeOf(error: unknown): string {
  const inner = valueAt(error, 'errors', '0') ?? valueAt(error, 'cause');
  return inner === undefined ? (textAt(error, 'message') ?? String(error)) : causeOf(inner);
}

function withoutPeriod(text: string): string {
  return sanitize(text, { maxChars: 200 }).replace(/\.$/, '');
}
