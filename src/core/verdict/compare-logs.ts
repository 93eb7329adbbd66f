import { designEffect, lag1Autocorrelation } from '../stats/autocorrelation.ts';
import { type NoisePrior, predictiveT } from '../stats/predictive-t.ts';
import { quantileInterval } from '../stats/quantile-interval.ts';
import { tSurvival } from '../stats/student-t.ts';
import type { Quantity } from '../check/check.ts';
import { histogramOf, recordOf } from './compared-value.ts';
import type { ComparedQuantity } from './compared-quantity.ts';
import { drawsOf } from './comparison-draws.ts';
import type { ComparisonEvidence, LoadValue } from './comparison-evidence.ts';
import type { Statistic, TrialResult } from './comparison-trial.ts';
import { unitOf } from './comparison-words.ts';
import type { LoadRecord } from './load-record.ts';

/**
 * Compares a quantity by the logarithm of its values, one number per earlier run. There is no trial where a value is 0, which has
 * no logarithm.
 */
export function compareLogs(compared: ComparedQuantity, evidence: ComparisonEvidence): TrialResult {
  const own = [...evidence.first, ...evidence.confirmation];
  const all = [...evidence.baseline.flat(), ...own];
  if (all.some(({ value }) => !(value > 0))) {
    return { ok: false, why: `${compared.words} is 0 in a load; relative to that no change can be told.` };
  }

  const scale = scaleOf(compared.check.quantity, own);
  const logOf = (value: LoadValue) => (compared.worse === 'higher' ? 1 : -1) * Math.log(scale(value));
  const valueOf = (y: number) => Math.exp(compared.worse === 'higher' ? y : -y);
  const baseline = evidence.baseline.map((run) => meanOf(run.map(logOf)));
  const noise = noiseOf(compared, evidence, baseline.map(valueOf));
  const over = (loads: readonly LoadValue[], draws: number): Statistic => {
    const x = meanOf(loads.map(logOf));
    const t = predictiveT({ ...noise, baseline, candidate: x, draws });
    const { m, sB, nu, s, se, T, p, tQuantile } = t;
    const before = { s0: noise.prior.sd, nu0: noise.prior.degrees, rounding: noise.roundingVariance };
    const effect = worsening(x - m, compared.worse);
    const interval = [
      worsening(x - m - tQuantile * se, compared.worse),
      worsening(x - m + tQuantile * se, compared.worse),
    ] as const;
    return {
      ...{ p, pBetter: tSurvival(-T, nu), effect, interval, value: valueOf(x) },
      steps: {
        ...{ N: baseline.length, m, sB, ...before, nu, seWithin: noise.seWithin, s, x, draws, se, T, p, tQuantile },
        ...{ effect, lower: interval[0], upper: interval[1] },
      },
    };
  };

  const machines = drawsOf(own, evidence.baseline);
  const pooled = over(own, machines);
  const baselineValue = valueOf(pooled.steps['m'] ?? 0);
  const { allowance } = compared;
  const byShare = allowance.kind === 'amount' ? 1 / baselineValue : 1;
  const limits = allowance.kind === 'error-share' ? { warn: 0, fail: 0 } : allowance;
  return {
    ok: true,
    trial: {
      ...{ compared, evidence, kind: 'log-t', baselineValue, machines, pooled },
      baseline: baseline.map(valueOf),
      candidate: own.map(scale),
      first: over(evidence.first, drawsOf(evidence.first, evidence.baseline)),
      confirmation: evidence.confirmation.length === 0 ? null : over(evidence.confirmation, 1),
      warnEffect: limits.warn * byShare,
      failEffect: limits.fail * byShare,
      noise: { nu: pooled.steps['nu'] ?? 1, s: pooled.steps['s'] ?? 0 },
    },
  };
}

