import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { holm } from '../stats/holm.ts';
import { detectableLogRatio } from '../stats/predictive-t.ts';
import { worsening } from './compare-logs.ts';
import { plannedDraws } from './comparison-draws.ts';
import type { Trial } from './comparison-trial.ts';
import { percent, unitOf } from './comparison-words.ts';
import type { ComparisonResult } from './comparison.ts';
import type { JudgePolicy } from './judge-policy.ts';

/** What a trial means among the others of its family. */
export interface Decision {
  readonly result: ComparisonResult;
  /** Why nothing was decided or confirmed, as the rest of a sentence; `null`: it was. */
  readonly why: string | null;
  readonly family: number;
  readonly pAdjusted: number;
  readonly smallestChange: number | null;
  /** Numbers of this stage, to be shown after those of the statistic. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Chance per build that anything is suspected, and that anything fails, when nothing changed. Divided among the family. */
export const ALPHA_SUSPICION = 0.1;
export const ALPHA_FAIL = 0.005;

/**
 * Decides the trials of one family. A first load is suspicious when p is small (Bonferroni) and the effect beyond `warn`; a build is
 * worse when the loads together are significant by Holm's correction, beyond `fail`, and the confirmation alone points the same
 * way. Without confirmations the loads together decide in one stage, which needs at least 5 earlier runs.
 */
export function decideFamily(trials: readonly Trial[], confirmation: JudgePolicy['confirmation']): readonly Decision[] {
  const adjusted = holm(trials.map(({ pooled }) => pooled.p));
  const suspicions = suspicionsOf(trials);
  return trials.map((trial, at) => {
    const suspicion = suspicions[at] ?? 1;
    return decide(trial, { family: trials.length, pAdjusted: adjusted[at] ?? 1, suspicion, confirmation });
  });
}

/** p of the first loads, corrected. What only warns may be wrong in a tenth of its suspicions; what decides costs a second load. */
function suspicionsOf(trials: readonly Trial[]): readonly number[] {
  const pValues = trials.map(({ first }) => first.p);
  const onlyWarn = trials.every(({ compared }) => compared.check.severity === 'warning');
  return onlyWarn ? benjaminiHochberg(pValues) : pValues.map((p) => Math.min(1, p * trials.length));
}

interface Stage {
  readonly family: number;
  readonly pAdjusted: number;
  readonly suspicion: number;
  readonly confirmation: JudgePolicy['confirmation'];
}

function decide(trial: Trial, stage: Stage): Decision {
  const visible = visibleChange(trial, stage);
  const required = requiredEffect(trial, visible?.mde80 ?? 0);
  const judged = judgeTrial(trial, stage, required);
  const noisy = tooNoisy(judged.result, visible);
  const answer = noisy === null ? judged : undecided(noisy);
  const { family, pAdjusted } = stage;
  return {
    ...answer,
    ...{ family, pAdjusted, smallestChange: visible?.smallest ?? null },
    steps: {
      ...{ K: family, warnEffect: trial.warnEffect, failEffect: required },
      ...(visible === null ? {} : stepsOf(visible)),
    },
  };
}

/** The confirmation alone must point the same way at least this clearly. */
const ALPHA_CONFIRMATION = 0.1;
const MIN_RUNS_OF_ONE_STAGE = 5;

function judgeTrial(trial: Trial, stage: Stage, required: number): Pick<Decision, 'result' | 'why'> {
  const { first, pooled, confirmation } = trial;
  const runs = trial.baseline.length;
  const isSignificant = stage.pAdjusted <= ALPHA_FAIL && pooled.effect >= required;
  if (stage.confirmation === 'switched-off') {
    if (runs < MIN_RUNS_OF_ONE_STAGE) return undecided(fewRuns(runs, MIN_RUNS_OF_ONE_STAGE, ' and no second load'));
    return isSignificant ? decided('worse') : unsuspected(trial, stage);
  }

  const isSuspicious = stage.suspicion <= ALPHA_SUSPICION && first.effect >= trial.warnEffect;
  if (isSuspicious && confirmation === null) return awaiting(stage.confirmation);
  if (isSuspicious && isSignificant && confirmation !== null && confirmation.p <= ALPHA_CONFIRMATION) {
    return decided('worse');
  }
  if (runs === 1) return undecided(fewRuns(runs, 2, ''));
  return isSuspicious ? decided('refuted') : unsuspected(trial, stage);
}

function awaiting(confirmation: JudgePolicy['confirmation']): Pick<Decision, 'result' | 'why'> {
  switch (confirmation) {
    case 'possible':
      return { result: 'suspicious', why: 'one load alone does not decide that, and no second one confirmed it yet' };
    case 'unaffordable':
      return { result: 'unconfirmed', why: 'the second load that decides it does not fit the budget' };
    case 'not-started':
      return { result: 'unconfirmed', why: 'the fleet of the second load that decides it could not be started' };
    case 'made':
    case 'switched-off':
      return { result: 'unconfirmed', why: 'no second load was made that decides it' };
  }
}

/** The smallest improvement that is worth a word. */
const MIN_BETTER = 0.03;
const MIN_BETTER_SHARE = 0.001;

/** An improvement decides nothing, but is only told where it is as certain as a failure would have to be. */
function unsuspected(trial: Trial, stage: Stage): Pick<Decision, 'result' | 'why'> {
  const least = trial.kind === 'share-z' ? MIN_BETTER_SHARE : MIN_BETTER;
  const isBetter = trial.pooled.pBetter <= ALPHA_FAIL / stage.family && trial.pooled.effect <= -least;
  return decided(isBetter ? 'better' : 'unchanged');
}

function decided(result: ComparisonResult): Pick<Decision, 'result' | 'why'> {
  return { result, why: null };
}

function undecided(why: string): Pick<Decision, 'result' | 'why'> {
  return { result: 'undecided', why };
}

function fewRuns(runs: number, needed: number, more: string): string {
  return `${runs} earlier ${runs === 1 ? 'run' : 'runs'}${more} is too little to decide, at least ${needed} are needed`;
}

// Simulated: with three runs, 5 % would be exceeded by chance in 1.6 % of good builds; twice as much is not.
const MIN_EFFECT_OF_FEW_RUNS = 0.1;

/** The effect from which a build fails; fewer runs must show more. Shares have limits of their own. */
function requiredEffect({ baseline, kind, failEffect }: Trial, mde80: number): number {
  if (kind === 'share-z' || baseline.length >= MIN_RUNS_OF_ONE_STAGE) return failEffect;
  return baseline.length === 1 ? Math.max(failEffect, mde80) : Math.max(2 * failEffect, MIN_EFFECT_OF_FEW_RUNS);
}

interface VisibleChange {
  readonly draws: number;
  /** The smallest change that the test alone would find in 4 of 5 builds. */
  readonly mde80: number;
  /** The same with the effect that is needed to fail. */
  readonly smallest: number;
  /** Beyond this the gate is too blind to say that nothing changed; `null`: it is not asked. */
  readonly limit: number | null;
}

// A gate that sees nothing below 20 % must not say that nothing changed; a wider tolerance asks for less.
const MAX_MDE = 0.2;
const MAX_MDE_BY_FAIL = 4;

function visibleChange(trial: Trial, { family, confirmation }: Stage): VisibleChange | null {
  const { noise, compared, failEffect, evidence } = trial;
  if (noise === null) return null;
  const draws = plannedDraws(evidence, confirmation);
  const runs = trial.baseline.length;
  const { critical, scatter } = detectableLogRatio(noise, { draws, runs, alpha: ALPHA_FAIL / family });
  const mde80 = worsening(critical + scatter, compared.worse);
  const needed = logOf(requiredEffect(trial, runs === 1 ? 0 : mde80), compared.worse);
  const smallest = worsening(Math.max(critical, needed) + scatter, compared.worse);
  const { metric } = compared.check.quantity;
  const isSpeed = unitOf(compared.check.quantity) === 'time' || metric === 'throughput';
  return { draws, mde80, smallest, limit: isSpeed ? Math.max(MAX_MDE, MAX_MDE_BY_FAIL * failEffect) : null };
}

/** A share of the baseline as a difference of logarithms; beyond all of the baseline nothing can fall. */
function logOf(effect: number, worse: 'higher' | 'lower'): number {
  return worse === 'higher' ? Math.log1p(effect) : -Math.log1p(-Math.min(effect, 0.999));
}

function stepsOf({ draws, mde80, limit }: VisibleChange): Readonly<Record<string, number>> {
  return { mdeDraws: draws, mde80, ...(limit === null ? {} : { mdeLimit: limit }) };
}

/** Why a trial that found nothing says nothing; `null`: it could have seen enough. */
function tooNoisy(result: ComparisonResult, visible: VisibleChange | null): string | null {
  const limit = visible?.limit ?? null;
  if (visible === null || limit === null || visible.mde80 <= limit) return null;
  if (result !== 'unchanged' && result !== 'refuted') return null;
  const seen = `only a change of ${percent(visible.mde80)} or more would have been found in 4 of 5 builds`;
  return `that says little, because ${seen}; at most ${percent(limit)} is allowed for that`;
}
