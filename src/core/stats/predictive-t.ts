import { tQuantile, tSurvival } from './student-t.ts';

/** What is believed of the standard deviation between runs before any was made, worth `degrees` runs. */
export interface NoisePrior {
  /** Of y = log(value), so about a share: 0.035 is 3.5 %. */
  readonly sd: number;
  readonly degrees: number;
}

/** One or more new runs against earlier ones; y is log(value), signed so that larger is worse. */
export interface PredictiveInput {
  /** y of each earlier run, at least one. */
  readonly baseline: readonly number[];
  /** Mean y of the new loads. */
  readonly candidate: number;
  /** How many independent draws of a machine `candidate` is the mean of, at least 1. */
  readonly draws: number;
  readonly prior: NoisePrior;
  /** Variance of y that comes from rounding to whole milliseconds; 0 where it does not matter. */
  readonly roundingVariance: number;
  /** Standard error of y inside one run; noise between runs is never taken to be smaller. */
  readonly seWithin: number;
}

/** The steps of the statistic in the order in which they are computed. All finite. */
export interface PredictiveT {
  readonly m: number;
  /** Standard deviation of the baseline; 0 with one run. */
  readonly sB: number;
  readonly nu: number;
  /** Standard deviation between runs: that of the baseline and of the prior, by their weights. */
  readonly s: number;
  /** Standard error of the difference. */
  readonly se: number;
  readonly T: number;
  /** P(t > T): the chance of such a difference or a larger one when nothing changed. */
  readonly p: number;
  /** Half the width of the 95 % interval in units of se. */
  readonly tQuantile: number;
  /** exp(candidate - m) - 1. */
  readonly effect: number;
  /** 95 % interval of the effect. */
  readonly interval: readonly [number, number];
}

/**
 * Whether new runs differ from earlier ones by more than runs differ anyway: a t statistic for the mean of new runs, with the
 * variance between runs shrunk towards a prior, because five runs alone say little about it.
 */
export function predictiveT(input: PredictiveInput): PredictiveT {
  const { baseline, candidate, draws } = input;
  const runs = baseline.length;
  const m = meanOf(baseline);
  const squares = baseline.reduce((sum, y) => sum + (y - m) ** 2, 0);
  const nu = input.prior.degrees + runs - 1;
  const shrunk = (input.prior.degrees * input.prior.sd ** 2 + squares) / nu;
  const s = Math.sqrt(Math.max(shrunk + input.roundingVariance, input.seWithin ** 2));
  const se = s * Math.sqrt(1 / draws + 1 / runs);
  const difference = candidate - m;
  const half = tQuantile(0.975, nu);
  return {
    m,
    sB: runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0,
    nu,
    s,
    se,
    T: difference / se,
    p: tSurvival(difference / se, nu),
    tQuantile: half,
    effect: Math.expm1(difference),
    interval: [Math.expm1(difference - half * se), Math.expm1(difference + half * se)],
  };
}

/**
 * The log ratio that a build must reach so that it is found in 4 of 5 builds, and the part of it that the test alone demands
 * (`critical`): beyond that, the estimate scatters by se. `alpha` is the share of one comparison. Slightly low, as the non-central
 * t is approximated.
 */
export function detectableLogRatio(
  noise: Pick<PredictiveT, 'nu' | 's'>,
  design: { readonly draws: number; readonly runs: number; readonly alpha: number },
): { readonly critical: number; readonly scatter: number } {
  const se = noise.s * Math.sqrt(1 / design.draws + 1 / design.runs);
  return { critical: tQuantile(1 - design.alpha, noise.nu) * se, scatter: tQuantile(0.8, noise.nu) * se };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
