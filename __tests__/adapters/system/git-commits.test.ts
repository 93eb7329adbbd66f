import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gitCommits } from '../../../src/adapters/system/git-commits.ts';
import { git, makeGitHistory } from '../../fixtures/git-history.ts';

const folders: string[] = [];
const env = (name: string): string | undefined => process.env[name];
const never = new AbortController().signal;

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'git-commits-'));
  folders.push(dir);
  return dir;
}

afterEach(() => Promise.all(folders.splice(0).map((dir) => rm(dir, { recursive: true }))));

describe('gitCommits', () => {
  it('knows a branch that only the remote has, as after a checkout of one commit', async () => {
    const origin = await folder();
    const { main, feature } = makeGitHistory(origin);
    const dir = await folder();
    git(dir, 'clone', '--quiet', '--branch', 'feature', `file://${origin}`, '.');

    expect(await gitCommits({ dir, env }).mergeBase('main', feature[0], never)).toBe(main[1]);
  });

  it('takes the newer one where the local branch lags behind the remote', async () => {
    const origin = await folder();
    const { main } = makeGitHistory(origin);
    const dir = await folder();
    git(dir, 'clone', '--quiet', `file://${origin}`, '.');
    git(dir, 'checkout', '--quiet', '--detach');
    git(dir, 'branch', '--force', 'main', main[2]);

    expect(await gitCommits({ dir, env }).mergeBase('main', main[0], never)).toBe(main[0]);
  });

  it('does not take a branch below the one that is asked for', async () => {
    const dir = await folder();
    const { feature } = makeGitHistory(dir);
    git(dir, 'branch', 'release/old', feature[3]);

    expect(await gitCommits({ dir, env }).mergeBase('release', feature[0], never)).toBeNull();
  });

  it('knows nothing of a shallow clone, because its oldest commit only looks like a root', async () => {
    const origin = await folder();
    const { main } = makeGitHistory(origin);
    const dir = await folder();
    git(dir, 'clone', '--quiet', '--depth', '2', `file://${origin}`, '.');
    const commits = gitCommits({ dir, env });

    expect(await commits.mergeBase('main', main[0], never)).toBeNull();
    expect(await commits.ancestors(main[0], 10, never)).toBeNull();
  });

  it('knows nothing where there is no repository, no folder or no git', async () => {
    const dir = await folder();
    const { main } = makeGitHistory(dir);
    const bare = await folder();
    const places = [
      { dir: bare, env },
      { dir: join(bare, 'gone'), env },
      { dir, env: (name: string) => (name === 'PATH' ? bare : undefined) },
    ];

    for (const place of places) {
      expect(await gitCommits(place).mergeBase('main', main[0], never)).toBeNull();
      expect(await gitCommits(place).ancestors(main[0], 10, never)).toBeNull();
    }
  });

  it('knows nothing when git does not answer in time', async () => {
    const dir = await folder();
    const { main } = makeGitHistory(dir);

    expect(await gitCommits({ dir, env, deadlineMs: 0 }).ancestors(main[0], 10, never)).toBeNull();
  });

  it('is not led to another repository by the environment', async () => {
    const dir = await folder();
    const { main } = makeGitHistory(dir);
    const misled = (name: string): string | undefined => (name.startsWith('GIT_') ? '/nowhere' : env(name));

    expect(await gitCommits({ dir, env: misled }).ancestors(main[2], 10, never)).toEqual([main[2]]);
  });
});
