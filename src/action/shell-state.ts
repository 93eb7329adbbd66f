import type { RunState } from '../ports/run-state.ts';
import type { Environment } from '../shell/environment.ts';
import { appendFileCommand } from './file-command.ts';

/**
 * Hands the state of the run to the post phase, which the runner starts whatever becomes of this process. `save` throws
 * a sentence when the file of the runner cannot be written.
 */
export function shellState(env: Environment): Pick<RunState, 'save'> {
  return { save: (state) => Promise.try(saveTo, env['GITHUB_STATE'], JSON.stringify(state)) };
}

function saveTo(file: string | undefined, value: string): void {
  if (file === undefined || file === '') {
    throw new Error(
      'GITHUB_STATE names no file, so the post phase would not know what to end; start the action by a runner',
    );
  }
  appendFileCommand(file, 'run', value);
}
