import { createHash } from 'node:crypto';

/** A number of [0, 1) that is always the same for the same seed and places. */
export function chance(seed: number, ...places: readonly number[]): number {
  const digest = createHash('sha256')
    .update([seed, ...places].join(':'))
    .digest();
  return digest.readUInt32BE(0) / 0x1_0000_0000;
}
