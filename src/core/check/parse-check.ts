import type { CheckSpec } from '../plan/run-spec.ts';
import type { Check, Limit } from './check.ts';
import { CheckCursor, CheckFault } from './check-cursor.ts';
import { parseFor, parseLimit, parseOperator } from './parse-limit.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';

/** A check, or the whole text that says what is wrong and where: a sentence, the check, a caret under the place. */
export type ParsedCheck = { readonly ok: true; readonly check: Check } | { readonly ok: false; readonly fault: string };

// A check is one line that people read; the longest sensible one names a long label and a baseline limit.
const MAX_CHECK_CHARS = 500;

/**
 * Parses one entry of `checks:` by this grammar; never throws for what the text says:
 *
 *     check    := quantity [ "of" target ] op limit [ "for" duration ]
 *     quantity := agg "(" metric [ selector ] ")" | metric [ selector ]
 *     selector := "{" key "=" value { "," key "=" value } "}"
 *     target   := label | "transaction" label | "/" regex "/" | "each"
 *     agg      := avg | min | max | med | p<0..100, decimals allowed> | rate | count | stdev | sum
 *     op       := < | <= | > | >=
 *     limit    := number [unit] | "baseline" [ ("+"|"-") number ("%"|unit) ]
 */
export function parseCheck(spec: CheckSpec): ParsedCheck {
  const text = spec.check;
  if (text.length > MAX_CHECK_CHARS) {
    return failed(spec, `the check has ${text.length} characters, at most ${MAX_CHECK_CHARS} are allowed`);
  }

  try {
    return { ok: true, check: read(spec) };
  } catch (error) {
    if (!(error instanceof CheckFault)) throw error;
    return failed(spec, `${error.message}\n  ${visible(text)}\n  ${' '.repeat(error.at)}^`);
  }
}

function read(spec: CheckSpec): Check {
  const cursor = new CheckCursor(spec.check);
  const { quantity, metric, rule } = parseQuantity(cursor);
  const target = parseTarget(cursor, metric);
  const operator = parseOperator(cursor);
  const limitAt = cursor.at;
  const limit = parseLimit(cursor, rule.unit);
  const forAt = cursor.at;
  const forMs = parseFor(cursor);
  if (!cursor.atEnd) throw new CheckFault(cursor.at, `${cursor.found()} found, the end of the check or "for" expected`);
  requireFitting(spec, limit, { limitAt, forAt: forMs === null ? -1 : forAt });

  const during = spec.during ?? (forMs !== null || spec.abort ? 'all' : 'steady');
  const { abort, severity } = spec;
  return { text: spec.check, quantity, target, operator, limit, forMs, during, abort, severity, builtIn: null };
}

/** What the words beside the check ask for must fit: a comparison is made once over a finished load, a warning never ends one. */
function requireFitting(
  spec: CheckSpec,
  limit: Limit,
  place: { readonly limitAt: number; readonly forAt: number },
): void {
  if (spec.abort && spec.severity === 'warning') {
    throw new CheckFault(
      0,
      'a check of severity warning never decides and cannot abort a load; leave one of the two out',
    );
  }
  if (limit.kind !== 'baseline') return;
  const why = 'a limit against the baseline is judged once over the steady window';
  if (place.forAt >= 0) throw new CheckFault(place.forAt, `${why}; leave "for" out`);
  if (spec.abort) throw new CheckFault(place.limitAt, `${why} and cannot abort a load; leave abort out`);
  if (spec.during === 'all') throw new CheckFault(place.limitAt, `${why}; leave "during: all" out`);
}

function failed(spec: CheckSpec, what: string): ParsedCheck {
  return { ok: false, fault: spec.position === '' ? what : `${spec.position} ${what}` };
}

/** The check on one line, every character one column wide, so that the caret stands right. */
function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
}
