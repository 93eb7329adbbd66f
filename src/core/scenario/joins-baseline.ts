import type { RunSpec } from '../plan/run-spec.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import type { Outcome } from '../verdict/verdict.ts';

/** What decides whether later runs are compared with a run. */
export interface JoinInput {
  readonly spec: Pick<RunSpec, 'record' | 'baseline' | 'build'>;
  /** Event of GitHub that started the run; `null`: it runs on a machine. */
  readonly event: string | null;
  /** The commit comes from another repository. */
  readonly isFork: boolean;
  readonly outcome: Outcome;
}

/** Whether later runs are compared with this one, for which branch it then stands, and why, or why not. */
export function joinsBaseline({ spec, event, isFork, outcome }: JoinInput): RunRecord['joins'] {
  const stays = (text: string): RunRecord['joins'] => ({ baseline: false, branch: null, text });
  const ref = spec.build.ref === null ? null : branchOf(spec.build.ref);
  const { branch } = spec.baseline;
  if (spec.record === 'never') return stays('It is not part of the baseline, because record is never.');
  if (isFork) return stays('It is not part of the baseline, because its commit comes from a fork.');
  if (!MAY_JOIN.includes(outcome)) return stays(`It is not part of the baseline, because its outcome is ${outcome}.`);
  if (event !== null && !JOINING_EVENTS.includes(event)) {
    return stays(
      `It is not part of the baseline, because builds of the event ${event} may hold code that nobody has merged.`,
    );
  }
  if (spec.record === 'always') {
    const own = ref ?? branch;
    return { baseline: true, branch: own, text: `It is part of the baseline of ${own}, because record is always.` };
  }
  if (event === 'workflow_dispatch') {
    return stays('It is not part of the baseline, because it was started by hand; record: always includes it.');
  }
  if (ref === null) {
    return stays(
      `It is not part of the baseline of ${branch}, because the branch of the build is not known; \`build-ref\` names it.`,
    );
  }
  if (ref !== branch) return stays(`It is not part of the baseline of ${branch}, because it is a build of ${ref}.`);
  return { baseline: true, branch, text: `It is part of the baseline of ${branch}, as a build of that branch.` };
}

/** Events that run what stands in the repository; what others start must never become the measure, not even on demand. */
const JOINING_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** A run that failed stays out: it would make its own fault the measure of later builds. */
const MAY_JOIN: readonly Outcome[] = ['pass', 'inconclusive'];

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
