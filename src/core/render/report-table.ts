import type { Report, ReportNumbers } from '../jtl/report-statistics.ts';
import { formatCount, formatDuration, formatNumber } from './numbers.ts';
import { sanitize } from './sanitize.ts';

/** Wider labels would break the table on a usual terminal. */
const MAX_LABEL_CHARS = 40;
const TITLES = [
  'count',
  'errors',
  'error %',
  'mean ms',
  'min ms',
  'p50 ms',
  'p90 ms',
  'p95 ms',
  'p99 ms',
  'max ms',
  'per s',
];

/** The report as text for people: what the file holds, a table of samples with their total, one of transactions, what could not be read. */
export function renderReport(fileName: string, report: Report): string {
  const samples = report.labels.map((label) => [sanitize(label.label, { maxChars: MAX_LABEL_CHARS }), ...cells(label)]);
  const transactions = report.transactions.map((label) => [
    sanitize(label.label, { maxChars: MAX_LABEL_CHARS }),
    ...cells(label),
  ]);
  const total = ['Total', ...cells(report.total)];
  const widths = columnWidths([['', ...TITLES], ...samples, ...transactions, total]);
  const lines = [
    `${sanitize(fileName)}: ${formatCount(report.rows, 'sample')} in ${formatDuration(report.toMs - report.fromMs)}`,
    '',
    tableLine(['Samples', ...TITLES], widths),
    ...samples.map((row) => tableLine(row, widths)),
    tableLine(total, widths),
  ];
  if (transactions.length > 0) {
    lines.push('', tableLine(['Transactions', ...TITLES], widths));
    lines.push(...transactions.map((row) => tableLine(row, widths)));
  }
  const notes = noteLines(report);
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}

function cells(numbers: ReportNumbers): string[] {
  const timesMs = [
    numbers.meanMs,
    numbers.minMs,
    numbers.p50Ms,
    numbers.p90Ms,
    numbers.p95Ms,
    numbers.p99Ms,
    numbers.maxMs,
  ];
  return [
    formatNumber(numbers.count),
    formatNumber(numbers.errors),
    formatNumber((numbers.errors / numbers.count) * 100),
    ...timesMs.map((timeMs) => formatNumber(timeMs, { maxDecimals: 1 })),
    numbers.ratePerSec === null ? 'unknown' : formatNumber(numbers.ratePerSec),
  ];
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths = ['Transactions'.length, ...TITLES.map(() => 0)];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return widths;
}

function tableLine(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('  ')
    .trimEnd();
}

function noteLines(report: Report): string[] {
  const notes: string[] = [];
  if (report.badRows > 0) {
    notes.push(`${formatCount(report.badRows, 'bad row')} left out: unreadable, or torn where the file ends.`);
  }
  if (report.transactionRows > 0) {
    notes.push(
      `${formatCount(report.transactionRows, 'transaction row')} counted apart: their samples are in the first table already.`,
    );
  }
  if (report.subResultRows > 0) {
    notes.push(`${formatCount(report.subResultRows, 'sub-result')} inside of other samples not counted.`);
  }
  return notes;
}
