import type { Finding } from '../verdict/finding.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { formatNumber } from './numbers.ts';
import { commitName, type Phrase } from './phrase.ts';
import type { ReportModel } from './report-model.ts';
import type { RunReport } from './run-report.ts';

/** A part that a reader opens. The title is ours: nothing from outside stands in HTML. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Findings as a list, the weightiest first; `null`: there is none. */
export function findingList(
  findings: readonly Finding[],
  words: MarkdownWords,
  options: { readonly max: number; readonly elsewhere: string },
): string | null {
  if (findings.length === 0) return null;
  const lines = findings.slice(0, options.max).map(({ severity, text }) => `- **${severity}** ${words.prose(text)}`);
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`- and ${formatNumber(rest)} more in the ${options.elsewhere}`);
  return lines.join('\n');
}

/** How to make the same load again, and what it was made with; to be opened. */
export function settings(model: ReportModel, report: RunReport, words: MarkdownWords, maxLines: number): string {
  const { record, context } = report;
  const { sha, ref, repository } = record.build;
  const build: Phrase = [
    'Build ',
    commitName(sha),
    ...(ref === null ? [] : [' of ', { code: ref }]),
    ...(repository === null ? [] : [' in ', { code: repository }]),
  ];
  const versions = Object.entries(record.versions).flatMap(([name, version], index): Phrase => [
    index === 0 ? 'Versions: ' : ', ',
    `${name} `,
    { code: version },
  ]);
  const phrases = [['Run ', { code: record.run }], build, versions, ...model.baselineDetails].filter(
    (phrase) => phrase.length > 0,
  );
  const lines = phrases.slice(0, maxLines).map((phrase) => `- ${words.phrase(phrase).trim()}`);
  if (phrases.length > maxLines) lines.push(`- and ${formatNumber(phrases.length - maxLines)} more in the record`);
  const command = context.reproduce === '' ? [] : [words.block(context.reproduce, 'sh')];
  const title = record.comparedWith === null ? 'Reproduce and settings' : 'Reproduce, baseline and settings';
  return details(title, [...command, lines.join('\n')].join('\n\n'));
}
