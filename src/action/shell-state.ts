import type { Log } from '../ports/log.ts';
import type { Phase, RunState } from '../ports/run-state.ts';
import type { Environment } from '../shell/environment.ts';
import { appendFileCommand } from './file-command.ts';

/**
 * Hands the state of the run to the post phase, which the runner starts whatever becomes of this process, and gives each
 * part of the run a group of the log. `save` throws a sentence when the file of the runner cannot be written.
 */
export function shellState(env: Environment, log: Log): Pick<RunState, 'save'> {
  let title: string | null = null;
  return {
    save: (state) => {
      const next = GROUPS[state.phase];
      if (next !== null && next !== title) log.group(next);
      title = next ?? title;
      return Promise.try(saveTo, env['GITHUB_STATE'], JSON.stringify(state));
    },
  };
}

function saveTo(file: string | undefined, value: string): void {
  if (file === undefined || file === '') {
    throw new Error(
      'GITHUB_STATE names no file, so the post phase would not know what to end; start the action by a runner',
    );
  }
  appendFileCommand(file, 'run', value);
}

const GROUPS: Readonly<Record<Phase, string | null>> = {
  preflight: 'Preflight',
  creating: 'Workers',
  'waiting-for-ready': 'Workers',
  'before-start': 'Load',
  'ramp-up': 'Load',
  steady: 'Load',
  drain: 'Results',
  judging: 'Results',
  finished: null,
};
