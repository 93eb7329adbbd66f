import { evaluateChecks } from '../core/check/evaluate-checks.ts';
import type { Check } from '../core/check/check.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { ReadyDocument } from '../core/protocol/documents.ts';
import type { ScenarioHashes } from '../core/scenario/scenario-hashes.ts';
import { analyseLoad } from '../core/verdict/analyse-load.ts';
import type { LoadRecord } from '../core/verdict/load-record.ts';
import type { DrivenLoad } from './drive.ts';

/** Turns what a load left behind into its record, its checks judged on the complete data. */
export function analyse(load: {
  readonly plan: Plan;
  readonly checks: readonly Check[];
  readonly ready: readonly ReadyDocument[];
  readonly driven: DrivenLoad;
  /** What the files of the run are. */
  readonly scenario: ScenarioHashes;
}): LoadRecord {
  const { plan, checks, ready, driven, scenario } = load;
  const { state } = driven;
  return analyseLoad({
    plan,
    go: driven.go,
    ready,
    scenario,
    dones: driven.dones,
    windows: driven.windows,
    refusedDocuments: driven.refused,
    endReason: state.endReason ?? 'crashed',
    stopOrderedAtMs: stopOrderedAtMs(driven),
    liveFindings: state.findings,
    checkOutcomes: (measured) => evaluateChecks(checks, { ...measured, aborted: state.abortedChecks }),
  });
}

/** The mark that the order to stop leaves on the time axis. */
function stopOrderedAtMs({ annotations }: DrivenLoad): number | null {
  const stop = annotations.find((annotation) => annotation.kind === 'load-stop');
  return stop === undefined ? null : Date.parse(stop['@timestamp']);
}
