import type { Histogram } from '../histogram/histogram.ts';
import { NORMAL_95 } from './normal.ts';

/** Where a quantile lies by what one run knows of it. Times in ms, ranks from 1. */
export interface QuantileInterval {
  readonly lowRank: number;
  readonly highRank: number;
  readonly lowMs: number;
  readonly highMs: number;
  /** Standard error of log(quantile) inside the run. */
  readonly seWithin: number;
}

/**
 * 95 % interval of a quantile `share` in (0, 1) by the ranks between which it lies, widened by the design effect of samples that
 * are not independent. `null`: nothing is recorded, or the interval reaches 0 ms, where a logarithm says nothing.
 */
export function quantileInterval(histogram: Histogram, share: number, designEffect: number): QuantileInterval | null {
  const { total } = histogram;
  if (total === 0) return null;
  const half = NORMAL_95 * Math.sqrt(designEffect * total * share * (1 - share));
  const lowRank = clamp(Math.floor(total * share - half), total);
  const highRank = clamp(Math.ceil(total * share + half), total);
  const [lowMs, highMs] = [valueAt(histogram, lowRank), valueAt(histogram, highRank)];
  if (!(lowMs > 0)) return null;
  return { lowRank, highRank, lowMs, highMs, seWithin: Math.log(highMs / lowMs) / (2 * NORMAL_95) };
}

function clamp(rank: number, total: number): number {
  return Math.min(Math.max(rank, 1), total);
}

function valueAt(histogram: Histogram, rank: number): number {
  let seen = 0;
  let last = 0;
  for (const { midMs, count } of histogram.buckets()) {
    seen += count;
    last = midMs;
    if (seen >= rank) break;
  }
  return last;
}
