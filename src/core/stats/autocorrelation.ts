/**
 * Lag-1 autocorrelation of a series, in [-1, 1]; 0 for fewer than three values or values that are all equal, which say nothing
 * about it.
 */
export function lag1Autocorrelation(values: readonly number[]): number {
  if (values.length < 3) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let products = 0;
  let squares = 0;
  let before: number | null = null;
  for (const value of values) {
    const deviation = value - mean;
    if (before !== null) products += before * deviation;
    squares += deviation ** 2;
    before = deviation;
  }
  if (!(squares > 0)) return 0;
  return Math.min(1, Math.max(-1, products / squares));
}

// A series that never forgets would make every interval infinite; a load of a few minutes cannot tell 0.95 from 1.
const MAX_CORRELATION = 0.95;

/**
 * By how much the variance of a mean of such values is larger than that of independent ones: (1 + r1) / (1 - r1) of a first-order
 * process, at least 1 and at most 39.
 */
export function designEffect(lag1: number): number {
  const correlation = Math.min(MAX_CORRELATION, Math.max(0, lag1));
  return (1 + correlation) / (1 - correlation);
}
