/** Where the fields of the last split row lie, without their quotes. Only the first `count` entries mean anything. */
export interface FieldBounds {
  readonly starts: number[];
  readonly ends: number[];
  /** The field holds doubled quotes. */
  readonly escaped: boolean[];
}

/** What lies at a position: a whole row, the beginning of one, or no CSV at all. */
export type RowSplit =
  | { readonly kind: 'complete'; readonly count: number; readonly hasQuotes: boolean; readonly next: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'malformed' };

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Splits the row that starts at `from` and fills `bounds`. A row ends with LF or CRLF outside of quotes; a field is quoted when it begins
 * with a quote; a closing quote must be followed by the delimiter or the line end. `next` is the position after the row.
 */
export function splitRow(
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  bounds: FieldBounds,
): RowSplit {
  let at = from;
  let count = 0;
  let hasQuotes = false;
  for (;;) {
    const isQuoted = at < to && bytes[at] === QUOTE;
    const start = isQuoted ? at + 1 : at;
    let end: number;
    if (isQuoted) {
      hasQuotes = true;
      end = closingQuote(bytes, start, to, count, bounds);
      if (end < 0) return { kind: 'incomplete' };
      at = end + 1;
      if (bytes[at] === CR && at < to) at += 1;
      if (at >= to) return { kind: 'incomplete' };
      const isEnd = bytes[at] === LF || (bytes[at] === delimiter && at === end + 1);
      if (!isEnd) return { kind: 'malformed' };
    } else {
      bounds.escaped[count] = false;
      at = fieldEnd(bytes, at, to, delimiter);
      if (at >= to) return { kind: 'incomplete' };
      end = bytes[at] === LF && at > start && bytes[at - 1] === CR ? at - 1 : at;
    }
    bounds.starts[count] = start;
    bounds.ends[count] = end;
    count += 1;
    if (bytes[at] === LF) return { kind: 'complete', count, hasQuotes, next: at + 1 };
    at += 1;
  }
}

function fieldEnd(bytes: Uint8Array, from: number, to: number, delimiter: number): number {
  let at = from;
  while (at < to && bytes[at] !== delimiter && bytes[at] !== LF) at += 1;
  return at;
}

/** Position of the quote that ends the field, or -1 when it is not there yet. One at the very end may be the first half of a doubled one. */
function closingQuote(bytes: Uint8Array, start: number, to: number, field: number, bounds: FieldBounds): number {
  bounds.escaped[field] = false;
  for (let at = bytes.indexOf(QUOTE, start); at >= 0 && at < to; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
    bounds.escaped[field] = true;
  }
  return -1;
}
