import type { PlannedLoad } from '../core/plan/plan.ts';
import type { LoadRecord } from '../core/verdict/load-record.ts';
import { summaryFacts } from '../core/verdict/summary-facts.ts';
import { summariesOf, type Summary } from '../core/verdict/summary.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import { analyse } from './analyse.ts';
import { askAfterLoad } from './await-target.ts';
import { dealData } from './deal-data.ts';
import { deployLoad } from './deploy-load.ts';
import { drive, type DrivenLoad } from './drive.ts';
import type { RunContext } from './run-context.ts';
import { runAfterLoad, runBeforeLoad } from './run-hook.ts';
import type { ReadyFleet } from './with-fleet.ts';

/** One load: what it left behind and what it says. */
export interface MeasuredLoad {
  readonly record: LoadRecord;
  readonly windows: readonly WindowDocument[];
  /** Windows that their workers may not have placed in a shared store themselves. */
  readonly unplaced: readonly WindowDocument[];
  readonly summaries: readonly Summary[];
}

/** Decides which loads to make with the fleet and makes them: in `history` mode the one that the plan names. */
export async function gate(context: RunContext, fleet: ReadyFleet): Promise<readonly MeasuredLoad[]> {
  const { prepared, interrupt } = context;
  const { plan, bundle, facts } = prepared;
  const data = await dealData(bundle, facts, plan, fleet.channel);
  const measured: MeasuredLoad[] = [];
  for (const load of plan.loads) {
    interrupt.throwIfAborted();
    measured.push(await measure(load, data, context, fleet));
  }
  return measured;
}

async function measure(
  load: PlannedLoad,
  data: readonly Readonly<Record<string, string>>[],
  context: RunContext,
  fleet: ReadyFleet,
): Promise<MeasuredLoad> {
  const { plan, checks, scenario } = context.prepared;
  context.ports.log.group(`Load ${load.id}`);
  await runBeforeLoad(load, context, fleet.ref);
  const { go, ready } = await deployLoad(plan, load, data, fleet.channel, context.ports.clock);
  const driven = await drive(context, fleet, go);
  const afterwards = [
    ...(await askAfterLoad(plan, context.ports, context.interrupt)),
    ...(await runAfterLoad(load, context, fleet.ref)),
  ];
  await context.phases.enter('judging');
  const record = analyse({ plan, checks, ready, driven, scenario });
  return {
    record: { ...record, findings: [...record.findings, ...afterwards] },
    windows: driven.windows,
    unplaced: unplaced(driven),
    summaries: summariesOf(go, driven.windows, summaryFacts(plan.spec, context.identity.leg)),
  };
}

/** Of a worker without an account nobody knows what it placed. A window that is placed twice is one. */
function unplaced({ windows, dones }: DrivenLoad): readonly WindowDocument[] {
  const placed = new Set(dones.filter(({ sink }) => sink.passedOn === 0).map(({ worker }) => worker));
  return windows.filter(({ worker }) => !placed.has(worker));
}
