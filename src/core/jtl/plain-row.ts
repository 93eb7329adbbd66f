import { HASH_SEED } from './intern-table.ts';
import type { JtlFormat } from './jtl-format.ts';
import type { ScannedRow } from './scanned-row.ts';

/** Bytes that must follow the scanned text, all of them delimiters: they stop a loop that runs over the end of a short row. */
export const GUARD_BYTES = 64;
/** The lanes of the delimiter count hold 255 each. */
const MAX_TAIL_BYTES = 1000;

/** Reads a row without quotes in one pass; returns whether it did. Everything unusual is left to the exact reader. */
export type PlainRowReader = (
  bytes: Buffer,
  words: Int32Array,
  from: number,
  lineEnd: number,
  row: ScannedRow,
) => boolean;

/**
 * Returns a reader for the columns of `report`, or `null` when the layout is not JMeter's order. Each row costs a walk to `success`; the
 * delimiters behind it are counted four bytes at a time, because a row with another number of columns must not pass.
 */
export function plainRowReader(format: JtlFormat): PlainRowReader | null {
  const { delimiter, success, responseMessage, columnCount } = format;
  const isUsual = format.timeStamp === 0 && format.elapsed === 1 && format.label === 2 && success > 2;
  if (
    !isUsual ||
    success > GUARD_BYTES / 2 ||
    (responseMessage >= 0 && (responseMessage < 3 || responseMessage > success))
  )
    return null;
  const columnsBeforeMessage = responseMessage < 0 ? success - 3 : responseMessage - 3;
  const columnsAfterMessage = responseMessage < 0 ? 0 : success - responseMessage;
  const tailDelimiters = columnCount - 1 - success;
  const pattern = Math.imul(delimiter, 0x01010101);

  return (bytes, words, from, lineEnd, row) => {
    let at = from;
    let wrong = 0;
    let high = 0;
    for (const end = from + 7; at < end; at += 1) {
      const digit = bytes[at]! - 48;
      wrong |= digit | (9 - digit);
      high = high * 10 + digit;
    }
    let low = 0;
    for (const end = from + 13; at < end; at += 1) {
      const digit = bytes[at]! - 48;
      wrong |= digit | (9 - digit);
      low = low * 10 + digit;
    }
    if (wrong < 0 || bytes[at] !== delimiter) return false;
    at += 1;
    let elapsedMs = 0;
    const elapsedFrom = at;
    for (;;) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) break;
      elapsedMs = elapsedMs * 10 + digit;
      at += 1;
    }
    // Nine digits stay below 2 ** 31.
    if (bytes[at] !== delimiter || at === elapsedFrom || at - elapsedFrom > 9) return false;
    at += 1;
    const labelFrom = at;
    let hash = HASH_SEED;
    for (let byte = bytes[at]!; byte !== delimiter; byte = bytes[at]!) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      at += 1;
    }
    const labelTo = at;
    at += 1;
    for (let left = columnsBeforeMessage; left > 0; left -= 1) {
      while (bytes[at] !== delimiter) at += 1;
      at += 1;
    }
    // "Nu": most likely a transaction.
    if (bytes[at] === 78 && bytes[at + 1] === 117) return false;
    for (let left = columnsAfterMessage; left > 0; left -= 1) {
      while (bytes[at] !== delimiter) at += 1;
      at += 1;
    }
    let isGood = false;
    // true, false
    if (bytes[at] === 116 && bytes[at + 1] === 114 && bytes[at + 2] === 117 && bytes[at + 3] === 101) {
      isGood = true;
      at += 4;
    } else if (
      bytes[at] === 102 &&
      bytes[at + 1] === 97 &&
      bytes[at + 2] === 108 &&
      bytes[at + 3] === 115 &&
      bytes[at + 4] === 101
    ) {
      at += 5;
    } else return false;
    if (at > lineEnd || lineEnd - at > MAX_TAIL_BYTES || (bytes[at] !== delimiter && at !== lineEnd)) return false;
    if (countDelimiters(words, at, lineEnd, pattern) !== tailDelimiters) return false;
    row.timeStampMs = high * 1_000_000 + low;
    row.elapsedMs = elapsedMs;
    row.endMs = row.timeStampMs + elapsedMs;
    row.success = isGood;
    row.isTransaction = false;
    row.label = row.labels.text(bytes, labelFrom, labelTo, hash);
    return true;
  };
}

/**
 * Number of delimiters in bytes [from, to) of the little-endian words. `(x & 0x7f…) + 0x7f… | x | 0x7f…` leaves bit 7 of a byte clear
 * only where the byte is zero, that is where the word matched the pattern.
 */
function countDelimiters(words: Int32Array, from: number, to: number, pattern: number): number {
  let at = from >> 2;
  const last = to >> 2;
  const beforeFrom = (1 << ((from & 3) << 3)) - 1;
  const beforeTo = (1 << ((to & 3) << 3)) - 1;
  let word = words[at]! ^ pattern;
  let hits = ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f) & ~beforeFrom;
  if (at === last) return lanes((hits & beforeTo) >>> 7);
  let sum = hits >>> 7;
  for (at += 1; at < last; at += 1) {
    word = words[at]! ^ pattern;
    sum += ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f) >>> 7;
  }
  word = words[at]! ^ pattern;
  hits = ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f) & beforeTo;
  return lanes(sum + (hits >>> 7));
}

function lanes(sum: number): number {
  return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}
