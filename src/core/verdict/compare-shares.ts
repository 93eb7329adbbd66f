import { normalSurvival } from '../stats/normal.ts';
import { type ShareCount, shareTest } from '../stats/share-test.ts';
import type { Allowance, ComparedQuantity } from './compared-quantity.ts';
import { drawsOf } from './comparison-draws.ts';
import type { ComparisonEvidence, LoadValue } from './comparison-evidence.ts';
import type { Statistic, TrialResult } from './comparison-trial.ts';

/** Compares a share such as the error rate by its counts, those of the loads of one run and of this build added up. */
export function compareShares(compared: ComparedQuantity, evidence: ComparisonEvidence): TrialResult {
  const baseline = evidence.baseline.map(countOf);
  const sign = compared.worse === 'higher' ? 1 : -1;
  const over = (loads: readonly LoadValue[]): Statistic => {
    const { p0, chi2, phi, pNew, se, z, difference, interval } = shareTest(baseline, countOf(loads));
    const [low, high] = interval;
    const effect = sign * difference;
    const p = normalSurvival(sign * z);
    const worse: readonly [number, number] = sign > 0 ? [low, high] : [-high, -low];
    return {
      ...{ p, pBetter: normalSurvival(-sign * z), effect, interval: worse, value: pNew },
      steps: {
        ...{ N: baseline.length, p0, chi2, phi, pNew, se, z, p },
        ...{ effect, lower: worse[0], upper: worse[1] },
      },
    };
  };

  const own = [...evidence.first, ...evidence.confirmation];
  const pooled = over(own);
  const all = countOf(evidence.baseline.flat());
  const limits = limitsOf(compared.allowance, pooled.steps['p0'] ?? 0, compared.worse);
  return {
    ok: true,
    trial: {
      ...{ compared, evidence, kind: 'share-z', baselineValue: all.hits / all.of, pooled, noise: null },
      baseline: baseline.map(shareOf),
      candidate: own.map((load) => shareOf(countOf([load]))),
      machines: drawsOf(own, evidence.baseline),
      first: over(evidence.first),
      confirmation: evidence.confirmation.length === 0 ? null : over(evidence.confirmation),
      warnEffect: limits.warn,
      failEffect: limits.fail,
    },
  };
}

function countOf(loads: readonly LoadValue[]): ShareCount {
  return {
    hits: loads.reduce((sum, { value, count }) => sum + Math.round(value * count), 0),
    of: loads.reduce((sum, { count }) => sum + count, 0),
  };
}

function shareOf({ hits, of }: ShareCount): number {
  return hits / of;
}

// Less than this nobody acts upon, however certain it is: 0.1 percentage points, and half as much again as before.
const MIN_DIFFERENCE = 0.001;
const MIN_RISE = 0.5;
/** The same ratio of 1.5 downwards. */
const MIN_FALL = 1 / 3;

function limitsOf(
  allowance: Allowance,
  p0: number,
  worse: ComparedQuantity['worse'],
): { readonly warn: number; readonly fail: number } {
  switch (allowance.kind) {
    case 'error-share': {
      const limit = Math.max(MIN_DIFFERENCE, p0 * (worse === 'higher' ? MIN_RISE : MIN_FALL));
      return { warn: limit, fail: limit };
    }
    case 'share':
      return { warn: allowance.warn * p0, fail: allowance.fail * p0 };
    case 'amount':
      return allowance;
  }
}
