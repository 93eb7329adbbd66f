import type { Outcome } from '../verdict/verdict.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { commitName, type Phrase } from './phrase.ts';
import type { ReportModel } from './report-model.ts';
import type { RunReport } from './run-report.ts';

// Longer, it is a paragraph below the heading.
const MAX_HEADING_CHARS = 200;
const MAX_KEY_CHARS = 80;

/** The verdict in one line, and below it what was compared, how, and where nothing may be concluded, a warning. Blocks of Markdown. */
export function markdownHead(model: ReportModel, report: RunReport, words: MarkdownWords): readonly string[] {
  const title = outcomeTitle(model.outcome, report.context.key, words);
  const isShort = model.headline.length <= MAX_HEADING_CHARS;
  const headline = words.prose(model.headline);
  const head = isShort ? [`${title} — ${headline}`] : [title, `**${OUTCOME_TEXTS[model.outcome]}:** ${headline}`];
  return [...head, introLine(model, report, words), ...noticeBlock(model, words)];
}

/** The heading alone: `### ❌ Load test `checkout`: fail`. */
export function outcomeTitle(outcome: Outcome, key: string, words: MarkdownWords): string {
  const name = words.code(key, { maxChars: MAX_KEY_CHARS });
  return `### ${OUTCOME_SIGNS[outcome]} Load test ${name}: ${outcome}`;
}

const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  invalid: '⛔',
  error: '⛔',
  inconclusive: '⚠️',
  cancelled: '⏹️',
};

const OUTCOME_TEXTS: Readonly<Record<Outcome, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  invalid: 'Invalid',
  error: 'Error',
  inconclusive: 'Inconclusive',
  cancelled: 'Cancelled',
};

function introLine(model: ReportModel, { record }: RunReport, words: MarkdownWords): string {
  const { baseline } = model;
  const build: Phrase =
    record.build.sha === null ? ['A build without a name'] : ['Build ', commitName(record.build.sha)];
  const isCompared = baseline !== null && !baseline.isMissing;
  const first = words.phrase(isCompared ? baseline.sentence : build);
  const note = baseline?.footnote == null ? '' : '[^1]';
  return [`${first}${note}`, ...model.facts].join(' · ');
}

/** GitHub draws a block that begins with [!CAUTION] or [!WARNING] in red or yellow. */
function noticeBlock(model: ReportModel, words: MarkdownWords): readonly string[] {
  const missing = model.baseline?.isMissing === true ? words.phrase(model.baseline.sentence) : null;
  switch (model.outcome) {
    case 'pass':
    case 'fail':
      return missing === null ? [] : [missing];
    case 'inconclusive':
      return [notice('WARNING', 'This is not a pass.', missing ?? capital(model.nextStep))];
    case 'invalid':
      return [notice('CAUTION', 'This is not a pass.', capital(model.nextStep))];
    case 'error':
    case 'cancelled':
      return [notice('WARNING', 'There is no verdict.', capital(model.nextStep))];
  }
}

function notice(kind: 'WARNING' | 'CAUTION', title: string, text: string): string {
  return `> [!${kind}]\n> **${title}** ${text}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
