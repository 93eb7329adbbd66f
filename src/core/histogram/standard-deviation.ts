import type { Histogram } from './histogram.ts';

/**
 * Standard deviation in ms over all rows (divided by their number), every row at the middle of its bucket: within 0.4 % of the exact
 * value or 0.5 ms. `null`: no row.
 */
export function standardDeviationMs(histogram: Histogram): number | null {
  if (histogram.total === 0) return null;
  let sumMs = 0;
  let squares = 0;
  for (const { midMs, count } of histogram.buckets()) sumMs += midMs * count;
  const meanMs = sumMs / histogram.total;
  for (const { midMs, count } of histogram.buckets()) squares += (midMs - meanMs) ** 2 * count;
  return Math.sqrt(squares / histogram.total);
}
