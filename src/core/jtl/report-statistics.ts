import type { JtlRow } from './jtl-row.ts';
import { Tally } from './tally.ts';

/** Numbers of a set of rows. Times in ms; percentiles by nearest rank over all of them. `ratePerSec` is `null` when the file spans no time. */
export interface ReportNumbers {
  readonly count: number;
  readonly errors: number;
  readonly meanMs: number;
  readonly minMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly ratePerSec: number | null;
}

/** Numbers of one label. */
export interface ReportLabel extends ReportNumbers {
  readonly label: string;
  readonly kind: 'sample' | 'transaction';
}

/** What `report --format json` prints. Labels are in code-unit order; `rows` are samples, transactions are counted apart. */
export interface Report {
  readonly rows: number;
  readonly badRows: number;
  readonly transactionRows: number;
  /** XML only: elements inside of other samples. In CSV they are rows. */
  readonly subResultRows: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly total: ReportNumbers;
  readonly labels: readonly ReportLabel[];
  readonly transactions: readonly ReportLabel[];
}

/** What the statistics need of a row. */
export type ReportRow = Pick<
  JtlRow,
  'timeStampMs' | 'elapsedMs' | 'label' | 'labelNumber' | 'success' | 'isTransaction'
>;

/** Labels of one kind that get numbers of their own; all further ones are counted together. */
const MAX_LABELS = 100_000;
const OTHER_LABELS = '__other__';

/** Statistics of a whole JTL in memory that depends on its labels and not on its rows. */
export class ReportStatistics {
  private readonly samples = new Map<string, Tally>();
  private readonly transactions = new Map<string, Tally>();
  /** The tallies of samples by the number of their label: an index is found faster than a text. */
  private readonly numbered: (Tally | undefined)[] = [];
  private fromMs = Infinity;
  private toMs = -Infinity;

  add(row: ReportRow): void {
    const { timeStampMs, elapsedMs } = row;
    if (row.isTransaction) {
      tallyOf(this.transactions, row.label).add(elapsedMs, row.success);
      return;
    }
    const { labelNumber = -1 } = row;
    const known = labelNumber < 0 ? undefined : this.numbered[labelNumber];
    (known ?? this.sampleTally(row.label, labelNumber)).add(elapsedMs, row.success);
    if (timeStampMs < this.fromMs) this.fromMs = timeStampMs;
    if (timeStampMs + elapsedMs > this.toMs) this.toMs = timeStampMs + elapsedMs;
  }

  /** `null`: there was no sample. */
  report(counts: { readonly badRows: number; readonly subResultRows: number }): Report | null {
    const { fromMs, toMs } = this;
    const total = new Tally();
    for (const tally of this.samples.values()) total.merge(tally);
    const totalNumbers = total.numbers(toMs - fromMs);
    if (totalNumbers === null) return null;
    const transactions = labelNumbers(this.transactions, 'transaction', toMs - fromMs);
    return {
      rows: totalNumbers.count,
      badRows: counts.badRows,
      transactionRows: transactions.reduce((sum, { count }) => sum + count, 0),
      subResultRows: counts.subResultRows,
      fromMs,
      toMs,
      total: totalNumbers,
      labels: labelNumbers(this.samples, 'sample', toMs - fromMs),
      transactions,
    };
  }

  private sampleTally(label: string, labelNumber: number): Tally {
    const tally = tallyOf(this.samples, label);
    if (labelNumber >= 0) this.numbered[labelNumber] = tally;
    return tally;
  }
}

function tallyOf(tallies: Map<string, Tally>, label: string): Tally {
  const known = tallies.get(label);
  if (known !== undefined) return known;
  if (tallies.size >= MAX_LABELS && label !== OTHER_LABELS) return tallyOf(tallies, OTHER_LABELS);
  const tally = new Tally();
  tallies.set(label, tally);
  return tally;
}

function labelNumbers(tallies: ReadonlyMap<string, Tally>, kind: ReportLabel['kind'], spanMs: number): ReportLabel[] {
  const labels: ReportLabel[] = [];
  for (const [label, tally] of tallies) {
    const numbers = tally.numbers(spanMs);
    if (numbers !== null) labels.push({ label, kind, ...numbers });
  }
  return labels.sort((a, b) => (a.label < b.label ? -1 : 1));
}
