import type { Finding } from '../verdict/finding.ts';
import type { LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import type { Outcome } from '../verdict/verdict.ts';
import { formatNumber } from './numbers.ts';
import { plainPhrase } from './phrase.ts';
import { labelsTitle, labelTitles, slowestLabels } from './report-labels.ts';
import { type ReportModel, reportModel } from './report-model.ts';
import type { ReportRow, RowState } from './report-rows.ts';
import { sanitize } from './sanitize.ts';
import { type Cell, textTable } from './text-table.ts';

/** Gives a text the colour of a meaning. */
export type Paint = (style: 'good' | 'bad' | 'warn' | 'dim', text: string) => string;

// A terminal shows about this many lines without scrolling the verdict away; the record holds all.
const MAX_FINDINGS = 12;
const MAX_LABELS = 8;
const MAX_LABEL_CHARS = 48;
const MAX_CHECK_CHARS = 80;
// Sentences quote labels and server messages, but are never longer than a few lines.
const MAX_SENTENCE_CHARS = 600;

/**
 * The end of a run for people: the verdict with its reason, the baseline, the checks, the comparisons, the findings, the slowest
 * labels of each load, where the results lie and what to do next. Pure text without colour unless `paint` is given; ends with a line break.
 */
export function renderRun(record: RunRecord, options: { readonly resultsDir: string; readonly paint?: Paint }): string {
  const paint = options.paint ?? ((_, text) => text);
  const model = reportModel(record);
  const place = `${options.resultsDir.replace(/\/+$/, '')}/runs/${record.run}`;
  const parts = [
    [`${paint(STYLES[model.outcome], model.outcome.toUpperCase())}  ${line(model.reason)}`],
    baselineLines(model),
    section('Checks', checkLines(model.rows, paint)),
    section('Comparisons', comparisonLines(model.rows, paint)),
    section('Findings', findingLines(model.findings, paint)),
    ...record.loads.map((load) => section(line(labelsTitle(load, record.loads.length)), labelLines(load))),
    [`Results: ${line(place)}`, `Next: ${model.nextStep}`],
  ];
  const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `\n${text.join('\n\n')}\n`;
}

const STYLES: Readonly<Record<Outcome, 'good' | 'bad' | 'warn'>> = {
  pass: 'good',
  fail: 'bad',
  invalid: 'bad',
  error: 'bad',
  inconclusive: 'warn',
  cancelled: 'warn',
};

function baselineLines({ baseline }: ReportModel): readonly string[] {
  if (baseline === null) return [];
  const phrases = baseline.footnote === null ? [baseline.sentence] : [baseline.sentence, baseline.footnote];
  return phrases.map((phrase) => line(plainPhrase(phrase)));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function checkLines(rows: readonly ReportRow[], paint: Paint): readonly string[] {
  return textTable(
    rows
      .filter((row) => row.kind === 'check')
      .map((row): readonly Cell[] => [
        ...stateAndName(row, paint),
        { text: sanitize(row.valueText), align: 'right' },
        { text: sanitize(row.limitText) },
        { text: row.count > 0 ? `over ${formatNumber(row.count)}` : '', align: 'right' },
      ]),
  );
}

function comparisonLines(rows: readonly ReportRow[], paint: Paint): readonly string[] {
  const compared = rows.filter((row) => row.kind === 'comparison');
  if (compared.length === 0) return [];
  const titles = ['', '', 'baseline', 'this build', 'change', 'limit', 'would have seen'].map((text, column): Cell =>
    RIGHT_COLUMNS.includes(column) ? { text, align: 'right' } : { text },
  );
  const lines = compared.map((row): readonly Cell[] => [
    ...stateAndName(row, paint),
    { text: sanitize(row.baselineText), align: 'right' },
    { text: sanitize(row.valueText), align: 'right' },
    { text: sanitize(row.changeText) },
    { text: sanitize(row.limitText) },
    { text: row.smallestText, align: 'right' },
  ]);
  return textTable([titles, ...lines]);
}

const RIGHT_COLUMNS: readonly number[] = [2, 3, 6];

function stateAndName(row: ReportRow, paint: Paint): readonly Cell[] {
  const hint = row.hint === '' ? '' : ` ${row.hint}`;
  return [
    { text: row.word, paint: (text) => paint(ROW_STYLES[row.state], text) },
    { text: sanitize(`${sanitize(row.name, { maxChars: MAX_CHECK_CHARS })}${hint}`) },
  ];
}

const ROW_STYLES: Readonly<Record<RowState, 'good' | 'bad' | 'warn'>> = {
  failed: 'bad',
  warned: 'warn',
  open: 'warn',
  waiting: 'warn',
  better: 'good',
  good: 'good',
};

function findingLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const shown = findings.slice(0, MAX_FINDINGS);
  const rows = shown.map(({ severity, text }): readonly Cell[] => [
    { text: severity, paint: (word) => paint(FINDING_STYLES[severity], word) },
    { text: line(text) },
  ]);
  const rest = findings.length - shown.length;
  return rest === 0
    ? textTable(rows)
    : [...textTable(rows), `  and ${formatNumber(rest)} more in the record of the run`];
}

const FINDING_STYLES: Readonly<Record<Finding['severity'], 'bad' | 'warn' | 'dim'>> = {
  error: 'bad',
  warning: 'warn',
  note: 'dim',
};

function labelLines(load: LoadRecord): readonly string[] {
  const { rows, rest } = slowestLabels(load, MAX_LABELS);
  if (rows.length === 0) return [];
  const titles = [{ text: '' }, ...labelTitles.map(rightCell)];
  const lines = textTable([
    titles,
    ...rows.map((row): readonly Cell[] => [
      { text: sanitize(row.name, { maxChars: MAX_LABEL_CHARS }) + (row.isTransaction ? ' (transaction)' : '') },
      ...row.numbers.map(rightCell),
    ]),
  ]);
  return rest === 0 ? lines : [...lines, `  and ${formatNumber(rest)} faster ones`];
}

function rightCell(text: string): Cell {
  return { text, align: 'right' };
}

function line(text: string): string {
  return sanitize(text, { maxChars: MAX_SENTENCE_CHARS });
}
