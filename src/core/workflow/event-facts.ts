import { numberAt, textAt, valueAt } from './payload.ts';
import type { PullRequestHint, WorkflowContext } from './workflow-context.ts';

/** What depends on the event that started the workflow. */
export type EventFacts = Pick<WorkflowContext, 'sha' | 'ref' | 'baseBranch' | 'isFork' | 'pullRequest'>;

/** Facts of the runner's environment that every event has; `null`: not set. */
export interface RunnerFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string | null;
  /** `refs/heads/main`, `refs/pull/12/merge`. */
  readonly ref: string | null;
  readonly headRef: string | null;
  readonly baseRef: string | null;
}

/**
 * Returns what the event says about the commit under test and its pull request. What the payload does not hold is taken from
 * the runner's facts; a head whose repository is not told counts as a fork, so that it can never become a baseline.
 */
export function eventFacts(
  eventName: string,
  payload: unknown,
  runner: RunnerFacts,
): EventFacts | { readonly sha: null } {
  const facts = factsOf(eventName, payload, runner);
  return facts.sha === null ? { sha: null } : { ...facts, sha: facts.sha };
}

type Facts = Omit<EventFacts, 'sha'> & { readonly sha: string | null };

function factsOf(eventName: string, payload: unknown, runner: RunnerFacts): Facts {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return ofPullRequest(payload, runner);
    case 'merge_group':
      return ofMergeGroup(payload, runner);
    case 'workflow_run':
      return ofWorkflowRun(payload, runner);
    case 'issue_comment':
      return ofIssueComment(payload, runner);
    case 'push':
    case 'workflow_dispatch':
      return { ...ofRunner(runner), pullRequest: hintOfBranch(runner) };
    default:
      return ofRunner(runner);
  }
}

function ofRunner({ sha, ref }: RunnerFacts): Facts {
  return { sha, ref: shortRef(ref), baseBranch: null, isFork: false, pullRequest: { kind: 'none' } };
}

/** `GITHUB_SHA` of a pull request is its merge commit, which exists nowhere else. */
function ofPullRequest(payload: unknown, runner: RunnerFacts): Facts {
  const pull = valueAt(payload, 'pull_request');
  const number = numberAt(pull, 'number') ?? numberAt(payload, 'number') ?? numberInRef(runner.ref);
  return {
    sha: textAt(pull, 'head', 'sha') ?? runner.sha,
    ref: textAt(pull, 'head', 'ref') ?? runner.headRef ?? shortRef(runner.ref),
    baseBranch: textAt(pull, 'base', 'ref') ?? runner.baseRef,
    isFork: !isSameRepository(valueAt(pull, 'head', 'repo'), valueAt(pull, 'base', 'repo'), runner),
    pullRequest: number === null ? { kind: 'none' } : { kind: 'number', number },
  };
}

// The only place that names the pull request of a merge group; the base branch may contain slashes.
const QUEUE_BRANCH = /^gh-readonly-queue\/(?<base>.+)\/pr-(?<number>\d+)-[0-9a-f]+$/;

function ofMergeGroup(payload: unknown, runner: RunnerFacts): Facts {
  const group = valueAt(payload, 'merge_group');
  const ref = shortRef(textAt(group, 'head_ref') ?? runner.ref);
  const { base, number } = QUEUE_BRANCH.exec(ref)?.groups ?? {};
  const baseRef = textAt(group, 'base_ref');
  return {
    sha: textAt(group, 'head_sha') ?? runner.sha,
    ref,
    baseBranch: baseRef === null ? (base ?? null) : shortRef(baseRef),
    isFork: false,
    pullRequest: number === undefined ? { kind: 'none' } : { kind: 'number', number: Number(number) },
  };
}

/** The workflow runs on the default branch; what is tested is what the other workflow ran for. */
function ofWorkflowRun(payload: unknown, runner: RunnerFacts): Facts {
  const run = valueAt(payload, 'workflow_run');
  const sha = textAt(run, 'head_sha');
  const branch = textAt(run, 'head_branch');
  const owner = textAt(run, 'head_repository', 'owner', 'login');
  const pull = pullOfRun(run, sha);
  const number = numberAt(pull, 'number');
  let pullRequest: PullRequestHint = { kind: 'none' };
  if (number !== null) pullRequest = { kind: 'number', number };
  else if (owner !== null && branch !== null && sha !== null) pullRequest = { kind: 'of-branch', owner, branch, sha };
  return {
    sha: sha ?? runner.sha,
    ref: branch ?? shortRef(runner.ref),
    baseBranch: textAt(pull, 'base', 'ref'),
    isFork: !isSameRepository(valueAt(run, 'head_repository'), valueAt(run, 'repository'), runner),
    pullRequest,
  };
}

/** The list is empty for forks, and may name pull requests of other repositories and of later commits. */
function pullOfRun(run: unknown, sha: string | null): unknown {
  const pulls = valueAt(run, 'pull_requests');
  if (!Array.isArray(pulls)) return null;
  const home = numberAt(run, 'repository', 'id');
  return (pulls as readonly unknown[]).find(
    (pull) =>
      (home === null || numberAt(pull, 'base', 'repo', 'id') === home) &&
      (sha === null || textAt(pull, 'head', 'sha') === sha),
  );
}

/** The event tells nothing about the commit of the pull request that was commented on: it may be of a fork. */
function ofIssueComment(payload: unknown, runner: RunnerFacts): Facts {
  const pull = valueAt(payload, 'issue', 'pull_request');
  const number = numberAt(payload, 'issue', 'number');
  if (typeof pull !== 'object' || pull === null || number === null) return ofRunner(runner);
  return { ...ofRunner(runner), isFork: true, pullRequest: { kind: 'number', number } };
}

function hintOfBranch({ sha, ref }: RunnerFacts): PullRequestHint {
  if (sha === null || ref?.startsWith('refs/heads/') !== true) return { kind: 'none' };
  return { kind: 'of-commit', sha, branch: shortRef(ref) };
}

/** Ids where both are known, else names. A fork that was deleted is `null`. */
function isSameRepository(head: unknown, base: unknown, runner: RunnerFacts): boolean {
  const headId = numberAt(head, 'id');
  const baseId = numberAt(base, 'id');
  if (headId !== null && baseId !== null) return headId === baseId;
  const headName = textAt(head, 'full_name');
  const baseName = textAt(base, 'full_name') ?? runner.repository;
  return headName?.toLowerCase() === baseName.toLowerCase();
}

function numberInRef(ref: string | null): number | null {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(ref ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

function shortRef(ref: string | null): string {
  return (ref ?? '').replace(/^refs\/(heads|tags)\//, '').replace(/^refs\//, '');
}
