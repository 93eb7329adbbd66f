import type { Plan } from '../core/plan/plan.ts';
import { scaleTimings } from '../core/plan/timings.ts';
import { annotationOf } from '../core/verdict/annotation.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { verdictMark } from '../core/verdict/verdict-mark.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Published } from '../ports/publisher.ts';
import { awaitTarget } from './await-target.ts';
import type { MeasuredLoad } from './gate.ts';
import { asksForComparison, judgeCancelled } from './judge.ts';
import { budgetLine, type MadeLoads, makeLoads } from './make-loads.ts';
import { type Journal, openJournal } from './journal.ts';
import { keepPhases, type PhaseKeeper } from './phase-keeper.ts';
import { markBuild, markDeployments } from './mark-deployments.ts';
import { messageOf } from './message-of.ts';
import { preflight } from './preflight.ts';
import { announce } from './publish.ts';
import { recordOf } from './record-of.ts';
import { report } from './report.ts';
import type { RunRequest } from './run-request.ts';
import type { RunContext } from './run-context.ts';
import type { RunPorts } from './run-ports.ts';

/** A run that has ended and was reported. */
export interface FinishedRun {
  readonly record: RunRecord;
  /** Facts for the outputs of the shell, such as `summary-path` and `comment-id`. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * One run from its spec to its stored and published record. An interrupt before the verdict ends the load and the fleet
 * and gives the outcome `cancelled`. Throws `InputError` before anything is created, `StartError` when nothing could be
 * started; whoever was told of the beginning is told of that, too.
 */
export async function run(request: RunRequest, ports: RunPorts, interrupt: AbortSignal): Promise<FinishedRun> {
  const phases = keepPhases(request.origin.runId, ports);
  const { startedAtMs } = request;
  const loads: MeasuredLoad[] = [];
  const told: Told = { announcement: null };
  const journal = openJournal(request.origin.runId, ports);
  const finish = async (made: MadeLoads): Promise<FinishedRun> => {
    ports.log.group('Report');
    const record = recordOf(request, made, { startedAtMs, endedAtMs: ports.clock.now() });
    const announced = await told.announcement;
    const warnings = await markEnd(record, request, ports, journal);
    const { findings, outputs } = await report(record, made.loads, ports, {
      journal,
      drainMs: scaleTimings(request.spec.timingsFactor).resultsDrainMs,
      context: request.identity.report,
    });
    for (const warning of [...warnings, ...findings]) ports.log.finding(warning);
    await phases.enter('finished');
    return { record, outputs: { ...announced?.outputs, ...outputs } };
  };
  const cancelled = (): MadeLoads => ({
    loads,
    judged: judgeCancelled(
      loads.map(({ record }) => record),
      interrupt,
    ),
  });
  let made: MadeLoads;
  try {
    made = await measure(request, ports, { phases, loads, told, journal, startedAtMs }, interrupt);
  } catch (error) {
    if (interrupt.aborted) {
      sayUnlessExpected(error, ports, interrupt);
      return await finish(cancelled());
    }
    if (told.announcement !== null) await finish({ loads, judged: { verdict: broken(error), comparedWith: null } });
    else if (phases.phase !== null) await phases.enter('finished');
    throw error;
  }
  return await finish(interrupt.aborted ? cancelled() : made);
}

interface Told {
  /** `null`: nobody knows of the run yet. */
  announcement: Promise<Published> | null;
}

interface Progress {
  readonly phases: PhaseKeeper;
  readonly loads: MeasuredLoad[];
  readonly told: Told;
  readonly journal: Journal;
  readonly startedAtMs: number;
}

/** The loads that the run makes, and their verdict; nothing of a fleet is left afterwards. */
async function measure(
  request: RunRequest,
  ports: RunPorts,
  { phases, loads, told, journal, startedAtMs }: Progress,
  interrupt: AbortSignal,
): Promise<MadeLoads> {
  ports.log.group('Preflight');
  const prepared = await preflight(request.spec, ports.workspace, request.origin);
  for (const note of prepared.notes) ports.log.finding(note);
  await phases.enter('preflight');
  await refuseUnlessStartable(prepared.plan, ports, interrupt);
  interrupt.throwIfAborted();
  const context: RunContext = { prepared, ports, identity: request.identity, phases, journal, interrupt };
  if (asksForComparison(context)) ports.log.line(budgetLine(prepared.plan));
  told.announcement = tellBeginning(request, prepared.plan, ports, interrupt);
  await awaitTarget(prepared.plan, ports, interrupt);
  const { build, target } = request.spec;
  const run = { run: request.origin.runId, startedAtMs };
  markBuild({ build, environment: target.environment }, run, request.identity, journal);
  return await makeLoads(context, loads);
}

/** Marks how the run ended, and after an orderly end what else was deployed in the meantime. */
async function markEnd(
  record: RunRecord,
  { spec }: RunRequest,
  ports: RunPorts,
  journal: Journal,
): Promise<readonly Finding[]> {
  const { run, build, verdict, endedAtMs } = record;
  const isHurried = verdict.outcome === 'cancelled';
  const warnings = isHurried ? [] : await markDeployments(record, spec.target.environment, ports, journal);
  journal.annotate(annotationOf(verdictMark(verdict, endedAtMs), { run, load: null, build: build.sha }));
  return warnings;
}

/** Throws `StartError` with everything that keeps the fleet from being created here, and its results from being stored. */
async function refuseUnlessStartable(plan: Plan, ports: RunPorts, interrupt: AbortSignal): Promise<void> {
  const errors: string[] = [];
  const ofFleet = await ports.fleet.preflight(plan, interrupt);
  for (const finding of [...ofFleet, ...(await ports.prepareStores(interrupt))]) {
    if (finding.severity === 'error') errors.push(finding.text);
    else ports.log.finding(finding);
  }
  if (errors.length > 0) throw new StartError(errors.join('\n'));
}

/** What could not be told is said at once, because publishers say it once; an interrupt is no reason that anybody needs. */
async function tellBeginning(
  request: RunRequest,
  plan: Plan,
  ports: RunPorts,
  interrupt: AbortSignal,
): Promise<Published> {
  const published = await announce(runningReport(request, plan, ports.clock.now()), ports, interrupt);
  if (!interrupt.aborted) for (const finding of published.findings) ports.log.finding(finding);
  return published;
}

function runningReport({ spec, origin, identity }: RunRequest, plan: Plan, startedAtMs: number) {
  return {
    ...{ run: origin.runId, name: spec.name, build: spec.build, startedAtMs },
    ...{ users: plan.users, workers: plan.shares.length, durationMs: plan.durationMs, context: identity.report },
  };
}

/** A start that was broken off may say anything; what else is thrown then would be a fault that nobody sees. */
function sayUnlessExpected(error: unknown, ports: RunPorts, interrupt: AbortSignal): void {
  const isExpected = error === interrupt.reason || error instanceof StartError;
  if (!isExpected) ports.log.line(`While the run was being ended: ${messageOf(error)}`);
}

function broken(error: unknown): Verdict {
  const reason = messageOf(error);
  return { outcome: 'error', reason, findings: [], checks: [], comparisons: [], wantsConfirmation: false };
}
