import { inOrder, applyEdits, type TextEdit } from '../jmx/text-edit.ts';
import type { Paint } from './verdict-table.ts';

/** Lines around a change, as `diff -u` shows them. */
const CONTEXT_LINES = 3;

/**
 * The edits of a text as a unified diff that `git apply` takes, `''` without edits. Lines keep their own ends; `paint`
 * colours whole lines.
 */
export function unifiedDiff(
  path: string,
  text: string,
  edits: readonly TextEdit[],
  paint: Paint = (_style, line) => line,
): string {
  const starts = lineStarts(text);
  const changes = changesOf(text, starts, edits);
  const lines: string[] = [];
  let shift = 0;
  for (const hunk of hunksOf(changes, starts.length)) {
    const removed = hunk.to - hunk.from;
    const body: string[] = [];
    let line = hunk.from;
    let added = 0;
    for (const change of hunk.changes) {
      for (; line < change.from; line += 1) body.push(` ${lineAt(text, starts, line)}`);
      for (; line < change.to; line += 1) body.push(paint('bad', `-${lineAt(text, starts, line)}`));
      for (const own of change.lines) body.push(paint('good', `+${own}`));
      added += change.lines.length - (change.to - change.from);
    }
    for (; line < hunk.to; line += 1) body.push(` ${lineAt(text, starts, line)}`);
    const range = `@@ -${hunk.from + 1},${removed} +${hunk.from + 1 + shift},${removed + added} @@`;
    lines.push(paint('dim', range), ...body);
    shift += added;
  }
  if (lines.length === 0) return '';
  return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n');
}

/** Lines `from` up to `to` become these lines, given without their line feeds. */
interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly LineChange[];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

function lineAt(text: string, starts: readonly number[], line: number): string {
  return withoutLineFeed(text.slice(starts[line], starts[line + 1] ?? text.length));
}

function withoutLineFeed(line: string): string {
  return line.endsWith('\n') ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`;
}

/** Edits that touch the same lines or neighbours are one change. */
function changesOf(text: string, starts: readonly number[], edits: readonly TextEdit[]): readonly LineChange[] {
  const spans: { from: number; to: number; edits: TextEdit[] }[] = [];
  for (const edit of inOrder(edits)) {
    if (text.slice(edit.start, edit.end) === edit.text) continue;
    const from = lineOf(starts, edit.start);
    const to = lineOf(starts, edit.end) + 1;
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else spans.push({ from, to, edits: [edit] });
  }
  return spans.map(({ from, to, edits: own }) => {
    const start = starts[from] ?? 0;
    const end = starts[to] ?? text.length;
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const changed = applyEdits(text.slice(start, end), moved).match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return { from, to, lines: changed.map(withoutLineFeed) };
  });
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hunksOf(changes: readonly LineChange[], lineCount: number): readonly Hunk[] {
  const hunks: { from: number; to: number; changes: LineChange[] }[] = [];
  for (const change of changes) {
    const from = Math.max(0, change.from - CONTEXT_LINES);
    const to = Math.min(lineCount, change.to + CONTEXT_LINES);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = to;
      last.changes.push(change);
    } else hunks.push({ from, to, changes: [change] });
  }
  return hunks;
}
