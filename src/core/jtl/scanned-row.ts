import type { FieldBounds } from './csv-row.ts';
import { hashBytes, InternTable } from './intern-table.ts';
import type { JtlFormat } from './jtl-format.ts';
import type { JtlRow } from './jtl-row.ts';

/** Strings kept per column. */
const MAX_LABELS = 131_072;
const MAX_CODES = 1024;
const MAX_URLS = 16_384;
/** More digits would not be exact. */
const MAX_DIGITS = 15;
/** JMeter's own test for the row of a Transaction Controller (TransactionController.isFromTransactionController). */
const TRANSACTION_MARK = Buffer.from('Number of samples in transaction : ');

/** The one row object of a scanner: the scanner fills the public fields, the rest is decoded from the row's bytes when asked. */
export class ScannedRow implements JtlRow {
  timeStampMs = 0;
  elapsedMs = 0;
  endMs = 0;
  label = '';
  labelNumber = -1;
  success = false;
  isTransaction = false;
  readonly labels = new InternTable(MAX_LABELS);
  readonly bounds: FieldBounds = { starts: [], ends: [], escaped: [] };
  private readonly codes = new InternTable(MAX_CODES);
  private readonly urls = new InternTable(MAX_URLS);
  private bytesOfRow: Buffer = Buffer.alloc(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  /** Layout for the columns that only `all` gives; `null`: they are not asked for, or no row was read. */
  private further: JtlFormat | null = null;
  private readonly columns: 'report' | 'all';

  constructor(columns: 'report' | 'all') {
    this.columns = columns;
  }

  /** Takes the values of a split row. Returns whether they are those of a sample; if not, the row means nothing. */
  fill(view: DataView, bytes: Buffer, format: JtlFormat): boolean {
    this.view = view;
    this.bytesOfRow = bytes;
    this.further = this.columns === 'all' ? format : null;
    const timeStampMs = this.number(format.timeStamp);
    const elapsedMs = this.number(format.elapsed);
    const success = this.truth(format.success);
    if (timeStampMs === null || elapsedMs === null || success === null) return false;
    if (this.end(format.timeStamp) - this.start(format.timeStamp) !== 13) return false;
    this.timeStampMs = timeStampMs;
    this.elapsedMs = elapsedMs;
    this.success = success;
    this.takeLabel(format.label);
    this.isTransaction = this.isMarked(format.responseMessage);
    this.endMs = timeStampMs + elapsedMs + (this.isTransaction ? (this.number(format.idleTime) ?? 0) : 0);
    return true;
  }

  get responseCode(): string {
    return this.further === null ? '' : this.text(this.further.responseCode, this.codes);
  }

  get url(): string {
    const url = this.further === null ? '' : this.text(this.further.url, this.urls);
    return url === 'null' ? '' : url;
  }

  get bytes(): number | null {
    return this.number(this.further?.bytes ?? -1);
  }

  get sentBytes(): number | null {
    return this.number(this.further?.sentBytes ?? -1);
  }

  get allThreads(): number | null {
    return this.number(this.further?.allThreads ?? -1);
  }

  get latencyMs(): number | null {
    return this.number(this.further?.latency ?? -1);
  }

  get connectMs(): number | null {
    return this.number(this.further?.connect ?? -1);
  }

  responseMessage(): string {
    return this.text(this.further?.responseMessage ?? -1, null);
  }

  failureMessage(): string {
    return this.text(this.further?.failureMessage ?? -1, null);
  }

  private takeLabel(column: number): void {
    if (this.bounds.escaped[column] === true) {
      this.label = this.text(column, null);
      this.labelNumber = -1;
      return;
    }
    const from = this.start(column);
    const to = this.end(column);
    const { text, number } = this.labels.find(this.view, from, to, hashBytes(this.view, from, to));
    this.label = text;
    this.labelNumber = number;
  }

  private start(column: number): number {
    return this.bounds.starts[column] ?? 0;
  }

  private end(column: number): number {
    return this.bounds.ends[column] ?? 0;
  }

  private text(column: number, interned: InternTable | null): string {
    if (column < 0) return '';
    const from = this.start(column);
    const to = this.end(column);
    if (this.bounds.escaped[column] === true) return this.bytesOfRow.toString('utf8', from, to).replaceAll('""', '"');
    if (interned === null) return this.bytesOfRow.toString('utf8', from, to);
    return interned.find(this.view, from, to, hashBytes(this.view, from, to)).text;
  }

  /** Digits only: a time that steps back to a negative number cannot be counted. */
  private number(column: number): number | null {
    if (column < 0) return null;
    const from = this.start(column);
    const to = this.end(column);
    if (from === to || to - from > MAX_DIGITS) return null;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (this.bytesOfRow[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return null;
      value = value * 10 + digit;
    }
    return value;
  }

  private truth(column: number): boolean | null {
    switch (this.bytesOfRow.toString('latin1', this.start(column), this.end(column))) {
      case 'true':
        return true;
      case 'false':
        return false;
      default:
        return null;
    }
  }

  private isMarked(column: number): boolean {
    if (column < 0 || this.bytesOfRow[this.start(column)] !== TRANSACTION_MARK[0]) return false;
    const to = Math.min(this.end(column), this.start(column) + TRANSACTION_MARK.length);
    return this.bytesOfRow.subarray(this.start(column), to).equals(TRANSACTION_MARK);
  }
}
