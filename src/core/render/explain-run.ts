import type { Comparison } from '../verdict/comparison.ts';
import type { LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { isoTime } from '../plan/utc-stamp.ts';
import { comparisonSteps } from './comparison-steps.ts';
import { formatDuration } from './numbers.ts';
import { sanitize } from './sanitize.ts';
import { textTable } from './text-table.ts';

const MAX_SENTENCE_CHARS = 600;

/** How the verdict of a run came about, number by number: what was measured, what was compared, and which rule decided. */
export function explainRun(record: RunRecord): string {
  const { verdict } = record;
  const parts = [
    [`${verdict.outcome.toUpperCase()}  ${line(verdict.reason)}`],
    ['Run', ...textTable(runRows(record))],
    ...record.loads.map((load) => loadLines(load)),
    section(
      'Evidence, by weight',
      verdict.findings.map((finding) => `  ${finding.severity}: ${line(finding.text)}`),
    ),
    section(
      'Checks',
      verdict.checks.map((check) => `  ${check.result}: ${line(check.text)}`),
    ),
    section('Compared with', baselineLines(record)),
    ...verdict.comparisons.map(comparisonLines),
  ];
  const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function runRows(record: RunRecord): readonly (readonly { readonly text: string }[])[] {
  const { build, origin, joins } = record;
  const rows: readonly (readonly [string, string | null])[] = [
    ['id', record.run],
    ['started', isoTime(record.startedAtMs)],
    ['took', formatDuration(record.endedAtMs - record.startedAtMs)],
    ['build', build.sha],
    ['branch', build.ref],
    ['matrix leg', record.leg],
    ['event', origin.event],
    ['attempt', origin.attempt === null ? null : String(origin.attempt)],
    ['log', origin.link],
    ['baseline', joins.text],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[{ text: name }, { text: line(value) }]]));
}

function loadLines(load: LoadRecord): readonly string[] {
  const { steady } = load;
  const span =
    steady === null
      ? 'no steady window'
      : `steady from ${offset(steady.fromMs, load)} to ${offset(steady.toMs, load)} after the start, ${steady.windows} windows of ${formatDuration(load.windowMs)}`;
  const key = Object.entries(load.key).map(([name, value]) => [{ text: name }, { text: line(String(value ?? '-')) }]);
  return [`Load ${load.load}: ended ${load.endReason}, ${span}`, ...textTable(key)];
}

function offset(atMs: number, load: LoadRecord): string {
  return formatDuration(atMs - load.startAtMs);
}

function baselineLines({ comparedWith }: RunRecord): readonly string[] {
  if (comparedWith === null) return [];
  const { branch, how, mergeBase, runs, notes, refused, pooled } = comparedWith;
  const why =
    how === 'merge-base'
      ? `runs of ${line(branch)} that this build descends from, merge base ${line(mergeBase ?? 'unknown')}`
      : `the newest runs of ${line(branch)}, whatever their commits`;
  return [
    `  ${why}`,
    ...runs.map((run) => `  ${line(run.run)}  ${line(run.sha ?? 'commit unknown')}  ${isoTime(run.endedAtMs)}`),
    ...pooled.map((run) => `  judged together with this run: ${line(run.run)}, the same commit`),
    ...notes.map((note) => `  note: ${line(note)}`),
    ...refused.map((text) => `  left out: ${line(text)}`),
  ];
}

function comparisonLines(comparison: Comparison): readonly string[] {
  const steps = comparisonSteps(comparison).map(([name, value]) => [{ text: line(name) }, { text: value }]);
  const title = `${line(comparison.quantity)}: ${comparison.result}`;
  const said = `  ${line(comparison.text)}`;
  return [title, said, ...textTable(steps)];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function line(text: string): string {
  return sanitize(text, { maxChars: MAX_SENTENCE_CHARS });
}
