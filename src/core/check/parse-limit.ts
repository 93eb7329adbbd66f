import type { Limit, Operator } from './check.ts';
import { type CheckCursor, CheckFault } from './check-cursor.ts';
import type { UnitKind } from './metrics.ts';
import { EXAMPLE_LIMITS, UNITS, unitWords } from './units.ts';

// Not taken as a unit: the word `for` that may follow a limit.
const UNIT = /(?!for\b)(?:%|\/[A-Za-z]+|[A-Za-z]+(?:\/[A-Za-z]+)?)/y;
const DURATION_MS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/** Reads `<`, `<=`, `>` or `>=`. Throws `CheckFault`. */
export function parseOperator(cursor: CheckCursor): Operator {
  const at = cursor.at;
  for (const operator of ['<=', '>=', '<', '>'] as const) {
    if (cursor.take(operator)) return operator;
  }
  const isEquality = cursor.next === '=' || cursor.next === '!';
  const why = isEquality ? ' (a measured value is never exactly equal)' : '';
  throw new CheckFault(at, `${cursor.found()} found, <, <=, > or >= expected${why}`);
}

/** Reads an absolute limit or one against the baseline, in the base unit of the kind. Throws `CheckFault`. */
export function parseLimit(cursor: CheckCursor, unit: UnitKind): Limit {
  const from = cursor.at;
  if (cursor.peekWord() !== 'baseline') {
    const value = takeAmount(cursor, unit);
    return { kind: 'absolute', value, text: cursor.text.slice(from, endOf(cursor)) };
  }

  cursor.word();
  const sign = takeSign(cursor);
  if (sign === null) return { kind: 'baseline', text: 'baseline', tolerance: null };
  const percent = takePercent(cursor);
  const tolerance =
    percent === null
      ? ({ kind: 'absolute', value: sign * takeAmount(cursor, unit) } as const)
      : ({ kind: 'relative', value: sign * percent } as const);
  return { kind: 'baseline', text: cursor.text.slice(from, endOf(cursor)), tolerance };
}

/** Reads `for 30s`; `null` without it. In ms. Throws `CheckFault`. */
export function parseFor(cursor: CheckCursor): number | null {
  if (cursor.peekWord() !== 'for') return null;
  cursor.word();
  const at = cursor.at;
  const number = cursor.number();
  const unit = number === null ? null : cursor.word();
  const factor = DURATION_MS.get(unit ?? '');
  if (number === null || factor === undefined || Number(number) === 0) {
    throw new CheckFault(at, 'a duration above zero such as 30s, 500ms or 2m expected after "for"');
  }
  return Number(number) * factor;
}

function takeAmount(cursor: CheckCursor, kind: UnitKind): number {
  const at = cursor.at;
  const example = EXAMPLE_LIMITS[kind];
  const number = cursor.number();
  if (number === null) {
    throw new CheckFault(at, `${cursor.found()} found, a number such as ${example} or the word baseline expected`);
  }

  const unitAt = cursor.at;
  const unit = cursor.pattern(UNIT) ?? '';
  const factor = UNITS[kind].get(unit);
  const value = Number(number) * (factor ?? 1);
  if (!Number.isFinite(value)) throw new CheckFault(at, 'the number is too large');
  if (factor !== undefined) return value;
  if (unit === '')
    throw new CheckFault(at, `${number} has no unit; ${unitWords(kind)} expected, for example ${example}`);
  throw new CheckFault(
    unitAt,
    `"${unit}" is not a unit of this quantity; ${unitWords(kind)} expected, for example ${example}`,
  );
}

function takeSign(cursor: CheckCursor): 1 | -1 | null {
  if (cursor.take('+')) return 1;
  return cursor.take('-') ? -1 : null;
}

const PERCENT = /(\d+(?:\.\d+)?)\s*%/y;

/** A number with `%` as a share; `null`: it is not a percentage. */
function takePercent(cursor: CheckCursor): number | null {
  const text = cursor.pattern(PERCENT);
  return text === null ? null : Number.parseFloat(text) / 100;
}

function endOf(cursor: CheckCursor): number {
  return cursor.text.slice(0, cursor.at).trimEnd().length;
}
