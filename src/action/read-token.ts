import type { Environment } from '../shell/environment.ts';
import type { ActionLog } from './action-log.ts';
import { readInput } from './inputs.ts';

/** The token that GitHub is spoken to with; `null`: there is none, which is said once and changes no verdict. */
export function readToken(env: Environment, log: ActionLog): string | null {
  const token = readInput(env, 'github-token');
  if (token !== '') return token;
  const text =
    'There is no comment and no baseline of this repository: the input github-token is empty. Leave it out, or pass ${{ github.token }}.';
  log.finding({ kind: 'preflight', severity: 'warning', text });
  return null;
}
