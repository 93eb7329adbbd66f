import type { CheckOutcome } from '../check/check-outcome.ts';
import { formatCount, formatDuration, formatNumber } from '../render/numbers.ts';
import type { Comparison } from './comparison.ts';
import { percent } from './comparison-words.ts';
import type { LoadRecord } from './load-record.ts';

/** Why checks could not be compared: `noBaseline` where that is known. */
export function notCompared(
  checks: number,
  options: { readonly noBaseline: string | null; readonly earlier: number },
): string {
  if (options.noBaseline !== null) return options.noBaseline;
  if (checks === 0) return 'There is no earlier run to compare with yet: baseline recorded.';
  const what = `${checks} ${checks === 1 ? 'check compares' : 'checks compare'} with earlier runs`;
  if (options.earlier === 0) return `${what} and there is none yet: baseline recorded.`;
  return `${what}, and what they compare was not measured in this run.`;
}

/** What holds, over how much load, and the smallest change that would not have gone unseen. */
export function passed(
  candidate: readonly LoadRecord[],
  checks: readonly CheckOutcome[],
  comparisons: readonly Comparison[],
): string {
  const samples = candidate.reduce((sum, load) => sum + (load.total?.count ?? 0), 0);
  const steadyMs = candidate.reduce((sum, load) => sum + (load.steady?.windows ?? 0) * load.windowMs, 0);
  const held = checks.filter((check) => check.result === 'holds').length;
  const all = held === checks.length ? allHold(held) : `${held} of ${checks.length} checks hold, the others only warn`;
  const over = `${formatNumber(samples)} samples in ${formatDuration(steadyMs)} of steady load`;
  return `${all}, over ${over}. ${comparedText(comparisons)}`;
}

function allHold(count: number): string {
  return count === 1 ? 'The only check holds' : `All ${count} checks hold`;
}

function comparedText(comparisons: readonly Comparison[]): string {
  const gating = comparisons.filter(({ severity }) => severity !== 'warning');
  const runs = gating.reduce((most, { numbers }) => Math.max(most, numbers?.baseline.length ?? 0), 0);
  if (gating.length === 0) return 'No comparison with earlier runs was asked for.';

  const doubt = gating.filter(({ result }) => result === 'refuted');
  const found =
    doubt.length === 0
      ? `Nothing got worse against ${formatCount(runs, 'earlier run')}`
      : `What the first load made look worse was not confirmed (${doubt.map(({ quantity }) => quantity).join(', ')})`;
  return [`${found}.`, visibleText(gating)].filter((part) => part !== '').join(' ');
}

// More of them are for the table.
const MAX_SHOWN = 3;

function visibleText(gating: readonly Comparison[]): string {
  const visible = gating
    .flatMap(({ quantity, smallestChange }) => (smallestChange === null ? [] : [{ quantity, smallestChange }]))
    .toSorted((a, b) => b.smallestChange - a.smallestChange)
    .slice(0, MAX_SHOWN)
    .map(
      ({ quantity, smallestChange }, at) => `${percent(smallestChange)} ${at === 0 ? 'or more ' : ''}of ${quantity}`,
    );
  const last = visible.pop();
  if (last === undefined) return '';
  const list = visible.length === 0 ? last : `${visible.join(', ')} and ${last}`;
  return `A change of ${list} would have been found in 4 of 5 builds.`;
}
