/** Four line ends. */
const LINE_ENDS = 0x0a0a0a0a;
/** The lanes of the delimiter count hold 255 each. */
const MAX_COUNTED_BYTES = 960;

/** The byte in all four places of a word. */
export function inAllBytes(byte: number): number {
  return Math.imul(byte, 0x01010101);
}

/** Not 0 when the word holds a delimiter or line end; the lowest bit is that of the first one. */
export function columnEnds(word: number, pattern: number): number {
  return hasZeroByte(word ^ pattern) | hasZeroByte(word ^ LINE_ENDS);
}

/**
 * Position behind the next `columns` delimiters, or -1 when the line ends before them or close behind. It looks at 32 bytes at once, since
 * the processor cannot foresee after how many words a walk would end.
 */
export function skipFarColumns(view: DataView, from: number, columns: number, pattern: number): number {
  if (columns === 0) return from;
  let hits = 0;
  let lineEnds = 0;
  for (let at = 0; at < 32; at += 4) {
    const word = view.getInt32(from + at, true);
    lineEnds |= hasZeroByte(word ^ LINE_ENDS);
    hits |= (Math.imul(zeroBytes(word ^ pattern) >>> 7, 0x10204080) >>> 28) << at;
  }
  for (let left = columns; left > 1; left -= 1) hits &= hits - 1;
  if (hits === 0 || lineEnds !== 0) return skipColumns(view, from, columns, pattern);
  return from + 32 - Math.clz32(hits & -hits);
}

/** Position behind the next `columns` delimiters, or -1 when the line ends before them or close behind. */
export function skipColumns(view: DataView, from: number, columns: number, pattern: number): number {
  if (columns === 0) return from;
  let left = columns;
  for (let at = from; ; at += 4) {
    const word = view.getInt32(at, true);
    let hits = zeroBytes(word ^ pattern);
    // A line end in this word may still lie behind the last delimiter; the exact reader knows.
    if (hasZeroByte(word ^ LINE_ENDS) !== 0) return -1;
    const count = Math.imul(hits >>> 7, 0x01010101) >>> 24;
    if (count >= left) {
      for (; left > 1; left -= 1) hits &= hits - 1;
      return at + firstByte(hits) + 1;
    }
    left -= count;
  }
}

/** Position of the line end, or -1 when there is another number of delimiters before it than `delimiters`. */
export function findLineEnd(view: DataView, from: number, delimiters: number, pattern: number): number {
  let sum = 0;
  for (let at = from; at < from + MAX_COUNTED_BYTES; at += 8) {
    const low = view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    const lowEnds = hasZeroByte(low ^ LINE_ENDS);
    const highEnds = hasZeroByte(high ^ LINE_ENDS);
    const lowHits = zeroBytes(low ^ pattern);
    const highHits = zeroBytes(high ^ pattern);
    if ((lowEnds | highEnds) === 0) {
      sum = (sum + (lowHits >>> 7) + (highHits >>> 7)) | 0;
      continue;
    }
    if (lowEnds !== 0)
      return lanes((sum + (before(lowHits, lowEnds) >>> 7)) | 0) === delimiters ? at + firstByte(lowEnds) : -1;
    sum = (sum + (lowHits >>> 7) + (before(highHits, highEnds) >>> 7)) | 0;
    return lanes(sum) === delimiters ? at + 4 + firstByte(highEnds) : -1;
  }
  return -1;
}

/** Not 0 when a byte of the word is zero; the lowest bit is that of the first such byte, bits above it may be wrong. */
function hasZeroByte(word: number): number {
  return (word - 0x01010101) & ~word & 0x80808080;
}

/** Bit 7 of each byte that is zero, exactly: the sum leaves it clear only where no other bit is set. */
function zeroBytes(word: number): number {
  return ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
}

/** Those of the hits that lie before the first end. */
function before(hits: number, ends: number): number {
  return hits & ((ends & -ends) - 1);
}

/** Number of the byte that holds the lowest bit; words are little-endian. */
export function firstByte(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >> 3;
}

function lanes(sum: number): number {
  return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}
