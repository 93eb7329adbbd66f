import type { Environment } from '../shell/environment.ts';
import { appendFileCommand } from './file-command.ts';

/** Whether the runner has started this program to clean up: it hands what the main phase saved over as STATE_<name>. */
export function isPostPhase(env: Environment): boolean {
  return env['STATE_post'] !== undefined || env['STATE_run'] !== undefined;
}

/** Lets the next start know that it is the post phase, even when this one ends before there is a run to speak of. */
export function markPostPhase(env: Environment): void {
  const file = env['GITHUB_STATE'];
  if (file === undefined || file === '') return;
  try {
    appendFileCommand(file, 'post', 'true');
  } catch {
    // A run saves its state there before it creates anything, and says then what is wrong with the file.
  }
}
