import type { Plan } from '../core/plan/plan.ts';
import { planConfirmation } from '../core/plan/plan-confirmation.ts';
import { formatDuration } from '../core/render/numbers.ts';
import type { JudgePolicy } from '../core/verdict/judge-policy.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { gate, type MeasuredLoad } from './gate.ts';
import { asksForComparison, type Judged, judgeLoads } from './judge.ts';
import { type Earlier, nothingEarlier, readEarlier } from './read-earlier.ts';
import type { RunContext } from './run-context.ts';
import { withFleet } from './with-fleet.ts';

/** The loads of a run and what they say. */
export interface MadeLoads {
  readonly loads: readonly MeasuredLoad[];
  readonly judged: Judged;
}

/**
 * Makes the load, and once more on a fresh fleet where a comparison is suspicious and the budget allows it. Nothing of
 * a fleet is left afterwards. Throws what a fleet or a load throws; `into` has the loads that were made until then.
 */
export async function makeLoads(context: RunContext, into: MeasuredLoad[]): Promise<MadeLoads> {
  const { prepared, ports, interrupt } = context;
  const startedAtMs = ports.clock.monotonicMs();
  const earlier: Promise<Earlier> = asksForComparison(context)
    ? readEarlier(context, interrupt)
    : Promise.resolve(nothingEarlier);
  const judgeSoFar = async (confirmation: JudgePolicy['confirmation']) => {
    const records = into.map(({ record }) => record);
    return await judgeLoads(context, records, await earlier, confirmation);
  };

  into.push(...(await withFleet(context, (fleet) => gate(context, fleet))));
  const spentMs = ports.clock.monotonicMs() - startedAtMs;
  const first = await judgeSoFar(confirmationAfter(spentMs, prepared.plan));
  if (!first.verdict.wantsConfirmation) return { loads: into, judged: first };

  interrupt.throwIfAborted();
  ports.log.line(`Suspicious: ${suspicionsOf(first.verdict)}. A second load on a fresh fleet decides.`);
  const again = { ...context, prepared: { ...prepared, plan: planConfirmation(prepared.plan) } };
  try {
    into.push(...(await withFleet(again, (fleet) => gate(again, fleet))));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    ports.log.line(`The second load could not be started: ${error.message}`);
    return { loads: into, judged: await judgeSoFar('not-started') };
  }
  return { loads: into, judged: await judgeSoFar('made') };
}

/** What looks worse, in words: `p95 response time of "Pay" is 41 % slower (95 % interval 35 % to 47 %)`. */
function suspicionsOf({ comparisons }: Verdict): string {
  const suspicious = comparisons.filter(({ result }) => result === 'suspicious');
  return suspicious.map(({ quantity, changeText }) => `${quantity} is ${changeText}`).join(', ');
}

/** Whether a second load may be made after the first one took so long. */
function confirmationAfter(spentMs: number, plan: Plan): JudgePolicy['confirmation'] {
  const { baseline, budget } = plan.spec;
  if (baseline.confirm === 'never') return 'switched-off';
  return budget.wallMs === null || spentMs + plan.worstCaseWallMs <= budget.wallMs ? 'possible' : 'unaffordable';
}

/** What the budget says before anything is created. */
export function budgetLine(plan: Plan): string {
  const once = `The run takes ${formatDuration(plan.worstCaseWallMs)} at most`;
  if (plan.spec.baseline.confirm === 'never') return `${once}.`;
  return `${once}, twice that if a comparison is suspicious and a second load decides.`;
}
