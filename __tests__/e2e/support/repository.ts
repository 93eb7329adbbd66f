import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir } from './cli.ts';

/** The repository that the workflows of the tests believe to be in. */
export const repositoryName = 'shop/checkout';
export const repositoryId = 7;

/** Copies the project as a user checks it out: what git knows, as it lies in the working tree, and dist/. */
export function copyProject(to: string): void {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: projectDir, encoding: 'utf8' }).split('\0');
  for (const file of tracked.filter((name) => name !== '' && !name.startsWith('bench/'))) {
    const from = join(projectDir, file);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(from, join(to, file));
  }
  cpSync(join(projectDir, 'dist'), join(to, 'dist'), { recursive: true });
}

/** Copies what `uses: org/loadtest-action@v1` fetches and runs. */
export function copyAction(to: string): void {
  for (const part of ['action.yml', 'dist']) cpSync(join(projectDir, part), join(to, part), { recursive: true });
}

/** Makes the folder a repository of one commit on `main` and returns its id. */
export function commitAll(folder: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', `https://github.com/${repositoryName}.git`);
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'All');
  return git('rev-parse', 'HEAD').trim();
}
