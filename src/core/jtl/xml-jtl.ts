import { SaxesParser } from 'saxes';
import { InputError } from '../verdict/run-error.ts';
import type { ReportRow } from './report-statistics.ts';

/** JMeter's own test for the row of a Transaction Controller. */
const TRANSACTION_MARK = 'Number of samples in transaction : ';
const SAMPLE_ELEMENTS: ReadonlySet<string> = new Set(['sample', 'httpSample']);
const TIME_STAMP = /^\d{13}$/;
const ELAPSED = /^\d{1,15}$/;

/** Reads the rows of an XML JTL for `report`. Samples inside of samples are counted and not handed over. */
export class XmlJtlReader {
  private readonly parser = new SaxesParser<{ readonly xmlns: false }>({ xmlns: false });
  private readonly decoder = new TextDecoder('utf-8');
  private readonly onRow: (row: ReportRow) => void;
  private depth = 0;
  private sampleDepth = 0;
  /** The XML is broken; what follows has no meaning. */
  private isBroken = false;
  /** The text so far ends inside of a tag. */
  private endsInTag = false;
  private badCount = 0;
  private subResultCount = 0;
  private openRow: ReportRow | null = null;

  constructor(onRow: (row: ReportRow) => void) {
    this.onRow = onRow;
    this.parser.on('opentag', ({ name, attributes }) => {
      this.open(name, attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.close(name);
    });
    this.parser.on('error', () => {
      this.isBroken = true;
    });
  }

  /** Top-level elements that are no samples, and the torn one at the end. */
  get badRows(): number {
    return this.badCount;
  }

  /** Samples inside of other samples. */
  get subResultRows(): number {
    return this.subResultCount;
  }

  /** Takes the next bytes. Throws InputError when the root element is not `testResults`. What follows broken XML is not read. */
  push(chunk: Uint8Array): void {
    if (this.isBroken) return;
    const text = this.decoder.decode(chunk, { stream: true });
    const rest = text.slice(text.lastIndexOf('>') + 1);
    this.endsInTag = rest.includes('<') || (rest.length === text.length && this.endsInTag);
    this.parser.write(text);
  }

  /** The file is at its end; a file without its closing tag keeps the rows so far. */
  end(): void {
    if (this.isBroken || this.sampleDepth > 0 || this.endsInTag) this.badCount += 1;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isBroken) return;
    this.depth += 1;
    if (this.depth === 1 && name !== 'testResults') {
      throw new InputError([
        `This is not a JTL: its root element is <${name.slice(0, 40)}>, expected is <testResults>.`,
      ]);
    }
    if (!SAMPLE_ELEMENTS.has(name)) return;
    this.sampleDepth += 1;
    if (this.sampleDepth > 1) this.subResultCount += 1;
    else this.openRow = rowOf(attributes);
  }

  private close(name: string): void {
    if (this.isBroken) return;
    this.depth -= 1;
    if (!SAMPLE_ELEMENTS.has(name)) return;
    this.sampleDepth -= 1;
    if (this.sampleDepth > 0) return;
    if (this.openRow === null) this.badCount += 1;
    else this.onRow(this.openRow);
    this.openRow = null;
  }
}

function rowOf(attributes: Readonly<Record<string, string>>): ReportRow | null {
  const { ts = '', t = '', s, lb = '', rm = '' } = attributes;
  if (!TIME_STAMP.test(ts) || !ELAPSED.test(t) || (s !== 'true' && s !== 'false')) return null;
  const isTransaction = rm.startsWith(TRANSACTION_MARK);
  return { timeStampMs: Number(ts), elapsedMs: Number(t), label: lb, success: s === 'true', isTransaction };
}
