import type { Outcome } from '../verdict/verdict.ts';
import { type Column, markdownTable } from './markdown-table.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { formatCount, formatNumber } from './numbers.ts';
import { distinctChecks, type ReportRow, type RowState } from './report-rows.ts';

/** Whether a row belongs into the short table: it failed, changed, or could not be decided. */
export function isNotable(row: ReportRow): boolean {
  return row.state !== 'good' && row.state !== 'waiting';
}

/**
 * A table of checks and comparisons. The columns of a comparison stand only where there is one; `isFull` adds how many samples a
 * value comes from and the smallest change that would have been found. Signs beside the words only where the outcome trusts them.
 */
export function checkTable(
  rows: readonly ReportRow[],
  words: MarkdownWords,
  options: { readonly outcome: Outcome; readonly isFull: boolean },
): string {
  const hasComparison = rows.some((row) => row.kind === 'comparison');
  const columns = COLUMNS.filter(
    ({ of }) =>
      of === 'every' || (of === 'full' ? options.isFull : hasComparison && (of === 'comparison' || options.isFull)),
  );
  const isTrusted = trustsChecks(options.outcome);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row, words, isTrusted)));
  return markdownTable(columns, cells);
}

/** What opens the table of all checks. */
export function allChecksTitle(rows: readonly ReportRow[]): string {
  const count = distinctChecks(rows);
  return count === 1 ? 'The only check' : `All ${formatNumber(count)} checks`;
}

/** `3 checks hold · 2 checks unchanged`: what the short table leaves out, in words; `''`: nothing, or the outcome does not trust it. */
export function restInWords(rows: readonly ReportRow[], outcome: Outcome): string {
  if (!trustsChecks(outcome)) return '';
  const good = rows.filter((row) => row.state === 'good');
  const held = distinctChecks(good.filter((row) => row.kind === 'check'));
  const unchanged = distinctChecks(good.filter((row) => row.kind === 'comparison'));
  const waiting = distinctChecks(rows.filter((row) => row.state === 'waiting'));
  return [
    held === 0 ? '' : `${formatCount(held, 'check')} ${held === 1 ? 'holds' : 'hold'}`,
    unchanged === 0 ? '' : `${formatCount(unchanged, 'check')} unchanged`,
    waiting === 0 ? '' : `${formatCount(waiting, 'check')} without a baseline yet`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whether what a check says counts: not where the measurement is not trusted or did not end. */
function trustsChecks(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'fail' || outcome === 'inconclusive';
}

interface CheckColumn extends Column {
  /** Which tables have it. */
  readonly of: 'every' | 'comparison' | 'full' | 'full-comparison';
  readonly cell: (row: ReportRow, words: MarkdownWords, isTrusted: boolean) => string;
}

const COLUMNS: readonly CheckColumn[] = [
  { title: 'Result', align: 'left', of: 'every', cell: resultCell },
  { title: 'Check', align: 'left', of: 'every', cell: nameCell },
  { title: 'Baseline', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.baselineText)) },
  { title: 'This build', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.valueText)) },
  { title: 'Change', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.changeText)) },
  { title: 'Limit', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.limitText)) },
  { title: 'Samples', align: 'right', of: 'full', cell: (row) => (row.count > 0 ? formatNumber(row.count) : '') },
  { title: 'Would have seen', align: 'right', of: 'full-comparison', cell: (row) => row.smallestText },
];

function resultCell(row: ReportRow, _: MarkdownWords, isTrusted: boolean): string {
  const word = together(row.word.replaceAll('-', ' '));
  return isTrusted ? `${SIGNS[row.state]}\u00a0${word}` : word;
}

const SIGNS: Readonly<Record<RowState, string>> = {
  failed: '❌',
  warned: '⚠️',
  open: '⚠️',
  better: '⚡',
  waiting: '⏳',
  good: '✅',
};

/** Short parts stay on one line, because GitHub squeezes columns until every word has its own; a bracket and an interval may begin another. */
function together(text: string): string {
  const parts = text.split(/ (?=\()|(?<=interval) /);
  return parts.map((part) => (part.length <= MAX_UNBROKEN_CHARS ? part.replaceAll(' ', '\u00a0') : part)).join(' ');
}

const MAX_UNBROKEN_CHARS = 30;

function nameCell(row: ReportRow, { code, prose }: MarkdownWords): string {
  const name = row.isWritten ? code(row.name) : prose(row.name);
  return row.hint === '' ? name : `${name} ${prose(row.hint)}`;
}
