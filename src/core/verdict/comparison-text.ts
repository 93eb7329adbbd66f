import { valueAndLimit } from '../check/describe-outcome.ts';
import { formatCount } from '../render/numbers.ts';
import type { ComparedQuantity } from './compared-quantity.ts';
import { ALPHA_SUSPICION, type Decision } from './compare-stages.ts';
import type { Trial } from './comparison-trial.ts';
import { percent, points, unitOf } from './comparison-words.ts';

/** The change in words: `41 % slower (95 % interval 35 % to 47 %)`. */
export function changeText(trial: Trial): string {
  return `${changeWords(trial)} (${intervalWords(trial)})`;
}

/** The tolerance as written: `baseline + 10 %`. */
export function limitText({ check, allowance }: ComparedQuantity): string {
  if (allowance.kind === 'error-share') return 'baseline + 50 % (at least 0.1 percentage points)';
  return check.limit.text.replaceAll(/(\d)%/g, '$1 %').replaceAll(/\s*([+-])\s*/g, ' $1 ');
}

/** A value with its unit; three digits are enough for what is compared. */
export function valueText({ check }: ComparedQuantity, value: number): string {
  return valueAndLimit(check, Math.abs(value) >= 100 ? Math.round(value) : value).valueText;
}

/** The whole sentence of a comparison. */
export function comparisonText(trial: Trial, decision: Decision): string {
  return `${measuredText(trial)}${ending(trial, decision)}`;
}

/** The sentence of a label with so few rows that its numbers decide nothing. */
export function fewRowsText(trial: Trial, rows: number, needed: number): string {
  const few = `${formatCount(rows, trial.compared.kind)} of this label are too few to decide`;
  return `${measuredText(trial)}; ${few}, at least ${needed.toLocaleString('en-US')} are needed.`;
}

function measuredText(trial: Trial): string {
  const { compared, baselineValue, pooled, baseline } = trial;
  const change = changeWords(trial);
  const than = change === SAME ? 'as' : 'than';
  const values = `${valueText(compared, pooled.value)} against ${valueText(compared, baselineValue)}`;
  const rest = `${intervalWords(trial)}, ${formatCount(baseline.length, 'run')}`;
  return `${compared.words} is ${change} ${than} the baseline (${values}, ${rest})`;
}

const SAME = 'the same';

function changeWords(trial: Trial): string {
  const { compared, pooled } = trial;
  if (Number.parseFloat(sizeOf(trial, pooled.effect)) === 0) return SAME;
  const isHigher = compared.worse === 'higher' ? pooled.effect > 0 : pooled.effect < 0;
  return `${amountOf(trial, pooled.effect)} ${direction(compared, isHigher)}`;
}

/** Both ends in one direction are numbers, else each end says its own. */
function intervalWords(trial: Trial): string {
  const { compared, pooled } = trial;
  const [low, high] = pooled.interval;
  if (low >= 0) return `95 % interval ${sizeOf(trial, low)} to ${amountOf(trial, high)}`;
  if (high <= 0) return `95 % interval ${sizeOf(trial, high)} to ${amountOf(trial, low)}`;
  const isWorseHigher = compared.worse === 'higher';
  const better = `${amountOf(trial, low)} ${direction(compared, !isWorseHigher)}`;
  return `95 % interval ${better} to ${amountOf(trial, high)} ${direction(compared, isWorseHigher)}`;
}

/** A size with all its words: `12 %`, `0.11 percentage points`. */
function amountOf(trial: Trial, effect: number): string {
  return `${sizeOf(trial, effect)}${trial.kind === 'share-z' ? ' percentage points' : ''}`;
}

function sizeOf(trial: Trial, effect: number): string {
  return trial.kind === 'share-z' ? points(effect) : percent(effect);
}

function direction({ check }: ComparedQuantity, isHigher: boolean): string {
  if (unitOf(check.quantity) === 'time') return isHigher ? 'slower' : 'faster';
  return isHigher ? 'higher' : 'lower';
}

function ending(trial: Trial, decision: Decision): string {
  const limit = limitText(trial.compared);
  switch (decision.result) {
    case 'worse':
      return `; ${limit === 'baseline' ? 'no worsening' : limit} was allowed.`;
    case 'suspicious':
    case 'unconfirmed':
      return `; that is suspicious, but ${decision.why ?? 'nothing confirmed it'} (unconfirmed).`;
    case 'refuted':
      return '; the first load alone was suspicious and a second one did not confirm it.';
    case 'undecided':
      return `; ${decision.why ?? 'that is too little to decide'}.`;
    case 'better':
      return '.';
    case 'unchanged':
      return `; ${unchangedWords(trial, decision, limit)}${visibleWords(decision)}.`;
  }
}

function unchangedWords(trial: Trial, decision: Decision, limit: string): string {
  const isTolerated = trial.pooled.effect > 0 && trial.pooled.p <= ALPHA_SUSPICION / decision.family;
  if (isTolerated) return limit === 'baseline' ? 'that is not certain enough to fail' : `${limit} allows that`;
  return 'runs of one build differ by as much';
}

function visibleWords({ smallestChange }: Decision): string {
  if (smallestChange === null) return '';
  return `, and a change of ${percent(smallestChange)} or more would have been found in 4 of 5 builds`;
}
