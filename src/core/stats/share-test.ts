import { normalSurvival, NORMAL_95 } from './normal.ts';

/** `hits` of `of` rows; `of` is above 0. */
export interface ShareCount {
  readonly hits: number;
  readonly of: number;
}

/** The steps of the test in the order in which they are computed. All finite. */
export interface ShareTest {
  /** Pooled share of the baseline, half a hit added so that it is never 0. */
  readonly p0: number;
  readonly chi2: number;
  /** How much more the shares of runs scatter than chance alone would make them; at least 1. */
  readonly phi: number;
  readonly pNew: number;
  readonly se: number;
  readonly z: number;
  /** P(Z > z): the chance of such a rise or a larger one when nothing changed. */
  readonly p: number;
  /** pNew - p0. */
  readonly difference: number;
  /** 95 % interval of the difference. */
  readonly interval: readonly [number, number];
}

/** Taken as the over-dispersion where fewer than three runs say nothing about it. */
const PHI_OF_FEW_RUNS = 4;

/**
 * Whether a share such as the error rate is higher than in earlier runs: a z test on counts, its variance widened by how much the
 * earlier runs scatter (over-dispersed binomial, Pearson's chi-square by its degrees of freedom). At least one earlier run.
 */
export function shareTest(baseline: readonly ShareCount[], candidate: ShareCount): ShareTest {
  const hits = baseline.reduce((sum, run) => sum + run.hits, 0);
  const rows = baseline.reduce((sum, run) => sum + run.of, 0);
  const p0 = (hits + 0.5) / (rows + 1);
  const chi2 = baseline.reduce((sum, run) => sum + (run.hits - run.of * p0) ** 2 / (run.of * p0 * (1 - p0)), 0);
  const phi = baseline.length < 3 ? PHI_OF_FEW_RUNS : Math.max(1, chi2 / (baseline.length - 1));
  const pNew = candidate.hits / candidate.of;
  const se = Math.sqrt(phi * p0 * (1 - p0) * (1 / candidate.of + 1 / rows));
  const z = (pNew - p0) / se;
  const difference = pNew - p0;
  const half = NORMAL_95 * Math.sqrt(phi * ((pNew * (1 - pNew)) / candidate.of + (p0 * (1 - p0)) / rows));
  return {
    ...{ p0, chi2, phi, pNew, se, z, difference },
    p: normalSurvival(z),
    interval: [difference - half, difference + half],
  };
}
