import type { FailOn } from '../plan/run-spec.ts';
import type { Outcome } from './verdict.ts';

/** Why a run has no verdict: the user's input, nothing could be started, or a bug of ours. */
export type ErrorKind = 'input' | 'start' | 'bug';

/**
 * The exit code of a run (rules: verdict). `failOn` says which verdicts fail the job; an empty list reports only. It never hides
 * a cancel or an error: pass and everything it leaves out are 0, fail and inconclusive 1, invalid 4, cancelled 130, wrong input 2,
 * nothing started 3, a bug 70.
 */
export function exitCode(end: Outcome | ErrorKind, failOn: readonly FailOn[]): number {
  switch (end) {
    case 'pass':
      return 0;
    case 'fail':
    case 'inconclusive':
      return failOn.includes(end) ? 1 : 0;
    case 'invalid':
      return failOn.includes(end) ? 4 : 0;
    case 'cancelled':
      return 130;
    case 'input':
      return 2;
    case 'start':
    case 'error':
      return 3;
    case 'bug':
    default:
      return 70;
  }
}
