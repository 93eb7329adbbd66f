import type { LoadRecord } from '../verdict/load-record.ts';
import { loadName } from './markdown-loads.ts';
import { markdownTable } from './markdown-table.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { formatNumber } from './numbers.ts';
import { labelsTitle, slowestLabels } from './report-labels.ts';

/** The slowest labels of a load as a table with what it leaves out; `null`: there is none. */
export function labelTable(load: LoadRecord, words: MarkdownWords, maxLabels: number): string | null {
  const { rows, rest } = slowestLabels(load, maxLabels);
  if (rows.length === 0) return null;
  const columns = ['Label', 'Samples', 'Errors', 'p50', 'p95', 'p99'].map((title, index) => ({
    title,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  const cells = rows.map((row) => [
    words.code(row.name, { maxChars: MAX_LABEL_CHARS }) + (row.isTransaction ? ' (transaction)' : ''),
    ...row.numbers,
  ]);
  const table = markdownTable(columns, cells);
  return rest === 0 ? table : `${table}\n\nand ${formatNumber(rest)} faster ones`;
}

/** What opens the labels of a load, for a line of HTML. */
export function labelsSummary(load: LoadRecord, loads: number): string {
  return labelsTitle({ ...load, load: loadName(load) }, loads);
}

const MAX_LABEL_CHARS = 80;
