import { nearestName } from '../render/nearest-name.ts';
import { propertyName } from '../plan/properties.ts';
import type { RunSpec } from '../plan/run-spec.ts';
import { formatNumber } from '../render/numbers.ts';
import { judgeUsers } from './judge-users.ts';
import type { Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Quantity } from './quantity.ts';
import { isRead, isReadInOtherCase, unsuppliedReads } from './reads-of-name.ts';
import type { Stepping, ThreadGroupFact } from './thread-groups.ts';

/**
 * Whether the plan takes the load that the run asks for: each word under `load:` must drive what it names, an unread
 * duration is a note. With `users: from-plan` nothing is asked for.
 */
export function judgeLoadProperties(facts: PlanFacts, spec: RunSpec): Judgement {
  const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
  if (spec.load.users.kind === 'from-plan' || groups.length === 0) return { faults: [], notes: [] };
  const users = judgeUsers(groups, facts, spec);
  return {
    faults: [...users.faults, ...rampUpFaults(groups, facts, spec), ...rateFaults(facts, spec)],
    notes: [...users.notes, ...durationNotes(facts, spec)],
  };
}

function rampUpFaults(groups: readonly ThreadGroupFact[], facts: PlanFacts, spec: RunSpec): readonly string[] {
  const { rampUpMs } = spec.load;
  if (rampUpMs === null) return [];
  const property = propertyName(spec.load.names, 'rampUp');
  const quantities = groups.flatMap((group) => rampUpQuantities(group));
  const driven = quantities.filter((quantity) => quantity.properties.includes(property));
  const minutes = driven.find((quantity) => quantity.scale === 60);
  if (minutes !== undefined) {
    return [
      `${minutes.at} the property "${property}" is in seconds, but this group counts in minutes. Set its time unit to seconds.`,
    ];
  }
  // Without a ramp-up on either side there is nothing to read.
  const isNone = rampUpMs === 0 && quantities.every((quantity) => quantity.literal === 0);
  if (driven.length > 0 || isNone || isReadInOtherCase(facts, spec, property)) return [];
  const meant =
    nearestName(property, unsuppliedReads(facts, spec)) ?? quantities.flatMap((quantity) => quantity.properties)[0];
  const question =
    meant === undefined
      ? ''
      : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rampUp: ${JSON.stringify(meant)} }.`;
  const at = groups[0]?.rampUpSec[0]?.at ?? groups[0]?.at ?? facts.path;
  return [
    `load.rampUp: ${formatNumber(rampUpMs / 1000)} s given, but no thread group of ${facts.path} reads the property "${property}".${question} The line for "${groups[0]?.name ?? ''}" (${at}) is <stringProp name="${groups[0]?.model === 'concurrency' ? 'RampUp' : 'ThreadGroup.ramp_time'}">\${__P(${property})}</stringProp>`,
  ];
}

function rampUpQuantities(group: ThreadGroupFact): readonly Quantity[] {
  const steps = group.stepping === null ? [] : stepQuantities(group.stepping);
  return [...group.rampUpSec, ...steps.filter((quantity) => quantity !== null)];
}

function stepQuantities(stepping: Stepping): readonly (Quantity | null)[] {
  return [stepping.delaySec, stepping.burst, stepping.count, stepping.everySec, stepping.stepRampSec];
}

function rateFaults(facts: PlanFacts, spec: RunSpec): readonly string[] {
  const { ratePerSec } = spec.load;
  if (ratePerSec === null) return [];
  const names = ['rate', 'ratePerMin'].map((word) => propertyName(spec.load.names, word));
  if (names.some((name) => isRead(facts, name) || isReadInOtherCase(facts, spec, name))) return [];
  const meant = names.map((name) => nearestName(name, unsuppliedReads(facts, spec))).find((name) => name !== null);
  const question =
    meant === undefined
      ? ''
      : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rate: ${JSON.stringify(meant)} }.`;
  return [
    `load.rate: ${formatNumber(ratePerSec)}/s given, but ${facts.path} reads neither the property "${names[0] ?? ''}" (per second) nor "${names[1] ?? ''}".${question} The line for a Constant Throughput Timer is <stringProp name="throughput">\${__P(${names[1] ?? ''})}</stringProp>`,
  ];
}

function durationNotes(facts: PlanFacts, spec: RunSpec): readonly string[] {
  const property = propertyName(spec.load.names, 'duration');
  if (isRead(facts, property)) return [];
  return [
    `${facts.path} does not read the property "${property}"; the load is ended from outside after ${formatNumber(spec.load.durationMs / 1000)} s. A plan that ends before makes the run invalid.`,
  ];
}
