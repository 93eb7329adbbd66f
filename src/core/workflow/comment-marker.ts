import { numberAt, textAt } from './payload.ts';

/** What a comment of ours says about itself, out of sight. */
export interface CommentMarker {
  /** Configuration and matrix leg: one comment per key. */
  readonly key: string;
  readonly sha: string | null;
  /** Id of the workflow run, and its attempt; 0: unknown, older than every other. */
  readonly run: number;
  readonly attempt: number;
}

const MARKER = /^<!-- loadtest-action:v1 key=(\S+) (\{.*?\}) -->/;

/** Returns the first line of a comment's body. It ends only where it should, whatever key and sha contain. */
export function commentMarker({ key, sha, run, attempt }: CommentMarker): string {
  const facts = JSON.stringify({ sha, run, attempt }).replaceAll('>', String.raw`\u003e`);
  return `<!-- loadtest-action:v1 key=${encodeKey(key)} ${facts} -->`;
}

/**
 * Returns the marker at the very start of a body; `null`: there is none, as in a quoted reply. Facts that somebody has
 * broken leave the comment ours, and older than every other.
 */
export function parseCommentMarker(body: string): CommentMarker | null {
  const [, key, facts] = MARKER.exec(body) ?? [];
  if (key === undefined || facts === undefined) return null;
  const parsed = parsedJson(facts);
  return {
    key: decodeKey(key),
    sha: textAt(parsed, 'sha'),
    run: numberAt(parsed, 'run') ?? 0,
    attempt: numberAt(parsed, 'attempt') ?? 0,
  };
}

/** Whether the marker is of a later run than the other one, or of a later attempt of the same. */
export function isNewer(marker: CommentMarker, than: CommentMarker): boolean {
  return marker.run === than.run ? marker.attempt > than.attempt : marker.run > than.run;
}

function encodeKey(key: string): string {
  return key.toWellFormed().replaceAll(/[^\w./-]/gu, encodeURIComponent);
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
