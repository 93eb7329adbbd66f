import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** Half the width of a 95 % interval of a normal distribution with standard deviation 1. */
export const NORMAL_95 = 1.95996;

/** P(Z > z) of the standard normal distribution, read from the other tail by symmetry so that small ones keep their digits. */
export function normalSurvival(z: number): number {
  return cdf(-z, 0, 1);
}
