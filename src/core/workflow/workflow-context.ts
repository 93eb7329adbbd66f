/** What a run knows of the workflow that it runs in: facts of the runner's environment and of the event, parsed once. */
export interface WorkflowContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number | null };
  /** `pull_request`, `push`, `workflow_dispatch`, … */
  readonly eventName: string;
  /** Id of the workflow run, and which attempt of it this is, from 1. */
  readonly workflowRun: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly actor: string | null;
  /** Leg of the matrix as short text, `null` without a matrix. */
  readonly leg: string | null;
  /** The commit under test: the head of a pull request, never its merge commit. */
  readonly sha: string;
  /** Branch or tag under test without `refs/heads/`. */
  readonly ref: string;
  /** Branch that a pull request or a merge group goes into, else `null`. */
  readonly baseBranch: string | null;
  /** The commit comes from another repository: its token is read-only, and it must never become a baseline. */
  readonly isFork: boolean;
  readonly pullRequest: PullRequestHint;
  /** Page of this workflow run. */
  readonly link: string;
}

/** How the pull request of a run is found. */
export type PullRequestHint =
  | { readonly kind: 'number'; readonly number: number }
  /** An open pull request with this commit, and with this branch as its head. */
  | { readonly kind: 'of-commit'; readonly sha: string; readonly branch: string }
  /** The open pull request from this branch of this owner, if its head is this commit. */
  | { readonly kind: 'of-branch'; readonly owner: string; readonly branch: string; readonly sha: string }
  | { readonly kind: 'none' };
