import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Commits } from '../../ports/commits.ts';

/** Where the clone is. */
export interface GitCommitsOptions {
  /** Any folder of the working tree. */
  readonly dir: string;
  /** Where git is found and who asks; without it only a git in a standard place is. */
  readonly env?: (name: string) => string | undefined;
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;
const MAX_ANCESTORS = 10_000;
const MAX_OUTPUT_BYTES = MAX_ANCESTORS * 65;

/** Commits of the clone around a folder, asked of the git program. A shallow clone does not know enough. */
export function gitCommits({ dir, env = () => undefined, deadlineMs = DEADLINE_MS }: GitCommitsOptions): Commits {
  const git = (args: readonly string[], signal: AbortSignal): Promise<string | null> =>
    runGit(dir, args, { env: gitEnvironment(env), deadlineMs, signal });
  const isWhole = async (signal: AbortSignal): Promise<boolean> =>
    (await git(['rev-parse', '--is-shallow-repository'], signal)) === 'false';
  return {
    async mergeBase(branch, sha, signal) {
      signal.throwIfAborted();
      if (!isSha(sha) || !isBranch(branch) || !(await isWhole(signal))) return null;
      const refs = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
      const known = await git(['for-each-ref', '--format=%(refname)', ...refs], signal);
      // A pattern also names what stands below it: `main` would name `main/old`.
      const exact = refs.filter((ref) => known?.split('\n').includes(ref) === true);
      if (exact.length === 0) return null;
      // With several commits git looks for what the first shares with any of the others.
      return git(['merge-base', `${sha}^{commit}`, ...exact], signal);
    },
    async ancestors(sha, limit, signal) {
      signal.throwIfAborted();
      if (!isSha(sha) || !(await isWhole(signal))) return null;
      const count = Math.min(limit, MAX_ANCESTORS);
      const lines = await git(['rev-list', `--max-count=${count}`, `${sha}^{commit}`, '--'], signal);
      return lines === null || lines === '' ? null : lines.split('\n');
    },
  };
}

/** No question to a person, no lock, no download of missing objects, and none of the variables that lead to another repository. */
function gitEnvironment(env: NonNullable<GitCommitsOptions['env']>): Record<string, string> {
  const passedOn = ['PATH', 'HOME', 'LD_LIBRARY_PATH'].flatMap((name) => {
    const value = env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const own = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return { ...Object.fromEntries(passedOn), ...own };
}

interface GitCall {
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** What git wrote; `null`: it failed, whatever the reason. Throws the signal's reason only. */
async function runGit(
  dir: string,
  args: readonly string[],
  { env, deadlineMs, signal }: GitCall,
): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], {
      cwd: dir,
      env,
      signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
      killSignal: 'SIGKILL',
      maxBuffer: MAX_OUTPUT_BYTES,
    });
    return stdout.trim();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

/** What git accepts as a branch, and no pattern. */
function isBranch(text: string): boolean {
  return /^[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]*$/u.test(text) && !text.includes('..');
}
