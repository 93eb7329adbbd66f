import { type CommentDepth, commentBlocks } from './comment-blocks.ts';
import { firstThatFits } from './fit-text.ts';
import { outcomeTitle } from './markdown-head.ts';
import { markdownWords } from './markdown-words.ts';
import { formatCount, formatDuration } from './numbers.ts';
import { commitName } from './phrase.ts';
import { reportModel } from './report-model.ts';
import type { RunReport, RunningReport } from './run-report.ts';

// GitHub's limit for the body of a comment, in characters; longer ones are refused.
const MAX_COMMENT_CHARS = 65_536;
// Each rung leaves out more.
const FULL: CommentDepth = { allChecks: true, labels: 10, findings: 50, hasDetails: true, rows: Infinity };
const WITHOUT_ALL_CHECKS: CommentDepth = { ...FULL, allChecks: false };
const WITH_FEWER_LABELS: CommentDepth = { ...WITHOUT_ALL_CHECKS, labels: 3, findings: 10 };
const WITHOUT_DETAILS: CommentDepth = { ...WITH_FEWER_LABELS, hasDetails: false };
const CUT_ROWS: readonly CommentDepth[] = [100, 50, 20, 10, 5, 2, 1, 0].map((rows) => ({ ...WITHOUT_DETAILS, rows }));
const LADDER = [WITHOUT_ALL_CHECKS, WITH_FEWER_LABELS, WITHOUT_DETAILS, ...CUT_ROWS];

/**
 * The comment of a pull request on a finished run: `marker` in the first line, then the verdict, what failed or changed, and the rest to be
 * opened. At most `maxChars` UTF-16 units: what does not fit is left out in whole parts, then in whole rows, and said.
 */
export function renderComment(report: RunReport, marker: string, options: { readonly maxChars?: number } = {}): string {
  const { mask, key } = report.context;
  const maxChars = options.maxChars ?? MAX_COMMENT_CHARS;
  const words = markdownWords(mask);
  const model = reportModel(report.record);
  const make = (blocks: readonly string[]) => mask(`${marker}\n${blocks.join('\n\n')}\n`);
  return firstThatFits(
    [
      () => make(commentBlocks(model, report, words, FULL)),
      ...LADDER.map((depth) => () => make(commentBlocks(model, report, words, depth))),
      () => make([outcomeTitle(model.outcome, key, words), 'The report stands in the job summary.']),
      () => make([`### Load test: ${model.outcome}`]),
    ],
    (text) => text.length <= maxChars,
  );
}

/** The comment of a pull request while the run goes on, `marker` in the first line. A few hundred characters and the links. */
export function renderRunningComment(report: RunningReport, marker: string): string {
  const { context, build } = report;
  const words = markdownWords(context.mask);
  const facts = [
    `${words.phrase(['Build ', commitName(build.sha)])}, since ${utcClock(report.startedAtMs)}`,
    formatDuration(report.durationMs),
    formatCount(report.users, 'user'),
    formatCount(report.workers, 'worker'),
  ];
  const blocks = [
    `### ⏳ Load test ${words.code(context.key, { maxChars: 80 })}: running`,
    `${facts.join(' · ')}. The result replaces this comment.`,
    ...(context.links.length === 0 ? [] : [context.links.slice(0, MAX_LINKS).map(words.link).join(' · ')]),
  ];
  return context.mask(`${marker}\n${blocks.join('\n\n')}\n`);
}

const MAX_LINKS = 10;

function utcClock(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : `${date.toISOString().slice(11, 16)} UTC`;
}
