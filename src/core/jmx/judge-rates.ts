import type { RunSpec } from '../plan/run-spec.ts';
import { formatRate } from '../render/numbers.ts';
import type { Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantityValue } from './quantity.ts';
import type { RateFact } from './rates.ts';
import { sharedOutProperties, suppliedProperties } from './supplied-properties.ts';

/**
 * A rate that does not follow our words is made once by every worker: with more than one it is a fault that names the
 * total. `users: from-plan` accepts the plan's own numbers and is told the total.
 */
export function judgeRates(facts: PlanFacts, spec: RunSpec): Judgement {
  const faults: string[] = [];
  const notes: string[] = [];
  if (spec.provider.workers < 2) return { faults, notes };
  for (const rate of facts.rates) {
    const text = multiplied(rate, facts, spec);
    if (text === null) continue;
    if (spec.load.users.kind === 'from-plan') notes.push(text);
    else
      faults.push(
        `${text} Give load.rate and read it there: \${__P(rate)} per second or \${__P(ratePerMin)} per minute, or run one worker.`,
      );
  }
  return { faults, notes };
}

function multiplied(rate: RateFact, facts: PlanFacts, spec: RunSpec): string | null {
  const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
  const sharedOut = sharedOutProperties(spec);
  const fixed = rate.perSec.filter((quantity) => !quantity.properties.some((name) => sharedOut.has(name)));
  const values = fixed.map((quantity) => quantityValue(quantity, surroundings)).filter((value) => value !== null);
  const peak = Math.max(0, ...values);
  if (peak === 0) return null;
  const { workers } = spec.provider;
  return `${rate.at} "${rate.name}" (${rate.className}) makes ${formatRate(peak)} on every worker, so ${workers} workers would make ${formatRate(peak * workers)}.`;
}
