import type { Aggregate, Quantity } from './check.ts';
import { type CheckCursor, CheckFault } from './check-cursor.ts';
import {
  type AggregateRule,
  type AggregateWord,
  findAggregate,
  findMetric,
  type MetricRule,
  METRICS,
} from './metrics.ts';
import { nearestName } from '../render/nearest-name.ts';
import { parseSelector } from './parse-selector.ts';

/** The quantity of a check with the rule that gives its unit. */
export interface ParsedQuantity {
  readonly quantity: Quantity;
  readonly metric: MetricRule;
  readonly rule: AggregateRule;
}

const PERCENTILE = /p(\d+(?:\.\d+)?)(?![A-Za-z0-9_.])/y;
const AGGREGATES: readonly string[] = ['avg', 'min', 'max', 'med', 'rate', 'count', 'stdev', 'sum'];

// Metrics of the system under test that people name first; they need a source that this version does not have.
const SYSTEM_METRICS = /^(cpu|mem|memory|disk|network|net|db|database|connections|queue|burst|gc|heap)(_|$)/;

/** Reads `agg(metric{selector})` or `metric{selector}`. Throws `CheckFault`. */
export function parseQuantity(cursor: CheckCursor): ParsedQuantity {
  const at = cursor.at;
  const aggregate = takeAggregate(cursor);
  const metric = takeMetric(cursor, aggregate.kind === 'bare' ? at : cursor.at);
  const rule = findAggregate(metric, wordOf(aggregate));
  if (rule === undefined) throw new CheckFault(at, unsupported(metric, aggregate));

  const selector = parseSelector(cursor, metric, rule, aggregate);
  if (aggregate.kind !== 'bare' && !cursor.take(')')) {
    throw new CheckFault(cursor.at, `${cursor.found()} found, ")" expected after the metric`);
  }
  return { quantity: { aggregate, metric: metric.metric, selector }, metric, rule };
}

/** How an aggregate is written: `p95`, `avg`, or nothing. */
export function aggregateText(aggregate: Aggregate): string {
  if (aggregate.kind === 'percentile') return `p${aggregate.percent}`;
  return aggregate.kind === 'bare' ? '' : aggregate.kind;
}

function takeAggregate(cursor: CheckCursor): Aggregate {
  const at = cursor.at;
  const percentile = cursor.pattern(PERCENTILE);
  if (percentile !== null) {
    const percent = Number(percentile.slice(1));
    if (percent > 100) throw new CheckFault(at, `${percentile} given, a percentile from p0 to p100 expected`);
    openAggregate(cursor, percentile);
    return { kind: 'percentile', percent };
  }

  const word = cursor.peekWord();
  if (word === null)
    throw new CheckFault(at, `${cursor.found()} found, a quantity such as p95(response_time) expected`);
  const isCall = cursor.text
    .slice(at + word.length)
    .trimStart()
    .startsWith('(');
  if (!isCall && (word === 'count' || !AGGREGATES.includes(word))) return { kind: 'bare' };

  if (!AGGREGATES.includes(word)) {
    const known = 'avg, min, max, med, p0 to p100, rate, count, stdev, sum';
    throw new CheckFault(at, `"${word}" is not an aggregate${choices(nearestName(word, AGGREGATES), known)}`);
  }
  cursor.word();
  openAggregate(cursor, word);
  return { kind: word as Exclude<Aggregate['kind'], 'percentile'> };
}

function openAggregate(cursor: CheckCursor, word: string): void {
  if (cursor.take('(')) return;
  throw new CheckFault(cursor.at, `${cursor.found()} found, "(" and a metric expected after ${word}`);
}

function takeMetric(cursor: CheckCursor, at: number): MetricRule {
  const name = cursor.word();
  if (name === null) throw new CheckFault(at, `${cursor.found()} found, a metric such as response_time expected`);
  const metric = findMetric(name);
  if (metric !== undefined) return metric;

  if (SYSTEM_METRICS.test(name)) {
    const what = 'metrics of the system under test cannot be checked in this version';
    throw new CheckFault(at, `${name}: ${what}; remove the check or name a metric of the load (${metricNames()})`);
  }
  const meant = nearestName(
    name,
    METRICS.map((rule) => rule.metric),
  );
  throw new CheckFault(at, `"${name}" is not a metric${choices(meant, metricNames())}`);
}

/** What stands behind "x is not …": the name that was probably meant, and all of them. */
function choices(meant: string | null, known: string): string {
  return meant === null ? `; known are ${known}` : `; did you mean ${meant}? Known are ${known}`;
}

function wordOf(aggregate: Aggregate): AggregateWord {
  return aggregate.kind === 'percentile' ? 'pN' : aggregate.kind;
}

function unsupported(metric: MetricRule, aggregate: Aggregate): string {
  const ways = metric.aggregates.flatMap((rule) => rule.words).map((word) => written(metric.metric, word));
  const given = aggregate.kind === 'bare' ? metric.metric : `${aggregateText(aggregate)}(${metric.metric})`;
  return `${given} does not exist; write ${ways.join(', ')}`;
}

function written(metric: string, word: AggregateWord): string {
  if (word === 'bare') return metric;
  return `${word === 'pN' ? 'p95' : word}(${metric})`;
}

function metricNames(): string {
  return METRICS.map((rule) => rule.metric).join(', ');
}
