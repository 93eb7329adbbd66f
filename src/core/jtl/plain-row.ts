/* eslint-disable @typescript-eslint/no-non-null-assertion -- every position lies inside of the guarded buffer; a default would cost speed */
import { HASH_SEED, nextHash } from './intern-table.ts';
import type { JtlFormat } from './jtl-format.ts';
import type { ScannedRow } from './scanned-row.ts';

/** Bytes that must follow the scanned text, delimiters among them: they stop a walk that runs over the end of a short row. */
export const GUARD_BYTES = 64;
/** The lanes of the delimiter count hold 255 each. */
const MAX_COUNTED_BYTES = 1000;
const TIME_DIGITS = 13;
/** Nine digits stay below 2 ** 31. */
const MAX_ELAPSED_DIGITS = 9;

/** Reads a row without quotes in one pass; returns whether it did. Everything unusual is left to the exact reader. */
export interface PlainRowReader {
  read(bytes: Buffer, words: Int32Array, from: number, lineEnd: number, row: ScannedRow): boolean;
}

/**
 * Returns a reader for the columns of `report`, or `null` when the layout is not JMeter's order. What lies behind the label is walked
 * four bytes at a time; all delimiters of the row are counted, because a row with another number of columns must not pass.
 */
export function plainRowReader(format: JtlFormat): PlainRowReader | null {
  const { success, responseMessage: message } = format;
  const isUsual = format.timeStamp === 0 && format.elapsed === 1 && format.label === 2 && success > 2;
  const isMessageBetween = message < 0 || (message > 2 && message < success);
  return isUsual && isMessageBetween && success < GUARD_BYTES / 2 ? new PlainReader(format) : null;
}

class PlainReader implements PlainRowReader {
  private readonly delimiter: number;
  private readonly pattern: number;
  private readonly columnsToMessage: number;
  private readonly columnsToSuccess: number;
  private readonly columnsBehind: number;

  constructor({ delimiter, responseMessage, success, columnCount }: JtlFormat) {
    this.delimiter = delimiter;
    this.pattern = Math.imul(delimiter, 0x01010101);
    this.columnsToMessage = responseMessage < 0 ? 0 : responseMessage - 3;
    this.columnsToSuccess = responseMessage < 0 ? success - 3 : success - responseMessage;
    this.columnsBehind = columnCount - 1 - success;
  }

  read(bytes: Buffer, words: Int32Array, from: number, lineEnd: number, row: ScannedRow): boolean {
    const { delimiter } = this;
    const timeStampMs = readTime(bytes, from);
    let at = from + TIME_DIGITS;
    if (timeStampMs < 0 || bytes[at] !== delimiter) return false;
    at += 1;
    const elapsedFrom = at;
    let elapsedMs = 0;
    for (let digit = bytes[at]! - 48; digit >= 0 && digit <= 9; digit = bytes[at]! - 48) {
      elapsedMs = elapsedMs * 10 + digit;
      at += 1;
    }
    if (bytes[at] !== delimiter || at === elapsedFrom || at - elapsedFrom > MAX_ELAPSED_DIGITS) return false;
    at += 1;
    const labelFrom = at;
    let hash = HASH_SEED;
    for (let byte = bytes[at]!; byte !== delimiter; byte = bytes[at]!) {
      hash = nextHash(hash, byte);
      at += 1;
    }
    const labelTo = at;
    at = this.skip(bytes, at + 1, this.columnsToMessage);
    // "Nu": most likely a transaction's row.
    if (bytes[at] === 78 && bytes[at + 1] === 117) return false;
    at = this.skip(bytes, at, this.columnsToSuccess);
    const success = readTruth(bytes, at);
    if (success === null) return false;
    at += success ? 4 : 5;
    if (at > lineEnd || lineEnd - at > MAX_COUNTED_BYTES || (at < lineEnd && bytes[at] !== delimiter)) return false;
    if (countDelimiters(words, at, lineEnd, this.pattern) !== this.columnsBehind) return false;
    row.timeStampMs = timeStampMs;
    row.elapsedMs = elapsedMs;
    row.endMs = timeStampMs + elapsedMs;
    row.success = success;
    row.isTransaction = false;
    row.label = row.labels.text(bytes, labelFrom, labelTo, hash);
    return true;
  }

  private skip(bytes: Buffer, from: number, columns: number): number {
    const { delimiter } = this;
    let at = from;
    for (let left = columns; left > 0; left -= 1) {
      while (bytes[at] !== delimiter) at += 1;
      at += 1;
    }
    return at;
  }
}

/** The 13 digits at `from` as a number, or -1. Two halves, because 32-bit integers are faster. */
function readTime(bytes: Buffer, from: number): number {
  let wrong = 0;
  let high = 0;
  for (let at = from; at < from + 7; at += 1) {
    const digit = bytes[at]! - 48;
    wrong |= digit | (9 - digit);
    high = (Math.imul(high, 10) + digit) | 0;
  }
  let low = 0;
  for (let at = from + 7; at < from + TIME_DIGITS; at += 1) {
    const digit = bytes[at]! - 48;
    wrong |= digit | (9 - digit);
    low = (Math.imul(low, 10) + digit) | 0;
  }
  return wrong < 0 ? -1 : high * 1_000_000 + low;
}

function readTruth(bytes: Buffer, at: number): boolean | null {
  // t r u e
  if (bytes[at] === 116) return bytes[at + 1] === 114 && bytes[at + 2] === 117 && bytes[at + 3] === 101 ? true : null;
  // f a l s e
  if (bytes[at] !== 102 || bytes[at + 1] !== 97 || bytes[at + 2] !== 108) return null;
  return bytes[at + 3] === 115 && bytes[at + 4] === 101 ? false : null;
}

/**
 * Number of delimiters in bytes [from, to) of the little-endian words. `(x & 0x7f…) + 0x7f… | x | 0x7f…` leaves bit 7 of a byte clear
 * only where the byte is zero, that is where the word matched the pattern.
 */
function countDelimiters(words: Int32Array, from: number, to: number, pattern: number): number {
  const last = to >> 2;
  const beforeFrom = (1 << ((from & 3) << 3)) - 1;
  const beforeTo = (1 << ((to & 3) << 3)) - 1;
  let at = from >> 2;
  let hits = matches(words[at]! ^ pattern) & ~beforeFrom;
  if (at === last) return lanes((hits & beforeTo) >>> 7);
  let sum = hits >>> 7;
  for (at += 1; at < last; at += 1) sum += matches(words[at]! ^ pattern) >>> 7;
  hits = matches(words[at]! ^ pattern) & beforeTo;
  return lanes(sum + (hits >>> 7));
}

/** Bit 7 of each byte that is zero. */
function matches(word: number): number {
  return ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
}

function lanes(sum: number): number {
  return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}
