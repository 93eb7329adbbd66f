import { countDigits, fewDigits, thirteenDigits } from './digits.ts';
import { HASH_SEED, lowBytes, nextHash } from './intern-table.ts';
import type { JtlFormat } from './jtl-format.ts';
import type { ScannedRow } from './scanned-row.ts';
import { columnEnds, findLineEnd, firstByte, inAllBytes, skipColumns, skipFarColumns } from './words.ts';

/** Bytes that must follow the scanned text, delimiters among them: they stop a walk that runs over the end of a short row. */
export const GUARD_BYTES = 64;
const LF = 10;
const TIME_DIGITS = 13;
/** Beyond, the exact reader knows better. */
const MAX_ELAPSED_DIGITS = 7;
// Texts as little-endian numbers.
const NU = 0x754e;
const TRUE = 0x65757274;
const FALS = 0x736c6166;
const LETTER_E = 101;

/** Reads a row without quotes in one pass. Everything unusual is left to the exact reader. */
export interface PlainRowReader {
  /** Returns the position of the row's line end, or -1 when this is not a row for it. There must be a line end behind `from`. */
  read(view: DataView, from: number, row: ScannedRow): number;
}

/**
 * Returns a reader for the columns of `report`, or `null` when the layout is not JMeter's order. The row is walked
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
    this.pattern = inAllBytes(delimiter);
    this.columnsToMessage = responseMessage < 0 ? 0 : responseMessage - 3;
    this.columnsToSuccess = responseMessage < 0 ? success - 3 : success - responseMessage;
    this.columnsBehind = columnCount - 1 - success;
  }

  read(view: DataView, from: number, row: ScannedRow): number {
    const { delimiter, pattern } = this;
    const timeStampMs = thirteenDigits(view, from);
    if (timeStampMs < 0 || view.getUint8(from + TIME_DIGITS) !== delimiter) return -1;
    const elapsedFrom = from + TIME_DIGITS + 1;
    const digits = countDigits(view, elapsedFrom);
    if (digits === 0 || digits > MAX_ELAPSED_DIGITS || view.getUint8(elapsedFrom + digits) !== delimiter) return -1;
    const labelFrom = elapsedFrom + digits + 1;
    let hash = HASH_SEED;
    let at = labelFrom;
    let word = view.getInt32(at, true);
    let ends = columnEnds(word, pattern);
    while (ends === 0) {
      hash = nextHash(hash, word);
      at += 4;
      word = view.getInt32(at, true);
      ends = columnEnds(word, pattern);
    }
    const rest = firstByte(ends);
    hash = nextHash(hash, lowBytes(word, rest));
    const labelTo = at + rest;
    if (view.getUint8(labelTo) !== delimiter) return -1;
    at = skipColumns(view, labelTo + 1, this.columnsToMessage, pattern);
    // "Nu": most likely a transaction's row.
    if (at < 0 || view.getUint16(at, true) === NU) return -1;
    at = skipFarColumns(view, at, this.columnsToSuccess, pattern);
    if (at < 0) return -1;
    const truth = view.getInt32(at, true);
    const success = truth === TRUE;
    if (!success && (truth !== FALS || view.getUint8(at + 4) !== LETTER_E)) return -1;
    at += success ? 4 : 5;
    const after = view.getUint8(at);
    if (after !== delimiter && after !== LF) return -1;
    const lineEnd = findLineEnd(view, at, this.columnsBehind, pattern);
    if (lineEnd < 0) return -1;
    const elapsedMs = fewDigits(view, elapsedFrom, digits);
    const label = row.labels.find(view, labelFrom, labelTo, hash);
    row.timeStampMs = timeStampMs;
    row.elapsedMs = elapsedMs;
    row.endMs = timeStampMs + elapsedMs;
    row.success = success;
    row.isTransaction = false;
    row.label = label.text;
    row.labelNumber = label.number;
    return lineEnd;
  }
}
