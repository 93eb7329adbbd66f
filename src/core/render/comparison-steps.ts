import type { Comparison } from '../verdict/comparison.ts';
import { formatNumber } from './numbers.ts';

/** One number on the way to a comparison: its name and itself as text. Names may come from a stored record. */
export type ComparisonStep = readonly [name: string, value: string];

/** The steps of a comparison in the order in which they are computed; empty where nothing was computed. */
export function comparisonSteps(comparison: Comparison): readonly ComparisonStep[] {
  const { numbers } = comparison;
  if (numbers === null) return [];
  return [
    [
      'test',
      numbers.kind === 'log-t' ? 'Student t over runs, of the logarithms' : 'z over shares, with overdispersion',
    ],
    ['earlier runs, oldest first', exactList(numbers.baseline)],
    ['loads of this build', exactList(numbers.candidate)],
    ['machines drawn', exact(numbers.machines)],
    ['comparisons that gate', exact(numbers.family)],
    ...Object.entries(numbers.steps).map(([name, value]): ComparisonStep => [name, exact(value)]),
    ['smallest change', shown(comparison.smallestChange)],
    ['alpha of suspicion', exact(numbers.alphaSuspicion)],
    ['p of the first load', shown(numbers.pFirst)],
    ['p of the confirmation', shown(numbers.pConfirmation)],
    ['p of all loads', shown(numbers.pPooled)],
    ['p after Holm', shown(numbers.pAdjusted)],
    ['alpha of a failure', exact(numbers.alphaFail)],
  ];
}

function exactList(values: readonly number[]): string {
  return values.length === 0 ? '-' : values.map(exact).join('  ');
}

/** Six significant digits: whoever follows a verdict by hand must come to the same number. Not finite: `unknown`. */
function exact(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return formatNumber(value);
  return String(Number(value.toPrecision(6)));
}

function shown(value: number | null): string {
  return value === null ? '-' : exact(value);
}
