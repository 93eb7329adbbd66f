import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { Verdict } from '../../src/core/verdict/verdict.ts';
import { loadRecord } from '../core/verdict/judge-records.ts';

/** The record of a run that passed. */
export function recordExample(verdict: Partial<Verdict> = {}, more: Partial<RunRecord> = {}): RunRecord {
  return {
    ...{ v: 1, kind: 'run', run: 'shop-981-1-abc123', name: 'shop', leg: null, startedAtMs: 0, endedAtMs: 60_000 },
    build: { sha: null, ref: null, repository: null },
    origin: { event: null, attempt: null, link: null },
    joins: { baseline: false, branch: null, text: 'It does not join.' },
    comparedWith: null,
    loads: [loadRecord()],
    verdict: {
      ...{ outcome: 'pass', reason: 'All checks hold.', findings: [], checks: [], comparisons: [] },
      wantsConfirmation: false,
      ...verdict,
    },
    versions: {},
    ...more,
  };
}
