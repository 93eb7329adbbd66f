import { type RowSplit, splitRow } from './csv-row.ts';
import { type JtlFormat, readFormat } from './jtl-format.ts';
import type { JtlRow } from './jtl-row.ts';
import { GUARD_BYTES, type PlainRowReader, plainRowReader } from './plain-row.ts';
import { findRowStart } from './row-start.ts';
import { ScannedRow } from './scanned-row.ts';

/** What a scanner reads and whom it tells. */
export interface JtlScannerOptions {
  /** `report`: time, elapsed, label, success and the transaction mark; all else is empty or `null`. `all`: every column of `JtlRow`. */
  readonly columns: 'report' | 'all';
  onRow(row: JtlRow): void;
  onBad?(): void;
}

/** Bytes that are scanned at once; small enough for the processor's cache. */
const SLICE_BYTES = 131_072;
/** No row is longer: an unclosed quote must not collect the rest of the file. */
const MAX_ROW_BYTES = 1_048_576;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads the rows of a CSV JTL from bytes that come in any pieces. A row is complete with its line end. Bad are rows with another number of
 * columns than the header, with a timeStamp that has not 13 digits (epoch ms), an elapsed that is no whole number, a success that is
 * neither `true` nor `false`, broken quoting or more than 1 MiB. What follows an unquoted bad row is read from the next line; after broken
 * quoting the scanner goes on at the next line that begins like a row, and counts what lies between as one bad row.
 */
export class JtlScanner {
  private readonly options: JtlScannerOptions;
  private readonly row: ScannedRow;
  private buffer = Buffer.alloc(0);
  private view = new DataView(new ArrayBuffer(0));
  /** Unread bytes are [from, to) of the buffer. */
  private from = 0;
  private to = 0;
  private nextQuote = -1;
  /** A bad row begins at `from`, and where the next one begins is not known. */
  private isLost = false;
  private format: JtlFormat | null = null;
  private plainReader: PlainRowReader | null = null;
  private rowCount = 0;
  private badCount = 0;
  private byteCount = 0;

  constructor(options: JtlScannerOptions) {
    this.options = options;
    this.row = new ScannedRow(options.columns);
    this.allocate(2 * SLICE_BYTES);
  }

  /** Good rows so far, transactions included. */
  get rows(): number {
    return this.rowCount;
  }

  get badRows(): number {
    return this.badCount;
  }

  /** Bytes pushed so far. */
  get bytes(): number {
    return this.byteCount;
  }

