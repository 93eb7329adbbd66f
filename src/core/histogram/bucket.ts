/** Largest value with a bucket of its own, in ms (24.8 days): what 32-bit shifts can hold. Larger values count as this one. */
export const MAX_VALUE_MS = 2 ** 31 - 1;

/** Buckets per power of two; half of one bucket is at most 1 / 256 = 0.39 % of its lower end. */
const SUB_BUCKETS = 128;
const SUB_BITS = 7;

/** Number of buckets up to `MAX_VALUE_MS`. */
export const BUCKET_COUNT = 25 * SUB_BUCKETS;

/** Bucket of an integer in [0, MAX_VALUE_MS]. Below 256 each value has its own. */
export function bucketIndex(valueMs: number): number {
  if (valueMs < 2 * SUB_BUCKETS) return valueMs;
  const shift = 31 - SUB_BITS - Math.clz32(valueMs);
  return shift * SUB_BUCKETS + (valueMs >>> shift);
}

/** Middle of a bucket's integer values in ms; half a millisecond where their number is even. */
export function bucketMidMs(index: number): number {
  if (index < 2 * SUB_BUCKETS) return index;
  const shift = (index >>> SUB_BITS) - 1;
  const low = ((index & (SUB_BUCKETS - 1)) + SUB_BUCKETS) * 2 ** shift;
  return low + (2 ** shift - 1) / 2;
}
