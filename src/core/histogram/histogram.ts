import { bucketIndex, bucketMidMs, BUCKET_COUNT, MAX_VALUE_MS } from './bucket.ts';
import { type BucketCounts, decodeBuckets, encodeBuckets } from './histogram-codec.ts';

/** One counted bucket. */
export interface HistogramBucket {
  readonly midMs: number;
  readonly count: number;
}

/** Recorded buckets that are kept as sorted pairs; a fuller histogram gets an array over all buckets. Thousands of small ones exist. */
const MAX_SPARSE_BUCKETS = 48;

/**
 * Counts of integer milliseconds in log-linear buckets: exact below 256 ms, at most 0.39 % off above, clamped to [0, MAX_VALUE_MS].
 * Adding is exact and order-free, so histograms of workers and windows merge into that of all their rows.
 */
export class Histogram {
  private totalCount = 0;
  private indices: number[] = [];
  private counts: number[] = [];
  private dense: Float64Array | null = null;

  /** Reads what `encode` wrote. Throws an Error with a sentence on any other text. */
  static decode(text: string): Histogram {
    const { indices, counts, total } = decodeBuckets(text);
    const histogram = new Histogram();
    histogram.indices = indices as number[];
    histogram.counts = counts as number[];
    histogram.totalCount = total;
    return histogram;
  }

  /** Number of recorded values. */
  get total(): number {
    return this.totalCount;
  }

  /** Counts a value, rounded to whole milliseconds. Throws RangeError for a value that is not a number or a count that is not a positive integer. */
  record(valueMs: number, count = 1): void {
    if (count !== 1 && (!Number.isSafeInteger(count) || count < 1)) {
      throw new RangeError(`A histogram counts a value once or more often; the count given is ${count}.`);
    }
    // Nearly all values are 32-bit integers already.
    const value = (valueMs | 0) === valueMs && valueMs >= 0 ? valueMs : wholeMs(valueMs);
    this.totalCount += count;
    this.addToBucket(bucketIndex(value), count);
  }

  /** Adds every value of the other histogram, which stays as it is. */
  add(other: Histogram): void {
    this.totalCount += other.totalCount;
    const { dense } = other;
    if (dense === null) {
      for (let at = 0; at < other.indices.length; at += 1)
        this.addToBucket(other.indices[at] ?? 0, other.counts[at] ?? 0);
      return;
    }
    const mine = this.room(dense.length - 1);
    for (let index = 0; index < dense.length; index += 1) mine[index] = (mine[index] ?? 0) + (dense[index] ?? 0);
  }

  /**
   * The value at a percentile in [0, 100] by nearest rank: the middle of its bucket, clamped to the exact extremes, in ms.
   * `null`: nothing is recorded. Throws RangeError for a percentile outside [0, 100].
   */
  percentile(percent: number, minMs: number, maxMs: number): number | null {
    if (!(percent >= 0 && percent <= 100))
      throw new RangeError(`A percentile lies between 0 and 100; given is ${percent}.`);
    const rank = nearestRank(percent, this.totalCount);
    let seen = 0;
    for (const { midMs, count } of this.buckets()) {
      seen += count;
      if (seen >= rank) return Math.min(Math.max(midMs, minMs), maxMs);
    }
    return null;
  }

  /** The counted buckets in ascending order. */
  *buckets(): Generator<HistogramBucket, void, undefined> {
    const { indices, counts } = this.sparse();
    for (let at = 0; at < indices.length; at += 1) {
      yield { midMs: bucketMidMs(indices[at] ?? 0), count: counts[at] ?? 0 };
    }
  }

  /** Base64 text for documents; equal histograms give equal texts. */
  encode(): string {
    return encodeBuckets(this.sparse());
  }

  private addToBucket(index: number, count: number): void {
    const { dense } = this;
    if (dense !== null) {
      const target = index < dense.length ? dense : this.room(index);
      target[index] = (target[index] ?? 0) + count;
      return;
    }
    const at = firstAtLeast(this.indices, index);
    if (this.indices[at] === index) {
      this.counts[at] = (this.counts[at] ?? 0) + count;
    } else if (this.indices.length < MAX_SPARSE_BUCKETS) {
      this.indices.splice(at, 0, index);
      this.counts.splice(at, 0, count);
    } else {
      this.room(index)[index] = count;
    }
  }

  /** Counts over all buckets up to at least `index`. */
  private room(index: number): Float64Array {
    const current = this.dense ?? this.spread();
    if (index < current.length) return current;
    const grown = new Float64Array(wholeOctaves(index));
    grown.set(current);
    this.dense = grown;
    return grown;
  }

  private spread(): Float64Array {
    const dense = new Float64Array(wholeOctaves(this.indices.at(-1) ?? 0));
    for (let at = 0; at < this.indices.length; at += 1) dense[this.indices[at] ?? 0] = this.counts[at] ?? 0;
    this.dense = dense;
    this.indices = [];
    this.counts = [];
    return dense;
  }

  private sparse(): BucketCounts {
    const { dense, totalCount: total } = this;
    if (dense === null) return { indices: this.indices, counts: this.counts, total };
    const indices: number[] = [];
    const counts: number[] = [];
    for (let index = 0; index < dense.length; index += 1) {
      const count = dense[index] ?? 0;
      if (count === 0) continue;
      indices.push(index);
      counts.push(count);
    }
    return { indices, counts, total };
  }
}

function wholeMs(valueMs: number): number {
  if (Number.isNaN(valueMs)) throw new RangeError('A histogram counts milliseconds; the value given is not a number.');
  return Math.min(Math.max(Math.round(valueMs), 0), MAX_VALUE_MS);
}

/** Rank in [1, total]. The factor takes back the rounding error of percent × total, which would lift a whole rank to the next. */
function nearestRank(percent: number, total: number): number {
  const rank = Math.ceil(((percent * total) / 100) * (1 - 1e-15));
  return Math.min(Math.max(rank, 1), total);
}

/** Position of the first index that is not smaller. */
function firstAtLeast(indices: readonly number[], index: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((indices[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Room for the octave of `index`, so that growth is rare. */
function wholeOctaves(index: number): number {
  return Math.min(BUCKET_COUNT, ((index >>> 7) + 1) * 128);
}
