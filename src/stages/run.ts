import type { PlanOrigin } from '../core/plan/make-plan.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { judge, judgeInterrupted } from '../core/verdict/judge.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import { awaitTarget } from './await-target.ts';
import { gate, type MeasuredLoad } from './gate.ts';
import { keepPhases, type PhaseKeeper } from './phase-keeper.ts';
import { messageOf } from './message-of.ts';
import { preflight } from './preflight.ts';
import { report } from './report.ts';
import type { RunPorts } from './run-ports.ts';
import { withFleet } from './with-fleet.ts';

/** What a whole run starts from. */
export interface RunRequest {
  readonly spec: RunSpec;
  readonly origin: PlanOrigin;
  /** Versions of our parts, for the record. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * One run from its spec to its stored record. An interrupt before the verdict ends the load and the fleet and gives the
 * outcome `cancelled`. Throws `InputError` before anything is created, `StartError` when nothing could be started.
 */
export async function run(request: RunRequest, ports: RunPorts, interrupt: AbortSignal): Promise<RunRecord> {
  const phases = keepPhases(request.origin.runId, ports);
  const startedAtMs = ports.clock.now();
  const loads = await makeLoads(request, ports, phases, interrupt);
  const records = loads.map((load) => load.record);
  const record: RunRecord = {
    v: 1,
    kind: 'run',
    run: request.origin.runId,
    name: request.spec.name,
    leg: null,
    origin: { event: null, attempt: null, link: null },
    joins: { baseline: false, branch: null, text: 'Runs are not compared yet.' },
    comparedWith: null,
    startedAtMs,
    endedAtMs: ports.clock.now(),
    build: request.spec.build,
    loads: records,
    verdict: interrupt.aborted ? judgeInterrupted(records, String(interrupt.reason)) : judge(records, []),
    versions: request.versions,
  };
  for (const warning of await report(record, loads, ports.runStore)) ports.log.finding(warning);
  await phases.enter('finished');
  return record;
}

/** The loads that were made until the end or the interrupt; nothing of the fleet is left afterwards. */
async function makeLoads(
  request: RunRequest,
  ports: RunPorts,
  phases: PhaseKeeper,
  interrupt: AbortSignal,
): Promise<readonly MeasuredLoad[]> {
  try {
    const prepared = await preflight(request.spec, ports.workspace, request.origin);
    for (const note of prepared.notes) ports.log.finding(note);
    await phases.enter('preflight');
    await refuseUnlessStartable(prepared.plan, ports, interrupt);
    interrupt.throwIfAborted();
    await awaitTarget(prepared.plan, ports, interrupt);
    const context = { prepared, ports, phases, interrupt };
    return await withFleet(context, (fleet) => gate(context, fleet));
  } catch (error) {
    if (interrupt.aborted) {
      // A start that was broken off may say anything; what else is thrown now would be a fault that nobody sees.
      const isExpected = error === interrupt.reason || error instanceof StartError;
      if (!isExpected) ports.log.line(`While the run was being ended: ${messageOf(error)}`);
      return [];
    }
    if (phases.phase !== null) await phases.enter('finished');
    throw error;
  }
}

/** Throws `StartError` with everything that keeps the fleet from being created here. */
async function refuseUnlessStartable(plan: Plan, ports: RunPorts, interrupt: AbortSignal): Promise<void> {
  const errors: string[] = [];
  for (const finding of await ports.fleet.preflight(plan, interrupt)) {
    if (finding.severity === 'error') errors.push(finding.text);
    else ports.log.finding(finding);
  }
  if (errors.length > 0) throw new StartError(errors.join('\n'));
}
