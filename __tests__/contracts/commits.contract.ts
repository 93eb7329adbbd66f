import { describe, expect, it } from '@jest/globals';
import type { Commits } from '../../src/ports/commits.ts';

/**
 * Commits of a history with two ends, newest first, which share the commits from `base` on:
 * main: `[tip, base, root]` · feature: `[head, work, base, root]`.
 */
export interface CommitsUnderTest {
  readonly commits: Commits;
  readonly main: readonly [tip: string, base: string, root: string];
  readonly feature: readonly [head: string, work: string, base: string, root: string];
}

export function commitsContract(name: string, open: () => Promise<CommitsUnderTest>): void {
  const never = new AbortController().signal;
  const unknown = 'dead'.repeat(10);

  describe(`Commits: ${name}`, () => {
    it('finds where a build left the branch', async () => {
      const { commits, main, feature } = await open();

      expect(await commits.mergeBase('main', feature[0], never)).toBe(main[1]);
    });

    it('takes a commit of the branch for its own merge base', async () => {
      const { commits, main } = await open();

      expect(await commits.mergeBase('main', main[0], never)).toBe(main[0]);
      expect(await commits.mergeBase('main', main[2], never)).toBe(main[2]);
    });

    it('lists a commit and those before it, newest first, no more than asked for', async () => {
      const { commits, feature } = await open();

      expect(await commits.ancestors(feature[0], 10, never)).toEqual(feature);
      expect(await commits.ancestors(feature[0], 2, never)).toEqual(feature.slice(0, 2));
      expect(await commits.ancestors(feature[2], 10, never)).toEqual(feature.slice(2));
    });

    it('does not know a commit or a branch that is not there', async () => {
      const { commits, feature } = await open();

      expect(await commits.mergeBase('main', unknown, never)).toBeNull();
      expect(await commits.mergeBase('gone', feature[0], never)).toBeNull();
      expect(await commits.ancestors(unknown, 10, never)).toBeNull();
    });

    it.each(['', '--all', '-n1', 'main', 'HEAD', `${unknown} --all`, `${unknown}\n`, '../x', 'abc'])(
      'does not take %j for a commit',
      async (sha) => {
        const { commits } = await open();

        expect(await commits.mergeBase('main', sha, never)).toBeNull();
        expect(await commits.ancestors(sha, 10, never)).toBeNull();
      },
    );

    it.each(['', '--help', '-x', 'ma*n', 'main..feature', 'main\n', 'ma in', 'refs/heads/main~1'])(
      'does not take %j for a branch',
      async (branch) => {
        const { commits, feature } = await open();

        expect(await commits.mergeBase(branch, feature[0], never)).toBeNull();
      },
    );

    it('throws the reason of a signal that is aborted, and nothing else', async () => {
      const { commits, feature } = await open();
      const interrupt = new AbortController();

      const waiting = commits.mergeBase('main', feature[0], interrupt.signal);
      interrupt.abort('SIGINT was received');

      await expect(waiting).rejects.toBe('SIGINT was received');
      await expect(commits.ancestors(feature[0], 5, interrupt.signal)).rejects.toBe('SIGINT was received');
    });
  });
}
