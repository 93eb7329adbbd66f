import { allChecksTitle, checkTable, isNotable, restInWords } from './markdown-checks.ts';
import { details, findingList, settings } from './markdown-details.ts';
import { markdownHead } from './markdown-head.ts';
import { labelTable, labelsSummary } from './markdown-labels.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { formatNumber } from './numbers.ts';
import { reportLinks } from './report-links.ts';
import type { ReportModel } from './report-model.ts';
import { byState } from './report-rows.ts';
import type { RunReport } from './run-report.ts';

/** How much of a report stands in a comment. */
export interface CommentDepth {
  readonly allChecks: boolean;
  readonly labels: number;
  readonly findings: number;
  readonly hasDetails: boolean;
  /** Rows of the short table. */
  readonly rows: number;
}

/** The comment as blocks of Markdown: head, what failed or changed, links, and the rest to be opened. */
export function commentBlocks(
  model: ReportModel,
  report: RunReport,
  words: MarkdownWords,
  depth: CommentDepth,
): readonly string[] {
  const blocks = [...markdownHead(model, report, words), ...shortTable(model, words, depth)];
  const line = [
    ...reportLinks(report)
      .map(words.link)
      .map((link, index) => (index === 0 ? `**${link}**` : link)),
    restInWords(model.rows, model.outcome),
  ].filter((part) => part !== '');
  if (line.length > 0) blocks.push(line.join(' · '));
  if (depth.hasDetails) blocks.push(...detailBlocks(model, report, words, depth));
  const footnote = model.baseline?.footnote ?? null;
  return footnote === null ? blocks : [...blocks, `[^1]: ${words.phrase(footnote)}`];
}

function shortTable(model: ReportModel, words: MarkdownWords, depth: CommentDepth): readonly string[] {
  const notable = byState(model.rows.filter(isNotable));
  const shown = notable.slice(0, depth.rows);
  const rest = notable.length - shown.length;
  const table = shown.length === 0 ? [] : [checkTable(shown, words, { outcome: model.outcome, isFull: false })];
  return rest === 0 ? table : [...table, `and ${formatNumber(rest)} more in the job summary`];
}

function detailBlocks(
  model: ReportModel,
  report: RunReport,
  words: MarkdownWords,
  depth: CommentDepth,
): readonly string[] {
  const { loads } = report.record;
  const { rows, outcome } = model;
  const blocks: string[] = [];
  if (depth.allChecks && rows.length > 0) {
    blocks.push(details(allChecksTitle(rows), checkTable(byState(rows), words, { outcome, isFull: true })));
  }
  const findings = findingList(model.findings, words, { max: depth.findings, elsewhere: 'job summary' });
  if (findings !== null) blocks.push(details(`Findings (${formatNumber(model.findings.length)})`, findings));
  for (const load of loads.slice(-2)) {
    const table = labelTable(load, words, depth.labels);
    if (table !== null) blocks.push(details(labelsSummary(load, loads.length), table));
  }
  return [...blocks, settings(model, report, words, 40)];
}
