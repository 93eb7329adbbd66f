import { githubComment, type GithubCommentOptions } from '../../../src/adapters/github/comment-publisher.ts';
import { commentMarker, type CommentMarker } from '../../../src/core/workflow/comment-marker.ts';
import type { PullRequestHint, WorkflowContext } from '../../../src/core/workflow/workflow-context.ts';
import type { Publisher } from '../../../src/ports/publisher.ts';
import { fakeClock, type FakeClock } from '../../fakes/fake-clock.ts';
import { loopbackGithub, type LoopbackGithub } from '../../fakes/loopback-github/server.ts';
import type { Comment } from '../../fakes/loopback-github/state.ts';

export const SHA = `b18e51d${'4'.repeat(33)}`;
export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
export const EVA = { login: 'eva', type: 'User' } as const;

/** The repository shop/checkout with the open pull request 12 of the branch faster-cart, and publishers that write into it. */
export interface CommentScene extends AsyncDisposable {
  readonly github: LoopbackGithub;
  /** Stands still, but for waits of at most 5 s: these are over at once. */
  readonly clock: FakeClock;
  readonly waitsMs: readonly number[];
  /** With the token `writer` of the bot of workflows, for a `pull_request`. */
  open(more?: Partial<Omit<GithubCommentOptions, 'context'>>, context?: Partial<WorkflowContext>): Publisher;
  /** A comment that is there already. */
  comment(author: Comment['author'], body: string, pull?: number): Comment;
}

export async function commentScene(hint: PullRequestHint = { kind: 'number', number: 12 }): Promise<CommentScene> {
  const github = await loopbackGithub();
  const { state } = github;
  state.pulls.push({ number: 12, state: 'open', owner: 'shop', branch: 'faster-cart', sha: SHA, base: 'main' });
  state.tokens.set('writer', { ...BOT, permission: 'write' });
  state.tokens.set('reader', { ...BOT, permission: 'read' });
  state.tokens.set('stranger', { ...BOT, permission: 'none' });
  state.tokens.set('of-eva', { ...EVA, permission: 'write' });
  const still = fakeClock();
  const waitsMs: number[] = [];
  const clock: FakeClock = {
    ...still,
    sleep: (ms, signal) => {
      if (ms > 5_000) return still.sleep(ms, signal);
      waitsMs.push(ms);
      return Promise.resolve();
    },
  };
  return {
    github,
    clock,
    waitsMs,
    open: (more = {}, context = {}) =>
      githubComment({
        context: { ...workflow(github.url), pullRequest: hint, ...context },
        token: 'writer',
        clock,
        ...more,
      }),
    comment: (author, body, pull = 12) => {
      const comment = { id: (state.nextId += 1), pull, body, author };
      state.comments.push(comment);
      return comment;
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
    },
  };
}

/** The first line of a comment about the run before the one of the reports, where nothing else is said. */
export function markerOf(more: Partial<CommentMarker> = {}): string {
  return commentMarker({ key: 'checkout', sha: SHA, run: 980, attempt: 1, ...more });
}

function workflow(apiUrl: string): Omit<WorkflowContext, 'pullRequest'> {
  return {
    apiUrl,
    serverUrl: 'https://github.com',
    repository: { owner: 'shop', name: 'checkout', id: 7 },
    eventName: 'pull_request',
    workflowRun: 981,
    attempt: 1,
    workflow: 'Load test',
    job: 'gate',
    actor: 'eva',
    leg: null,
    sha: SHA,
    ref: 'faster-cart',
    baseBranch: 'main',
    isFork: false,
    link: 'https://github.com/shop/checkout/actions/runs/981',
  };
}
