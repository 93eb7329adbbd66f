import { isNewer, parseCommentMarker, type CommentMarker } from '../../core/workflow/comment-marker.ts';
import { statusIn } from './comment-fault.ts';
import type { IsOurs } from './comment-author.ts';
import { idIn, listIn } from './octokit-answer.ts';
import type { Octokit } from './octokit.ts';

/** Where a comment is to stand, and what it says. */
export interface StickyComment {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  readonly marker: CommentMarker;
  /** Starts with the marker. */
  readonly body: string;
  /** `false`: only a comment that exists is changed. */
  readonly mayCreate: boolean;
}

/** What became of it. `kept`: it shows a newer run; `absent`: there was none to change. */
export type Stuck =
  | {
      readonly kind: 'written' | 'kept';
      readonly id: number;
      readonly shows: CommentMarker;
      readonly left: readonly unknown[];
    }
  | { readonly kind: 'absent' };

/**
 * Writes the one comment of a key: the oldest of ours with that key is changed, further ones are deleted, and one is created
 * where there is none. A comment of a newer run stays. May be called again after a failure. Throws what the client throws;
 * `left` are the errors of comments that should have been deleted.
 */
export async function stick(octokit: Octokit, comment: StickyComment, isOurs: IsOurs): Promise<Stuck> {
  const ours = await findOurs(octokit, comment, isOurs);
  const newer = ours.find(({ marker }) => isNewer(marker, comment.marker));
  if (newer !== undefined) return { kind: 'kept', id: newer.id, shows: newer.marker, left: [] };
  const [oldest, ...doubles] = ours;
  if (oldest === undefined && !comment.mayCreate) return { kind: 'absent' };
  const id = oldest === undefined ? await create(octokit, comment) : await change(octokit, comment, oldest.id);
  return { kind: 'written', id, shows: comment.marker, left: await removeAll(octokit, comment, doubles) };
}

interface OurComment {
  readonly id: number;
  readonly marker: CommentMarker;
}

// The most that GitHub gives at once.
const PER_PAGE = 100;

/** Oldest first: GitHub counts ids up. */
async function findOurs(
  octokit: Octokit,
  { owner, repo, pullRequest, marker }: StickyComment,
  isOurs: IsOurs,
): Promise<readonly OurComment[]> {
  const found: OurComment[] = [];
  // Page by page here: the client's own pagination takes a page that broke off for the end of the list.
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { data } = await octokit.rest.issues.listComments({
      owner,
      repo,
      issue_number: pullRequest,
      per_page: PER_PAGE,
      page,
    });
    const comments = listIn(data);
    for (const { id, body, user } of comments) {
      const its = parseCommentMarker(body ?? '');
      if (its?.key === marker.key && isOurs(user)) found.push({ id, marker: its });
    }
    isLast = comments.length < PER_PAGE;
  }
  return found.toSorted((a, b) => a.id - b.id);
}

async function create(octokit: Octokit, { owner, repo, pullRequest, body }: StickyComment): Promise<number> {
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
  return idIn(data);
}

async function change(octokit: Octokit, comment: StickyComment, id: number): Promise<number> {
  const { owner, repo, body } = comment;
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return id;
  } catch (error) {
    // Somebody deleted it since it was listed.
    if (statusIn(error) !== 404) throw error;
    return await create(octokit, comment);
  }
}

async function removeAll(
  octokit: Octokit,
  { owner, repo }: StickyComment,
  doubles: readonly OurComment[],
): Promise<unknown[]> {
  const left: unknown[] = [];
  for (const { id } of doubles) {
    try {
      await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    } catch (error) {
      if (statusIn(error) !== 404) left.push(error);
    }
  }
  return left;
}
