import type { CommentMarker } from '../../core/workflow/comment-marker.ts';
import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';

/** Of what is said about a comment: nothing of it changes a verdict. */
export type Severity = 'warning' | 'note';

/** Why it is not even tried; `null`: it is. */
export function refusalOf({ isFork, eventName }: WorkflowContext, token: string): [Severity, string] | null {
  if (token === '') {
    const text =
      'There is no GitHub token, so no comment is written to the pull request. Pass ${{ github.token }} as github-token.';
    return ['warning', text];
  }
  // Only these events run with the rights of the fork; `pull_request_target` and `workflow_run` run with those of the base.
  const isReadOnly = isFork && /^pull_request(_review|_review_comment)?$/.test(eventName);
  if (!isReadOnly) return null;
  const text =
    'This build comes from a fork, whose token may only read: no comment is written to the pull request. The job summary has the whole result.';
  return ['note', text];
}

/** Why there is no place for a comment. */
export function noPullRequest({ eventName, ref }: WorkflowContext): string {
  const of = ref === '' ? '' : ` of ${ref}`;
  return `No open pull request belongs to this run${of} (event ${eventName}), so no comment is written.`;
}

/** Why a comment was left alone. */
export function newerComment({ run, attempt }: CommentMarker): string {
  return `The pull request comment shows a newer run (${run}, attempt ${attempt}) and stays as it is.`;
}

/** What could not be tidied up. */
export function doublesLeft(errors: readonly unknown[]): string {
  const what = errors.length === 1 ? 'A second comment' : `${errors.length} further comments`;
  return `${what} of this configuration could not be deleted from the pull request. Delete by hand what is out of date.`;
}
