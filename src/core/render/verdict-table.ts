import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Finding } from '../verdict/finding.ts';
import type { LabelRecord, LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import type { Outcome } from '../verdict/verdict.ts';
import { formatMs, formatNumber, formatShare } from './numbers.ts';
import { sanitize } from './sanitize.ts';
import { type Cell, textTable } from './text-table.ts';

/** Gives a text the colour of a meaning. */
export type Paint = (style: 'good' | 'bad' | 'warn' | 'dim', text: string) => string;

// A terminal shows about this many lines without scrolling the verdict away; the record holds all.
const MAX_FINDINGS = 12;
const MAX_LABELS = 8;
const MAX_LABEL_CHARS = 48;
const MAX_CHECK_CHARS = 80;

/**
 * The end of a run for people: the verdict with its reason, the checks, the findings, the slowest labels of each load, where the
 * results lie and what to do next. Pure text without colour unless `paint` is given; ends with a line break.
 */
export function renderRun(record: RunRecord, options: { readonly resultsDir: string; readonly paint?: Paint }): string {
  const paint = options.paint ?? ((_, text) => text);
  const { verdict } = record;
  const place = `${options.resultsDir.replace(/\/+$/, '')}/runs/${record.run}`;
  const parts = [
    [`${paint(STYLES[verdict.outcome], verdict.outcome.toUpperCase())}  ${line(verdict.reason)}`],
    section('Checks', checkLines(verdict.checks, paint)),
    section(
      'Findings',
      findingLines(
        verdict.findings.filter(({ text }) => text !== verdict.reason),
        paint,
      ),
    ),
    ...record.loads.map((load) => section(labelTitle(load, record.loads.length), labelLines(load.labels))),
    [`Results: ${line(place)}`, `Next: ${NEXT[verdict.outcome]}`],
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

const NEXT: Readonly<Record<Outcome, string>> = {
  pass: 'nothing; this build meets its checks.',
  fail: 'look at the violated checks and the slowest labels above, change the build, and run again; change the check where its limit is wrong.',
  invalid:
    'the numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.',
  inconclusive: 'the checks with a limit of their own hold; run again when there is something to compare with.',
  cancelled: 'run again; a cancelled run has no verdict.',
  error: 'correct what is named above and run again.',
};

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function checkLines(checks: readonly CheckOutcome[], paint: Paint): readonly string[] {
  return textTable(checks.map((check) => checkRow(check, paint)));
}

function checkRow(check: CheckOutcome, paint: Paint): readonly Cell[] {
  const isKnown = check.label === null || check.check.includes(`"${check.label}"`);
  const name = isKnown ? check.check : `${check.check} [${check.label}]`;
  const hint = check.severity === 'warning' ? ' (only warns)' : '';
  const style = RESULT_STYLES[check.severity === 'warning' && check.result === 'violated' ? 'no-data' : check.result];
  return [
    { text: check.aborted ? 'stopped the load' : check.result, paint: (text) => paint(style, text) },
    { text: `${sanitize(name, { maxChars: MAX_CHECK_CHARS })}${hint}` },
    { text: sanitize(check.valueText), align: 'right' },
    { text: sanitize(check.limitText) },
    { text: check.count > 0 ? `over ${formatNumber(check.count)}` : '', align: 'right' },
  ];
}

const RESULT_STYLES: Readonly<Record<CheckOutcome['result'], 'good' | 'bad' | 'warn'>> = {
  holds: 'good',
  violated: 'bad',
  'no-data': 'warn',
  'no-baseline': 'warn',
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

function labelTitle(load: LoadRecord, loads: number): string {
  return loads === 1
    ? 'Slowest labels in the steady window'
    : `Slowest labels in the steady window of load ${line(load.load)}`;
}

function labelLines(labels: readonly LabelRecord[]): readonly string[] {
  const judged = labels.filter((label) => label.kind === 'sample' || label.kind === 'transaction');
  if (judged.length === 0) return [];
  const slowest = judged.toSorted((a, b) => b.p95Ms - a.p95Ms || (a.label < b.label ? -1 : 1)).slice(0, MAX_LABELS);
  const titles = ['', 'samples', 'errors', 'p50', 'p95', 'p99'].map((text, column): Cell =>
    column === 0 ? { text } : { text, align: 'right' },
  );
  const rest = judged.length - slowest.length;
  const lines = textTable([titles, ...slowest.map(labelRow)]);
  return rest === 0 ? lines : [...lines, `  and ${formatNumber(rest)} faster ones`];
}

function labelRow(label: LabelRecord): readonly Cell[] {
  const name = sanitize(label.label, { maxChars: MAX_LABEL_CHARS });
  const share = label.count > 0 ? formatShare(label.errors / label.count, { maxDecimals: 1 }) : 'unknown';
  const numbers = [
    formatNumber(label.count),
    share,
    ...[label.p50Ms, label.p95Ms, label.p99Ms].map((ms) => formatMs(ms)),
  ];
  return [
    { text: label.kind === 'transaction' ? `${name} (transaction)` : name },
    ...numbers.map((text): Cell => ({ text, align: 'right' })),
  ];
}

// Sentences quote labels and server messages, but are never longer than a few lines.
const MAX_SENTENCE_CHARS = 600;

function line(text: string): string {
  return sanitize(text, { maxChars: MAX_SENTENCE_CHARS });
}