  /** Takes the next bytes; the chunk may be reused afterwards. Throws InputError when the file is no JTL or lacks a needed column. */
  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
      const slice = chunk.subarray(from, from + SLICE_BYTES);
      this.room().set(slice);
      this.filled(slice.length);
    }
  }

  /** Where the next bytes may be written without a copy. It holds until `filled` says how many there are. */
  room(): Uint8Array {
    this.buffer.copyWithin(0, this.from, this.to);
    this.to -= this.from;
    this.from = 0;
    this.nextQuote = -1;
    if (this.to + SLICE_BYTES + GUARD_BYTES > this.buffer.length) this.allocate(2 * (this.to + SLICE_BYTES));
    return this.buffer.subarray(this.to, this.to + SLICE_BYTES);
  }

  /** Takes the bytes that were written into `room`. Throws as `push`. */
  filled(sizeBytes: number): void {
    this.byteCount += sizeBytes;
    this.to += sizeBytes;
    this.guard();
    this.scan({ isLast: false });
  }

  /** The file is at its end: a row without line end is torn and counts as bad. Throws as `push`. */
  end(): void {
    this.scan({ isLast: true });
  }

  private allocate(sizeBytes: number): void {
    const memory = new ArrayBuffer(sizeBytes + GUARD_BYTES);
    const buffer = Buffer.from(memory);
    this.buffer.copy(buffer, 0, 0, this.to);
    this.view = new DataView(memory);
    this.buffer = buffer;
  }

  /** Puts an end behind the unread bytes, so that searching and walking need not ask for it byte by byte. */
  private guard(): void {
    this.buffer[this.to] = LF;
    this.buffer[this.to + 1] = QUOTE;
    this.buffer.fill(this.format?.delimiter ?? LF, this.to + 2, this.to + GUARD_BYTES);
  }

  private scan({ isLast }: { readonly isLast: boolean }): void {
    const format = this.format ?? this.readFirstLine(isLast);
    if (format === null) return;
    let goesOn = true;
    while (goesOn && this.from < this.to) {
      if (!this.isLost) this.scanPlain();
      goesOn = this.isLost ? this.findPlace(format, isLast) : this.scanExact(format, isLast);
    }
  }

  private readFirstLine(isLast: boolean): JtlFormat | null {
    const { buffer } = this;
    if (this.to - this.from < BOM.length && !isLast) return null;
    if (this.byteCount === this.to - this.from && buffer.subarray(this.from, this.from + BOM.length).equals(BOM))
      this.from += BOM.length;
    while (this.from < this.to && (buffer[this.from] === LF || buffer[this.from] === CR)) this.from += 1;
    const lineEnd = buffer.indexOf(LF, this.from);
    if (this.from === this.to) return null;
    if (lineEnd >= this.to && !isLast && this.to - this.from <= MAX_ROW_BYTES) return null;
    const textEnd = buffer[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    const line = buffer.subarray(this.from, textEnd);
    // JMeter was ended while it wrote the header: there is no row, and nothing else is wrong.
    if (lineEnd >= this.to && line.toString('latin1').startsWith('timeStamp')) return null;
    const { format, isHeader } = readFormat(line);
    if (isHeader) this.from = Math.min(lineEnd + 1, this.to);
    this.format = format;
    this.plainReader = this.options.columns === 'report' ? plainRowReader(format) : null;
    this.guard();
    return format;
  }

  /** Reads rows without quotes as long as they are good ones: nearly all of a file. */
  private scanPlain(): void {
    const { plainReader, buffer, view, row, to, options } = this;
    if (plainReader === null) return;
    let { from, nextQuote } = this;
    let count = 0;
    while (from < to) {
      if (nextQuote < from) nextQuote = buffer.indexOf(QUOTE, from);
      const lineEnd = plainReader.read(view, from, row);
      if (lineEnd < 0 || lineEnd >= to || nextQuote < lineEnd) break;
      from = lineEnd + 1;
      count += 1;
      options.onRow(row);
    }
    this.from = from;
    this.nextQuote = nextQuote;
    this.rowCount += count;
  }

  /** Reads or judges one row. Returns false when it must wait for more bytes. */
  private scanExact(format: JtlFormat, isLast: boolean): boolean {
    if (this.from === this.to) return false;
    const { buffer, from, to, row } = this;
    const split = splitRow(buffer, from, to, format.delimiter, row.bounds);
    if (split.kind === 'incomplete' && !isLast && to - from <= MAX_ROW_BYTES) return false;
    if (split.kind !== 'complete' || split.next - from > MAX_ROW_BYTES) return this.refuse(from, { isLost: true });
    if (isEmptyLine(split, row)) {
      this.from = split.next;
      return true;
    }
    // A quote that was never closed can end in a later row: rows in between must not be lost.
    if (split.count !== format.columnCount)
      return this.refuse(split.hasQuotes ? from : split.next, { isLost: split.hasQuotes });
    if (!row.fill(this.view, buffer, format)) return this.refuse(split.next, { isLost: false });
    this.from = split.next;
    this.rowCount += 1;
    this.options.onRow(row);
    return true;
  }

  private refuse(from: number, { isLost }: { readonly isLost: boolean }): true {
    this.badCount += 1;
    this.options.onBad?.();
    this.from = from;
    this.isLost = isLost;
    return true;
  }

  private findPlace(format: JtlFormat, isLast: boolean): boolean {
    const { found, at } = findRowStart(this.buffer, this.from, this.to, format);
    this.isLost = !found;
    this.from = !found && isLast ? this.to : at;
    return found;
  }
}

function isEmptyLine(split: RowSplit, { bounds }: ScannedRow): boolean {
  return split.kind === 'complete' && split.count === 1 && !split.hasQuotes && bounds.starts[0] === bounds.ends[0];
}
