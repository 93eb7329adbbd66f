import type { Commits } from '../../src/ports/commits.ts';

/** A straight line of commits, newest first; `branchedAt` is where every other commit left the branch. */
export function fakeCommits(line: readonly string[] = [], branchedAt: string | null = line[0] ?? null): Commits {
  return {
    mergeBase: (_branch, sha) => Promise.resolve(line.includes(sha) ? sha : branchedAt),
    ancestors: (sha, limit) =>
      Promise.resolve(line.includes(sha) ? line.slice(line.indexOf(sha)).slice(0, limit) : null),
  };
}
