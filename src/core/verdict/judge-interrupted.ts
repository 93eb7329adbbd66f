import { gather } from './judge-evidence.ts';
import { byWeight } from './judge-findings.ts';
import type { LoadRecord } from './load-record.ts';
import type { Verdict } from './verdict.ts';

/** The verdict of a run that a person or the runner ended: there is none, only what was seen until then. */
export function judgeInterrupted(candidate: readonly LoadRecord[], reason: string): Verdict {
  const { checks, others } = gather(candidate, []);
  return {
    ...{ outcome: 'cancelled', reason, findings: byWeight(others), checks },
    ...{ comparisons: [], wantsConfirmation: false },
  };
}
