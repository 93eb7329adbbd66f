import type { LoadRecord } from '../verdict/load-record.ts';
import { comparisonSteps } from './comparison-steps.ts';
import { firstThatFits } from './fit-text.ts';
import { allChecksTitle, checkTable, isNotable, restInWords } from './markdown-checks.ts';
import { details, findingList, settings } from './markdown-details.ts';
import { markdownHead, outcomeTitle } from './markdown-head.ts';
import { labelTable, labelsSummary } from './markdown-labels.ts';
import { loadName, loadTable } from './markdown-loads.ts';
import { markdownTable } from './markdown-table.ts';
import { type MarkdownWords, markdownWords } from './markdown-words.ts';
import { formatNumber } from './numbers.ts';
import { reportLinks } from './report-links.ts';
import { type ReportModel, reportModel } from './report-model.ts';
import { byState } from './report-rows.ts';
import type { RunReport } from './run-report.ts';
import { windowChart } from './window-chart.ts';

// GitHub drops the whole summary of a step above 1 MiB.
const MAX_SUMMARY_BYTES = 1_048_576;

/** How much stands in a summary; each rung leaves out more. */
interface Rung {
  readonly rows: number;
  readonly labels: number;
  readonly findings: number;
  readonly hasNumbers: boolean;
}

const FULL: Rung = { rows: Infinity, labels: 100, findings: 1_000, hasNumbers: true };
const WITHOUT_NUMBERS: Rung = { ...FULL, hasNumbers: false };
const WITH_FEWER_LABELS: Rung = { ...WITHOUT_NUMBERS, labels: 20, findings: 100 };
const CUT_ROWS: readonly Rung[] = [1_000, 200, 50, 10, 0].map((rows) => ({
  ...WITH_FEWER_LABELS,
  labels: Math.min(rows, 20),
  findings: Math.min(rows, 100),
  rows,
}));
const LADDER = [WITHOUT_NUMBERS, WITH_FEWER_LABELS, ...CUT_ROWS];

/**
 * The job summary of a finished run: the content of the comment, and with it every check, up to 100 labels, every finding, the loads, the
 * curve of the p95 and the numbers behind the comparisons. At most `maxBytes` of UTF-8; what does not fit is left out in whole parts
 * and rows, and said.
 */
export function renderSummary(report: RunReport, options: { readonly maxBytes?: number } = {}): string {
  const { mask, key } = report.context;
  const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES;
  const words = markdownWords(mask);
  const model = reportModel(report.record);
  const make = (blocks: readonly string[]) => mask(`${blocks.join('\n\n')}\n`);
  return firstThatFits(
    [
      () => make(summaryBlocks(model, report, words, FULL)),
      ...LADDER.map((rung) => () => make(summaryBlocks(model, report, words, rung))),
      () => make([outcomeTitle(model.outcome, key, words), 'The report stands in the record of the run.']),
      () => make([`### Load test: ${model.outcome}`]),
    ],
    (text) => Buffer.byteLength(text) <= maxBytes,
  );
}

function summaryBlocks(model: ReportModel, report: RunReport, words: MarkdownWords, rung: Rung): readonly string[] {
  const { loads } = report.record;
  const links = reportLinks(report).map(words.link);
  const rest = restInWords(model.rows, model.outcome);
  const line = rest === '' ? links : [...links, rest];
  const footnote = model.baseline?.footnote ?? null;
  return [
    ...markdownHead(model, report, words),
    ...checkBlocks(model, words, rung),
    ...(line.length === 0 ? [] : [line.join(' · ')]),
    ...findingBlocks(model, words, rung),
    ...(loads.length < 2 ? [] : [details(`The ${loads.length} loads`, loadTable(loads))]),
    ...loads.flatMap((load) => loadBlocks(load, loads.length, words, rung)),
    ...(rung.hasNumbers ? numberBlocks(report, words) : []),
    settings(model, report, words, rung.findings),
    ...(footnote === null ? [] : [`[^1]: ${words.phrase(footnote)}`]),
  ];
}

function checkBlocks(model: ReportModel, words: MarkdownWords, rung: Rung): readonly string[] {
  const { rows, outcome } = model;
  const notable = byState(rows.filter(isNotable));
  const blocks: string[] = [];
  const shown = notable.slice(0, rung.rows);
  if (shown.length > 0) blocks.push(checkTable(shown, words, { outcome, isFull: false }));
  if (shown.length < notable.length) blocks.push(more(notable.length - shown.length));

  // What matters first: a table that is cut must not lose it.
  const all = byState(rows).slice(0, rung.rows);
  if (all.length === 0) return blocks;
  const table = checkTable(all, words, { outcome, isFull: true });
  const rest = all.length < rows.length ? `\n\n${more(rows.length - all.length)}` : '';
  return [...blocks, details(allChecksTitle(rows), `${table}${rest}`)];
}

function findingBlocks(model: ReportModel, words: MarkdownWords, rung: Rung): readonly string[] {
  const list = findingList(model.findings, words, { max: rung.findings, elsewhere: 'record of the run' });
  return list === null ? [] : [details(`Findings (${formatNumber(model.findings.length)})`, list)];
}

function loadBlocks(load: LoadRecord, loads: number, words: MarkdownWords, rung: Rung): readonly string[] {
  const table = labelTable(load, words, rung.labels);
  const chart = windowChart(load);
  const title = loads === 1 ? 'Response time over the load' : `Response time over load ${loadName(load)}`;
  return [
    ...(chart === null ? [] : [details(title, chart)]),
    ...(table === null ? [] : [details(labelsSummary(load, loads), table)]),
  ];
}

function numberBlocks(report: RunReport, words: MarkdownWords): readonly string[] {
  const parts = report.record.verdict.comparisons.flatMap((comparison) => {
    const steps = comparisonSteps(comparison);
    if (steps.length === 0) return [];
    const rows = steps.map(([name, value]) => [words.prose(name), words.prose(value)]);
    const columns = [
      { title: 'Number', align: 'left' as const },
      { title: 'Value', align: 'right' as const },
    ];
    return [`**${comparison.result}**: ${words.prose(comparison.text)}`, markdownTable(columns, rows)];
  });
  return parts.length === 0 ? [] : [details('The numbers behind the comparisons', parts.join('\n\n'))];
}

function more(count: number): string {
  return `and ${formatNumber(count)} more in the record of the run`;
}
