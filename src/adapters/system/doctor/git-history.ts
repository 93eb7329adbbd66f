import { execFile } from 'node:child_process';
import type { GitHistory } from '../../../core/doctor/judge-history.ts';

/** What git says about the history of the folder. `env` is all that git gets of the environment. */
export function lookAtHistory(
  folder: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<GitHistory> {
  const { promise, resolve } = Promise.withResolvers<GitHistory>();
  const args = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
  execFile('git', args, { env: { ...env, LC_ALL: 'C' }, signal, killSignal: 'SIGKILL' }, (error, out, complaint) => {
    if (error === null) resolve(out.trim() === 'true' ? 'shallow' : 'whole');
    else resolve(complaint.includes('not a git repository') ? 'none' : 'unknown');
  });
  return promise;
}
