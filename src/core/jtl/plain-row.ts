/* eslint-disable @typescript-eslint/no-non-null-assertion -- every position lies inside of the guarded buffer; a default would cost speed */
import { HASH_SEED, nextHash } from './intern-table.ts';
import type { JtlFormat } from './jtl-format.ts';
import type { ScannedRow } from './scanned-row.ts';

/** Bytes that must follow the scanned text, delimiters among them: they stop a walk that runs over the end of a short row. */
export const GUARD_BYTES = 64;
/** The lanes of the delimiter count hold 255 each. */
const MAX_COUNTED_WORDS = 250;
const LF = 10;
const LINE_ENDS = 0x0a0a0a0a;
const TIME_DIGITS = 13;
/** Nine digits stay below 2 ** 31. */
const MAX_ELAPSED_DIGITS = 9;

/** Reads a row without quotes in one pass. Everything unusual is left to the exact reader. */
export interface PlainRowReader {
  /** Returns the position of the row's line end, or -1 when this is not a row for it. There must be a line end behind `from`. */
  read(bytes: Buffer, words: Int32Array, from: number, row: ScannedRow): number;
}

/**
 * Returns a reader for the columns of `report`, or `null` when the layout is not JMeter's order. What lies behind the message is walked
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

  read(bytes: Buffer, words: Int32Array, from: number, row: ScannedRow): number {
    const { delimiter } = this;
    const timeStampMs = readTime(bytes, from);
    let at = from + TIME_DIGITS;
    if (timeStampMs < 0 || bytes[at] !== delimiter) return -1;
    at += 1;
    const elapsedFrom = at;
    let elapsedMs = 0;
    for (let digit = bytes[at]! - 48; digit >= 0 && digit <= 9; digit = bytes[at]! - 48) {
      elapsedMs = elapsedMs * 10 + digit;
      at += 1;
    }
    if (bytes[at] !== delimiter || at === elapsedFrom || at - elapsedFrom > MAX_ELAPSED_DIGITS) return -1;
    at += 1;
    const labelFrom = at;
    let hash = HASH_SEED;
    for (let byte = bytes[at]!; byte !== delimiter && byte !== LF; byte = bytes[at]!) {
      hash = nextHash(hash, byte);
      at += 1;
    }
    const labelTo = at;
    at = skipBytes(bytes, at, this.columnsToMessage + 1, delimiter);
    // "Nu": most likely a transaction's row.
    if (at < 0 || (bytes[at] === 78 && bytes[at + 1] === 117)) return -1;
    at = skipColumns(words, at, this.columnsToSuccess, this.pattern);
    const success = at < 0 ? null : readTruth(bytes, at);
    if (success === null) return -1;
    at += success ? 4 : 5;
    if (bytes[at] !== delimiter && bytes[at] !== LF) return -1;
    const lineEnd = findLineEnd(words, at, this.columnsBehind, this.pattern);
    if (lineEnd < 0) return -1;
    row.timeStampMs = timeStampMs;
    row.elapsedMs = elapsedMs;
    row.endMs = timeStampMs + elapsedMs;
    row.success = success;
    row.isTransaction = false;
    row.label = row.labels.text(bytes, labelFrom, labelTo, hash);
    return lineEnd;
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

/** Position behind the next `columns` delimiters, or -1 when the line ends before: for the few bytes before the message. */
function skipBytes(bytes: Buffer, from: number, columns: number, delimiter: number): number {
  let at = from;
  for (let left = columns; left > 0; left -= 1) {
    while (bytes[at] !== delimiter && bytes[at] !== LF) at += 1;
    if (bytes[at] === LF) return -1;
    at += 1;
  }
  return at;
}

function readTruth(bytes: Buffer, at: number): boolean | null {
  // t r u e
  if (bytes[at] === 116) return bytes[at + 1] === 114 && bytes[at + 2] === 117 && bytes[at + 3] === 101 ? true : null;
  // f a l s e
  if (bytes[at] !== 102 || bytes[at + 1] !== 97 || bytes[at + 2] !== 108) return null;
  return bytes[at + 3] === 115 && bytes[at + 4] === 101 ? false : null;
}

/** The same four bytes at a time. Words are little-endian. */
function skipColumns(words: Int32Array, from: number, columns: number, pattern: number): number {
  if (columns === 0) return from;
  let at = from >> 2;
  let beforeFrom = (1 << ((from & 3) << 3)) - 1;
  let left = columns;
  for (;;) {
    const word = words[at]!;
    let hits = zeroBytes(word ^ pattern) & ~beforeFrom;
    const count = Math.imul(hits >>> 7, 0x01010101) >>> 24;
    const hasLineEnd = ((word ^ LINE_ENDS) - 0x01010101) & ~(word ^ LINE_ENDS) & 0x80808080;
    // A line end in this word may still lie behind the last delimiter; the exact reader knows.
    if (hasLineEnd !== 0) return -1;
    if (count >= left) {
      for (; left > 1; left -= 1) hits &= hits - 1;
      return (at << 2) + ((31 - Math.clz32(hits & -hits)) >> 3) + 1;
    }
    left -= count;
    beforeFrom = 0;
    at += 1;
  }
}

/** Position of the line end, or -1 when there is another number of delimiters before it than `delimiters`. */
function findLineEnd(words: Int32Array, from: number, delimiters: number, pattern: number): number {
  let at = from >> 2;
  const last = at + MAX_COUNTED_WORDS;
  let beforeFrom = (1 << ((from & 3) << 3)) - 1;
  let sum = 0;
  for (; at < last; at += 1) {
    const word = words[at]!;
    const line = word ^ LINE_ENDS;
    const ends = (line - 0x01010101) & ~line & 0x80808080 & ~beforeFrom;
    const hits = zeroBytes(word ^ pattern) & ~beforeFrom;
    if (ends !== 0) {
      // The lowest bit is exact; the bits before it are those of earlier bytes.
      const first = ends & -ends;
      if (lanes((sum + ((hits & (first - 1)) >>> 7)) | 0) !== delimiters) return -1;
      return (at << 2) + ((31 - Math.clz32(first)) >> 3);
    }
    sum = (sum + (hits >>> 7)) | 0;
    beforeFrom = 0;
  }
  return -1;
}

/** Bit 7 of each byte that is zero, exactly: the sum leaves it clear only where no other bit is set. */
function zeroBytes(word: number): number {
  return ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
}

function lanes(sum: number): number {
  return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}
