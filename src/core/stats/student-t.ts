import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * P(t > x) of Student's t with `degrees` (> 0, not only whole numbers) degrees of freedom, in [0, 1]. Read from the other tail by
 * symmetry, because 1 - cdf would lose every digit of a small probability.
 */
export function tSurvival(x: number, degrees: number): number {
  return cdf(-x, degrees);
}

/** The x with P(t <= x) = `probability` in (0, 1). */
export function tQuantile(probability: number, degrees: number): number {
  return quantile(probability, degrees);
}
