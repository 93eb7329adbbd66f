import { InputError } from '../verdict/run-error.ts';

/** A data file dealt to the workers. */
export interface DealtRows {
  /** One file per worker, by index. */
  readonly slices: readonly Uint8Array[];
  /** Rows that were dealt, without header and blank lines. */
  readonly rows: number;
}

/**
 * Deals the rows of a data file round robin to the workers; the header, if there is one, stands in every slice.
 * A row ends at LF, CRLF or CR outside of quotes; a quote opens only at the start of a field, so that `5" disk` is plain text.
 * Blank lines hold no data and are left out. Every row of a slice ends with a line end.
 * Throws `InputError` when a quote is never closed, because then the rest of the file would be one row.
 */
export function sliceRows(
  bytes: Uint8Array,
  options: { readonly workers: number; readonly header: boolean },
): DealtRows {
  const all = findRows(bytes);
  const header = options.header ? all.slice(0, 1) : [];
  const hands = Array.from({ length: options.workers }, () => [...header]);
  let worker = 0;
  for (const row of all.slice(header.length)) {
    hands[worker]?.push(row);
    worker = (worker + 1) % options.workers;
  }
  return { slices: hands.map((hand) => join(bytes, hand)), rows: all.length - header.length };
}

/** A row without its line end: [from, to). */
interface RowSpan {
  readonly from: number;
  readonly to: number;
}

function findRows(bytes: Uint8Array): readonly RowSpan[] {
  const rows: RowSpan[] = [];
  let from = 0;
  while (from < bytes.length) {
    const to = rowEnd(bytes, from);
    if (to > from) rows.push({ from, to });
    from = bytes[to] === CR && bytes[to + 1] === LF ? to + 2 : to + 1;
  }
  return rows;
}

/** Offset of the row's line end, or of the end of the file. */
function rowEnd(bytes: Uint8Array, from: number): number {
  let at = hasByteOrderMark(bytes, from) ? from + 3 : from;
  let isFieldStart = true;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LF || byte === CR) return at;
    if (byte === QUOTE && isFieldStart) at = closingQuote(bytes, at);
    isFieldStart = byte === COMMA || byte === SEMICOLON || byte === TAB || byte === PIPE;
  }
  return bytes.length;
}

function hasByteOrderMark(bytes: Uint8Array, from: number): boolean {
  return from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function closingQuote(bytes: Uint8Array, open: number): number {
  for (let at = open + 1; at < bytes.length; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    at += 1; // a doubled quote is a quote inside the field
  }
  const line = bytes.subarray(0, open).reduce((lines, byte) => (byte === LF ? lines + 1 : lines), 1);
  throw new InputError([
    `The quote that opens a field in line ${line} is never closed: close it, or do not begin the field with a quote.`,
  ]);
}

function join(bytes: Uint8Array, rows: readonly RowSpan[]): Uint8Array {
  const lineEnd = usesCrLf(bytes) ? [CR, LF] : [LF];
  const size = rows.reduce((sum, row) => sum + row.to - row.from + lineEnd.length, 0);
  const joined = new Uint8Array(size);
  let at = 0;
  for (const row of rows) {
    joined.set(bytes.subarray(row.from, row.to), at);
    at += row.to - row.from;
    joined.set(lineEnd, at);
    at += lineEnd.length;
  }
  return joined;
}

function usesCrLf(bytes: Uint8Array): boolean {
  const firstLf = bytes.indexOf(LF);
  return firstLf > 0 && bytes[firstLf - 1] === CR;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const PIPE = 0x7c;