/** A difference of logarithms as a share of the baseline: 0.1 is 10 % worse. What must not get lower can lose at most all of it. */
export function worsening(logRatio: number, worse: ComparedQuantity['worse']): number {
  return worse === 'higher' ? Math.expm1(logRatio) : -Math.expm1(-logRatio);
}

/** Numbers that grow with the length of a load are taken over as many steady seconds as the first load of this build had. */
function scaleOf(quantity: Quantity, own: readonly LoadValue[]): (value: LoadValue) => number {
  const { aggregate, metric } = quantity;
  const grows = aggregate.kind === 'count' || aggregate.kind === 'sum' || metric === 'count';
  const reference = own[0] === undefined ? 0 : steadySec(own[0].load);
  return ({ value, load }) => {
    const seconds = steadySec(load);
    return grows && reference > 0 && seconds > 0 ? (value * reference) / seconds : value;
  };
}

function steadySec({ steady }: LoadRecord): number {
  return steady === null ? 0 : (steady.toMs - steady.fromMs) / 1_000;
}

// Measured on years of load tests: between runs on fresh machines p95 and mean scatter by 3 to 5 %, tails by more.
const PRIOR_DEGREES = 4;
const PRIOR_SD = 0.035;
const PRIOR_SD_OF_TAIL = 0.05;
const TAIL_PERCENT = 97;

function priorOf({ aggregate }: Quantity): NoisePrior {
  const isTail =
    aggregate.kind === 'percentile'
      ? aggregate.percent > TAIL_PERCENT
      : aggregate.kind === 'max' || aggregate.kind === 'stdev';
  return { sd: isTail ? PRIOR_SD_OF_TAIL : PRIOR_SD, degrees: PRIOR_DEGREES };
}

/** Below this median, rounding to whole milliseconds is noise that counts. */
const COARSE_BELOW_MS = 20;

function noiseOf(compared: ComparedQuantity, evidence: ComparisonEvidence, values: readonly number[]) {
  const { quantity } = compared.check;
  const median = medianOf(values);
  const isCoarse = unitOf(quantity) === 'time' && median < COARSE_BELOW_MS;
  const own = [...evidence.first, ...evidence.confirmation];
  return {
    prior: priorOf(quantity),
    roundingVariance: isCoarse ? 1 / 12 / median ** 2 : 0,
    seWithin: own.reduce((largest, value) => Math.max(largest, seWithinOf(value, compared)), 0),
  };
}

// Errors come in bursts: their counts are taken to scatter by four times the variance of independent ones.
const ERROR_DISPERSION = 4;

function seWithinOf({ load, value, count }: LoadValue, compared: ComparedQuantity): number {
  const { quantity } = compared.check;
  const record = recordOf(load, compared);
  if (quantity.metric === 'errors') {
    const hits = quantity.aggregate.kind === 'rate' ? value * steadySec(load) : value;
    return Math.sqrt(ERROR_DISPERSION / Math.max(1, Math.min(hits, count)));
  }
  const share = shareOf(quantity);
  const histogram = share === null ? null : histogramOf(record);
  if (share === null || histogram === null) return 0;
  return quantileInterval(histogram, share, designEffect(lag1Autocorrelation(steadyP95(load))))?.seWithin ?? 0;
}

/** The quantile that a percentile of response times is; `null`: it is none, or an extreme. */
function shareOf({ aggregate, metric }: Quantity): number | null {
  if (metric !== 'response_time') return null;
  if (aggregate.kind === 'med') return 0.5;
  if (aggregate.kind !== 'percentile' || aggregate.percent <= 0 || aggregate.percent >= 100) return null;
  return aggregate.percent / 100;
}

function steadyP95({ steady, windows }: LoadRecord): readonly number[] {
  if (steady === null) return [];
  const inside = windows.filter(({ fromMs, toMs }) => fromMs >= steady.fromMs && toMs <= steady.toMs);
  return inside.map(({ p95Ms }) => p95Ms).filter((p95Ms) => p95Ms !== null);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
