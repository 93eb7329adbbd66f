import type { ComparisonEvidence, LoadValue } from './comparison-evidence.ts';
import type { JudgePolicy } from './judge-policy.ts';
import type { LoadRecord } from './load-record.ts';

/**
 * How many machines the loads drew, at least 1: most of the noise between runs is the machine that one gets, so a second load on
 * the same machine says little more. Where the whole baseline ran on that one machine too, it is no source of noise, and every load
 * counts.
 */
export function drawsOf(loads: readonly LoadValue[], baseline: ComparisonEvidence['baseline']): number {
  if (loads.length === 0) return 1;
  if (isOneMachine([...loads, ...baseline.flat()])) return loads.length;
  const seen = new Set<string>();
  let draws = 0;
  for (const { load } of loads) {
    const machines = machinesOf(load);
    // A fleet of several machines is one draw, and so is one that shares a machine with another.
    if (machines.every((machine) => !seen.has(machine))) draws += 1;
    for (const machine of machines) seen.add(machine);
  }
  return draws;
}

/** How many machines this build would have drawn after the confirmation that a suspicion would have had. */
export function plannedDraws(evidence: ComparisonEvidence, confirmation: JudgePolicy['confirmation']): number {
  const loads = [...evidence.first, ...evidence.confirmation];
  const draws = drawsOf(loads, evidence.baseline);
  if (confirmation !== 'possible') return draws;
  const isHere = loads.some(({ load }) => load.key['provider'] === 'local');
  return isHere && !isOneMachine([...loads, ...evidence.baseline.flat()]) ? draws : draws + 1;
}

function isOneMachine(loads: readonly LoadValue[]): boolean {
  const names = new Set(loads.flatMap(({ load }) => machinesOf(load)));
  return names.size === 1 && !names.has(UNKNOWN_MACHINE);
}

// Machines that nobody could name count as one and the same.
const UNKNOWN_MACHINE = '';

function machinesOf({ machines }: LoadRecord): readonly string[] {
  return machines.length === 0 ? [UNKNOWN_MACHINE] : machines;
}
