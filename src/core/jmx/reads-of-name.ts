import type { RunSpec } from '../plan/run-spec.ts';
import type { PlanFacts } from './plan-facts.ts';
import { suppliedProperties } from './supplied-properties.ts';

/** Whether the plan reads the property; a read in the value of a variable that nothing uses does not count. */
export function isRead(facts: PlanFacts, name: string): boolean {
  return facts.reads.some(
    (read) => read.name === name && (read.variable === null || facts.usedVariables.has(read.variable)),
  );
}

/** Whether it is read in another case alone, which `judgeProperties` reports. */
export function isReadInOtherCase(facts: PlanFacts, spec: RunSpec, name: string): boolean {
  if (facts.reads.some((read) => read.name === name)) return false;
  return unsuppliedReads(facts, spec).some((read) => read.toLowerCase() === name.toLowerCase());
}

/** Names that the plan reads and the run does not give. */
export function unsuppliedReads(facts: PlanFacts, spec: RunSpec): readonly string[] {
  const supplied = suppliedProperties(spec);
  return [...new Set(facts.reads.map((read) => read.name))].filter((name) => !supplied.has(name));
}
