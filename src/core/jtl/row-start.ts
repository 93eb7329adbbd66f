import type { JtlFormat } from './jtl-format.ts';

const LF = 10;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const TIME_DIGITS = 13;
const MAX_ELAPSED_DIGITS = 15;

/**
 * Where a reader that lost its place finds the next row: the first line end in [from, to) that is followed by 13 digits, the delimiter,
 * digits and the delimiter. A bare line end is not enough: messages span lines. (Where the header puts other columns first, any line
 * end must do.) Returns the row's start or, when there is none yet,
 * the position from which to look again.
 */
export function findRowStart(
  bytes: Buffer,
  from: number,
  to: number,
  format: JtlFormat,
): { readonly found: boolean; readonly at: number } {
  for (let lineEnd = bytes.indexOf(LF, from); lineEnd >= 0 && lineEnd < to; lineEnd = bytes.indexOf(LF, lineEnd + 1)) {
    const answer = startsRow(bytes, lineEnd + 1, to, format);
    if (answer === 'yes') return { found: true, at: lineEnd + 1 };
    if (answer === 'unknown') return { found: false, at: lineEnd };
  }
  return { found: false, at: to };
}

function startsRow(bytes: Buffer, from: number, to: number, format: JtlFormat): 'yes' | 'no' | 'unknown' {
  if (from >= to) return 'unknown';
  if (format.timeStamp !== 0 || format.elapsed !== 1) return 'yes';
  const { delimiter } = format;
  const timeEnd = skipDigits(bytes, from, Math.min(to, from + TIME_DIGITS));
  if (timeEnd === to) return 'unknown';
  if (timeEnd !== from + TIME_DIGITS || bytes[timeEnd] !== delimiter) return 'no';
  const elapsedEnd = skipDigits(bytes, timeEnd + 1, Math.min(to, timeEnd + 1 + MAX_ELAPSED_DIGITS));
  if (elapsedEnd === to) return 'unknown';
  return elapsedEnd > timeEnd + 1 && bytes[elapsedEnd] === delimiter ? 'yes' : 'no';
}

function skipDigits(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) >= DIGIT_0 && (bytes[at] ?? 0) <= DIGIT_9) at += 1;
  return at;
}
