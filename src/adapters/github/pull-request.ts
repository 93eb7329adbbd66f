import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';
import { listIn } from './octokit-answer.ts';
import type { Octokit } from './octokit.ts';

/** The number of the open pull request that a run belongs to; `null`: none. Throws what the client throws. */
export async function findPullRequest(octokit: Octokit, context: WorkflowContext): Promise<number | null> {
  const { pullRequest: hint, repository } = context;
  switch (hint.kind) {
    case 'number':
      return hint.number;
    case 'of-commit':
      // The list of a commit is filled a little after the push; the list of a branch at once.
      return (
        (await ofCommit(octokit, context, hint)) ??
        (await ofBranch(octokit, context, { ...hint, owner: repository.owner }))
      );
    case 'of-branch':
      return await ofBranch(octokit, context, hint);
    case 'none':
      return null;
  }
}

interface Head {
  readonly sha: string;
  readonly branch: string;
}

async function ofCommit(octokit: Octokit, context: WorkflowContext, { sha, branch }: Head): Promise<number | null> {
  const { owner, name: repo } = context.repository;
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: sha,
    per_page: 100,
  });
  return firstOf(
    listIn(data).filter(
      ({ state, head }) => state === 'open' && head.ref === branch && sameName(head.user?.login, owner),
    ),
  );
}

/** Another commit at the head would be another build than the one that was measured. */
async function ofBranch(
  octokit: Octokit,
  context: WorkflowContext,
  { owner: from, branch, sha }: Head & { readonly owner: string },
): Promise<number | null> {
  const { owner, name: repo } = context.repository;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${from}:${branch}`,
    per_page: 100,
  });
  // The filter `head` of the request is ignored when the branch is gone: then everything is listed.
  return firstOf(listIn(data).filter(({ head }) => head.ref === branch && head.sha === sha));
}

/** One branch may be the head of several, each into another base: the oldest. */
function firstOf(pulls: readonly { readonly number: number }[]): number | null {
  const numbers = pulls.map(({ number }) => number);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

function sameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
