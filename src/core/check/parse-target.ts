import type { Target } from './check.ts';
import { type CheckCursor, CheckFault } from './check-cursor.ts';
import type { MetricRule } from './metrics.ts';
import { compileSafeRegex } from './safe-regex.ts';

/** Reads `of "label"`, `of transaction "label"`, `of /regex/` or `of each`; without `of` all samples. Throws `CheckFault`. */
export function parseTarget(cursor: CheckCursor, metric: MetricRule): Target {
  if (cursor.peekWord() !== 'of') return { kind: 'all' };
  const at = cursor.at;
  cursor.word();
  if (!metric.perLabel)
    throw new CheckFault(at, `${metric.metric} belongs to the whole fleet and has no labels; leave "of …" out`);

  const start = cursor.at;
  if (cursor.next === '"') return { kind: 'label', label: takeLabel(cursor) };
  if (cursor.next === '/') return takeRegex(cursor);

  const word = cursor.peekWord();
  if (word === 'each') {
    cursor.word();
    return { kind: 'each' };
  }
  if (word === 'transaction') {
    cursor.word();
    if (cursor.next !== '"') {
      throw new CheckFault(cursor.at, `${cursor.found()} found, the name of a transaction in double quotes expected`);
    }
    return { kind: 'transaction', label: takeLabel(cursor) };
  }
  const expected = 'a label in double quotes, transaction "…", /regex/ or each expected after "of"';
  throw new CheckFault(start, `${cursor.found()} found, ${expected}`);
}

function takeLabel(cursor: CheckCursor): string {
  const at = cursor.at;
  const label = cursor.delimited('"', 'a label');
  if (label === '') throw new CheckFault(at, 'the label is empty');
  return label;
}

function takeRegex(cursor: CheckCursor): Target {
  const at = cursor.at;
  const source = cursor.delimited('/', 'a regular expression');
  const compiled = compileSafeRegex(source);
  if (!compiled.ok) throw new CheckFault(at, compiled.fault);
  return { kind: 'regex', source };
}
