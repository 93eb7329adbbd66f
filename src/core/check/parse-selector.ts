import type { Aggregate } from './check.ts';
import { type CheckCursor, CheckFault } from './check-cursor.ts';
import type { AggregateRule, MetricRule } from './metrics.ts';

const VALUE = /[^,{}"=<>]+/y;
const CODE_CLASS = /^[1-5]xx$/;

/** Reads `{key=value,…}` if one stands here. Throws `CheckFault` for keys that the data of this quantity cannot answer. */
export function parseSelector(
  cursor: CheckCursor,
  metric: MetricRule,
  rule: AggregateRule,
  aggregate: Aggregate,
): Readonly<Record<string, string>> {
  const start = cursor.at;
  if (!cursor.take('{')) return {};
  const selector = new Map<string, string>();

  do {
    const at = cursor.at;
    const key = cursor.word();
    if (key === null) throw new CheckFault(at, `${cursor.found()} found, a selector such as {code=5xx} expected`);
    if (!cursor.take('=')) throw new CheckFault(cursor.at, `${cursor.found()} found, "=" expected after ${key}`);
    requireSupported(key, at, { metric, rule, aggregate });
    if (selector.has(key)) throw new CheckFault(at, `${key} is given twice in one selector`);
    selector.set(key, takeValue(cursor, key));
  } while (cursor.take(','));

  if (!cursor.take('}'))
    throw new CheckFault(cursor.at, `${cursor.found()} found, "," or "}" expected in the selector`);
  if (selector.size > 1) {
    throw new CheckFault(start, 'result and code are counted apart from each other; give one of them');
  }
  return Object.fromEntries(selector);
}

function requireSupported(
  key: string,
  at: number,
  asked: { readonly metric: MetricRule; readonly rule: AggregateRule; readonly aggregate: Aggregate },
): void {
  const { metric, rule, aggregate } = asked;
  if (rule.selectors.some((known) => known === key)) return;

  if (metric.metric === 'response_time' && key === 'result') {
    throw new CheckFault(
      at,
      `{result=ok} of response_time is known for med, percentiles and stdev, not for ${aggregate.kind}`,
    );
  }
  const keys = [...new Set(metric.aggregates.flatMap((each) => each.selectors))];
  const expectation = keys.length === 0 ? 'it takes no selector' : `it takes ${keys.join(' or ')}`;
  throw new CheckFault(at, `${metric.metric} cannot be selected by ${key}; ${expectation}`);
}

function takeValue(cursor: CheckCursor, key: string): string {
  const at = cursor.at;
  const value = (cursor.next === '"' ? cursor.delimited('"', 'a value') : (cursor.pattern(VALUE) ?? '')).trim();
  if (value === '') throw new CheckFault(at, `${cursor.found()} found, a value expected for ${key}`);

  if (key === 'result' && value !== 'ok') {
    throw new CheckFault(
      at,
      `result=${value} given, result=ok expected; failed rows are the metrics errors and error_rate`,
    );
  }
  if (key === 'code' && /^[0-9]?xx$/i.test(value) && !CODE_CLASS.test(value)) {
    throw new CheckFault(at, `code=${value} given, a class from 1xx to 5xx or an exact code expected`);
  }
  return value;
}
