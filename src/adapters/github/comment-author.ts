import { textAt } from '../../core/workflow/payload.ts';
import type { Octokit } from './octokit.ts';

/** Who wrote a comment, as REST tells it; `null`: an account that is gone. */
export interface Author {
  readonly login: string;
  readonly type: string;
}

/** Whether a comment was written with our token. It matters: a token may edit the comments of everybody. */
export type IsOurs = (author: Author | null) => boolean;

/**
 * Returns a question that finds out who we are, once. The user of REST is refused to the token of a workflow, the viewer of
 * GraphQL is not; without an answer it is the bot of workflows.
 */
export function ownAuthor(): (octokit: Octokit, signal: AbortSignal) => Promise<IsOurs> {
  let known: string | null = null;
  return async (octokit, signal) => {
    known ??= await viewerOf(octokit, signal);
    const login = known;
    if (login === null) return isBotOfWorkflows;
    // An app is `name[bot]` in REST and may be `name` in GraphQL.
    return (author) => author?.login === login || (author?.type === 'Bot' && author.login === `${login}[bot]`);
  };
}

function isBotOfWorkflows(author: Author | null): boolean {
  return author?.type === 'Bot' && author.login === 'github-actions[bot]';
}

async function viewerOf(octokit: Octokit, signal: AbortSignal): Promise<string | null> {
  try {
    return textAt(await octokit.graphql('query { viewer { login } }'), 'viewer', 'login');
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
