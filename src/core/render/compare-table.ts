import type { Comparison } from '../verdict/comparison.ts';
import type { RunComparison } from '../verdict/compare-runs.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { formatNumber } from './numbers.ts';
import { sanitize } from './sanitize.ts';
import { type Cell, textTable } from './text-table.ts';

const MAX_QUANTITY_CHARS = 60;

/** Two runs side by side: each quantity in both, and the change in words with its interval. */
export function renderComparison(first: RunRecord, second: RunRecord, compared: RunComparison): string {
  const titles: readonly Cell[] = [
    { text: '' },
    { text: 'first', align: 'right' },
    { text: 'second', align: 'right' },
    { text: 'change' },
    { text: 'p', align: 'right' },
    { text: 'samples', align: 'right' },
  ];
  const table = textTable([titles, ...compared.comparisons.map(row)]);
  const parts = [
    [`first   ${nameOf(first)}`, `second  ${nameOf(second)}`],
    compared.comparisons.length === 0 ? ['One of them has no load, so there is nothing to compare.'] : table,
    compared.differences.length === 0 ? [] : ['What else differs', ...compared.differences.map(indented)],
    compared.comparisons.length === 0 ? [] : [SCATTER],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const SCATTER =
  'Two runs do not show how much runs scatter: intervals and p take the scatter that is usual between machines and days.';

function nameOf({ run, build, verdict }: RunRecord): string {
  const sha = build.sha === null ? 'build unknown' : `build ${build.sha.slice(0, 8)}`;
  return sanitize(`${run}, ${sha}, ${verdict.outcome}`);
}

function row(comparison: Comparison): readonly Cell[] {
  const p = comparison.numbers?.pPooled ?? null;
  return [
    { text: sanitize(comparison.quantity, { maxChars: MAX_QUANTITY_CHARS }) },
    { text: sanitize(comparison.baselineText), align: 'right' },
    { text: sanitize(comparison.valueText), align: 'right' },
    { text: sanitize(comparison.numbers === null ? comparison.text : comparison.changeText) },
    { text: p === null ? '' : probability(p), align: 'right' },
    { text: formatNumber(comparison.count), align: 'right' },
  ];
}

function probability(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

function indented(text: string): string {
  return `  ${sanitize(text)}`;
}
