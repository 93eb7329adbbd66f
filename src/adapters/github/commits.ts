import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Commits } from '../../ports/commits.ts';
import { getJson, type GithubAccess } from './get-json.ts';

/** Whose commits are asked for, and as whom. */
export interface GithubCommitsOptions {
  readonly context: Pick<WorkflowContext, 'apiUrl' | 'repository'>;
  readonly token: string;
  readonly clock?: Clock;
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 10;

/** Commits as GitHub knows them, so that a shallow clone is enough. At most 1,000 ancestors. */
export function githubCommits({ context, token, clock, deadlineMs = DEADLINE_MS }: GithubCommitsOptions): Commits {
  const access: GithubAccess = { apiUrl: context.apiUrl, token, clock };
  const path = `/repos/${context.repository.owner}/${context.repository.name}`;
  return {
    mergeBase: (branch, sha, signal) =>
      known(signal, deadlineMs, (inTime) => mergeBase(access, path, { branch, sha }, inTime)),
    ancestors: (sha, limit, signal) =>
      known(signal, deadlineMs, (inTime) => ancestors(access, path, { sha, limit }, inTime)),
  };
}

/** A comparison can do without commits, so every failure is as good as not knowing them. */
async function known<T>(
  signal: AbortSignal,
  deadlineMs: number,
  ask: (signal: AbortSignal) => Promise<T | null>,
): Promise<T | null> {
  signal.throwIfAborted();
  try {
    return await ask(AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

async function mergeBase(
  access: GithubAccess,
  path: string,
  { branch, sha }: { readonly branch: string; readonly sha: string },
  signal: AbortSignal,
): Promise<string | null> {
  // Two dots or more would be taken for the comparison's own.
  if (!isSha(sha) || branch === '' || branch.includes('..')) return null;
  const between = `${encodeURIComponent(branch)}...${sha}`;
  const answer = await getJson(access, `${path}/compare/${between}?per_page=1`, signal);
  const { merge_base_commit: base } = (answer.value ?? {}) as { readonly merge_base_commit?: unknown };
  return shaOf(base);
}

async function ancestors(
  access: GithubAccess,
  path: string,
  { sha, limit }: { readonly sha: string; readonly limit: number },
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  if (!isSha(sha)) return null;
  const found: string[] = [];
  for (let page = 1; page <= MAX_PAGES && found.length < limit; page += 1) {
    const answer = await getJson(access, `${path}/commits?sha=${sha}&per_page=${PAGE_SIZE}&page=${page}`, signal);
    if (!Array.isArray(answer.value)) return null;
    const shas = answer.value.map(shaOf);
    if (shas.includes(null)) return null;
    found.push(...shas.filter((one) => one !== null));
    if (shas.length < PAGE_SIZE) break;
  }
  return found.slice(0, limit);
}

function shaOf(commit: unknown): string | null {
  const { sha } = (commit ?? {}) as { readonly sha?: unknown };
  return typeof sha === 'string' && isSha(sha) ? sha : null;
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}
