/** A value and the interval that holds it with 95 % confidence. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Student's t for 95 % on both sides, by degrees of freedom from 1 on; beyond the table its last value, which is a little too wide. */
const T_95 = [
  ...[12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228],
  ...[2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086],
];

/** Geometric mean of ratios with its t interval, from the logarithms. Throws for fewer than two ratios. */
export function ratioInterval(ratios: readonly number[]): Interval {
  const logs = ratios.map((ratio) => Math.log(ratio));
  const t = T_95[Math.min(ratios.length - 1, T_95.length) - 1];
  if (t === undefined) throw new Error('An interval needs at least two ratios.');
  const mean = sum(logs) / logs.length;
  const variance = sum(logs.map((log) => (log - mean) ** 2)) / (logs.length - 1);
  const half = t * Math.sqrt(variance / logs.length);
  return { value: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
