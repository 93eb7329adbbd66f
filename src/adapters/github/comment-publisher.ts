import { renderComment, renderRunningComment } from '../../core/render/comment.ts';
import type { ReportContext } from '../../core/render/run-report.ts';
import { commentMarker, type CommentMarker } from '../../core/workflow/comment-marker.ts';
import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Published, Publisher } from '../../ports/publisher.ts';
import { ownAuthor } from './comment-author.ts';
import { describeCommentFault, retryWaitMs } from './comment-fault.ts';
import { doublesLeft, newerComment, noPullRequest, refusalOf, type Severity } from './comment-notes.ts';
import { stick, type Stuck } from './comment-sticky.ts';
import { openOctokit } from './octokit.ts';
import { withTimeout } from './octokit-timeout.ts';
import { findPullRequest } from './pull-request.ts';

/** What the comment needs of the workflow. */
export interface GithubCommentOptions {
  readonly context: WorkflowContext;
  readonly token: string;
  readonly clock: Clock;
  /** `failures`: a comment that exists is kept up to date, a new one is written only for a build that does not pass. */
  readonly when?: 'always' | 'failures';
}

const DEADLINE_MS = 30_000;
// GitHub's limit for the body of a comment; it answers 422 to a longer one. No part of its OpenAPI description.
const MAX_CHARS = 65_536;

/**
 * Keeps one comment per configuration and matrix leg in the pull request of the run. Gives the output `comment-id`.
 * Takes 30 s at most; whatever keeps the comment from being written is one sentence.
 */
export function githubComment(options: GithubCommentOptions): Publisher {
  const { when = 'always' } = options;
  const memory: Memory = { told: new Set(), findAuthor: ownAuthor() };
  return {
    announce: (report, signal) => {
      const marker = markerOf(report.context, report.build.sha);
      const draw = (line: string): string => renderRunningComment(report, line);
      return write(options, memory, { marker, draw, mayCreate: when === 'always' }, signal);
    },
    publish: (report, signal) => {
      const { context, record } = report;
      const marker = markerOf(context, record.build.sha);
      const draw = (line: string): string => renderComment(report, line, { maxChars: MAX_CHARS });
      const mayCreate = when === 'always' || record.verdict.outcome !== 'pass';
      return write(options, memory, { marker, draw, mayCreate }, signal);
    },
  };
}

interface Draft {
  readonly marker: CommentMarker;
  readonly draw: (line: string) => string;
  readonly mayCreate: boolean;
}

/** The key as it is sent: one that holds a secret is looked for as it was masked. */
function markerOf({ key, workflowRun, attempt, mask }: ReportContext, sha: string | null): CommentMarker {
  return { key: mask(key), sha, run: workflowRun, attempt };
}

/** What the end of a run knows from its beginning. */
interface Memory {
  /** Findings that were given and are not given again. */
  readonly told: Set<string>;
  readonly findAuthor: ReturnType<typeof ownAuthor>;
}

async function write(
  options: GithubCommentOptions,
  memory: Memory,
  draft: Draft,
  signal: AbortSignal,
): Promise<Published> {
  const said: [Severity, string][] = [];
  const say = (severity: Severity, text: string): void => {
    if (!memory.told.has(text)) said.push([severity, text]);
    memory.told.add(text);
  };
  let id: number | null = null;
  try {
    id = await withTimeout(options.clock, DEADLINE_MS, signal, (either) =>
      writeOnce(options, memory.findAuthor, draft, say, either),
    );
  } catch (error) {
    say('warning', describeCommentFault(error));
  }
  return {
    findings: said.map(([severity, text]) => ({ kind: 'store', severity, text })),
    outputs: id === null ? {} : { 'comment-id': String(id) },
  };
}

/** Id of the comment; `null`: there is none, which is said. */
async function writeOnce(
  options: GithubCommentOptions,
  findAuthor: Memory['findAuthor'],
  draft: Draft,
  say: (severity: Severity, text: string) => void,
  signal: AbortSignal,
): Promise<number | null> {
  const { context, token, clock } = options;
  const refusal = refusalOf(context, token);
  if (refusal !== null) {
    say(...refusal);
    return null;
  }
  const octokit = await openOctokit({ apiUrl: context.apiUrl, token, clock }, signal);
  const stuck = await twice(clock, signal, async (): Promise<Stuck | null> => {
    const pullRequest = await findPullRequest(octokit, context);
    if (pullRequest === null) return null;
    const { owner, name: repo } = context.repository;
    const body = bodyOf(draft);
    const isOurs = await findAuthor(octokit, signal);
    return await stick(octokit, { owner, repo, pullRequest, body, ...draft }, isOurs);
  });
  if (stuck === null) {
    say('note', noPullRequest(context));
    return null;
  }
  if (stuck.kind === 'absent') return null;
  if (stuck.kind === 'kept') say('note', newerComment(stuck.shows));
  if (stuck.left.length > 0) say('warning', doublesLeft(stuck.left));
  return stuck.id;
}

/** Everything again after a fault that passes: it begins with the list, so that nothing is written twice. */
async function twice<T>(clock: Clock, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const waitMs = retryWaitMs(error);
    if (waitMs === null) throw error;
    await clock.sleep(waitMs, signal);
    return await work();
  }
}

/** The marker must come first, and a body that is too long must not cost the comment. */
function bodyOf({ marker, draw }: Draft): string {
  const line = commentMarker(marker);
  const body = draw(line);
  return (body.startsWith(line) ? body : `${line}\n${body}`).slice(0, MAX_CHARS);
}
