import { joinsBaseline } from '../core/scenario/joins-baseline.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { MadeLoads } from './make-loads.ts';
import type { RunRequest } from './run-request.ts';

/** The record of a run that has ended. */
export function recordOf(
  { spec, origin, identity, versions }: RunRequest,
  { loads, judged }: MadeLoads,
  times: Pick<RunRecord, 'startedAtMs' | 'endedAtMs'>,
): RunRecord {
  const { verdict, comparedWith } = judged;
  const { event } = identity.origin;
  return {
    v: 1,
    kind: 'run',
    run: origin.runId,
    name: spec.name,
    leg: identity.leg,
    ...times,
    build: spec.build,
    origin: identity.origin,
    joins: joinsBaseline({ spec, event, isFork: identity.isFork, outcome: verdict.outcome }),
    comparedWith,
    loads: loads.map(({ record }) => record),
    verdict: { ...verdict, wantsConfirmation: false },
    versions,
  };
}
