import { firstByte } from './words.ts';

const ZEROS = 0x30303030;
const SCALES = [1, 10, 100, 1000];

/** The number that 13 digits at `from` make, or -1 when they are not all digits. */
export function thirteenDigits(view: DataView, from: number): number {
  const first = view.getInt32(from, true) ^ ZEROS;
  const second = view.getInt32(from + 4, true) ^ ZEROS;
  const third = view.getInt32(from + 8, true) ^ ZEROS;
  const last = view.getUint8(from + 12) - 48;
  if ((noDigits(first) | noDigits(second) | noDigits(third)) !== 0 || last < 0 || last > 9) return -1;
  const high = Math.imul(fourDigits(first), 10_000) + fourDigits(second);
  return high * 100_000 + (Math.imul(fourDigits(third), 10) + last);
}

/** How many digits lie at `from`, at most eight: more are counted as eight. */
export function countDigits(view: DataView, from: number): number {
  const first = noDigits(view.getInt32(from, true) ^ ZEROS);
  if (first !== 0) return firstByte(first);
  const second = noDigits(view.getInt32(from + 4, true) ^ ZEROS);
  return second === 0 ? 8 : 4 + firstByte(second);
}

/** The number that `count` digits at `from` make; `count` is 1 to 7. */
export function fewDigits(view: DataView, from: number, count: number): number {
  const first = view.getInt32(from, true) ^ ZEROS;
  if (count <= 4) return fourDigits(first << ((4 - count) << 3));
  const second = view.getInt32(from + 4, true) ^ ZEROS;
  return fourDigits(first) * (SCALES[count - 4] ?? 0) + fourDigits(second << ((8 - count) << 3));
}

/** Not 0 when a byte of the word is more than 9; the lowest bit is that of the first such byte. */
function noDigits(word: number): number {
  return ((word + 0x76767676) | word) & 0x80808080;
}

/** The number that four bytes from 0 to 9 make, the first one being the lowest of the word. */
function fourDigits(word: number): number {
  const pairs = (Math.imul(word, 10) + (word >>> 8)) | 0;
  return Math.imul(pairs & 255, 100) + ((pairs >>> 16) & 255);
}
