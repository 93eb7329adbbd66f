/** Words in front of the parentheses of a quantity; `pN` stands for every percentile, `bare` for none. */
export type AggregateWord = 'avg' | 'min' | 'max' | 'med' | 'pN' | 'stdev' | 'rate' | 'count' | 'sum' | 'bare';

/** What a value is measured in; each kind has one base unit. */
export type UnitKind = 'time' | 'share' | 'count' | 'rate' | 'size' | 'size-rate' | 'users';

/** What one aggregate of a metric gives, and which selectors the stored data can answer for it. */
export interface AggregateRule {
  readonly words: readonly AggregateWord[];
  readonly unit: UnitKind;
  /** Whether it is the smallest, largest or mean of one value per window. */
  readonly overWindows?: true;
  readonly selectors: readonly SelectorKey[];
}

/** Keys that a selector of a metric of the load may have. */
export type SelectorKey = 'result' | 'code';

/** One metric that a check can name. */
export interface MetricRule {
  readonly metric: string;
  readonly meaning: string;
  readonly aggregates: readonly AggregateRule[];
  /** Whether it can be asked of a label; users belong to the whole fleet. */
  readonly perLabel: boolean;
}

/**
 * Every metric of a load, its aggregates, their units and selectors: the one table behind the parser, the evaluation and
 * `docs/checks.md`. A selector stands only where windows hold the numbers for it: good rows have a histogram of their own but
 * no exact sum, and response codes are counted without times.
 */
export const METRICS: readonly MetricRule[] = [
  times('response_time', 'time from the request to the last byte of the answer', ['result']),
  times('latency', 'time from the request to the first byte of the answer', []),
  times('connect_time', 'time to open the connection', []),
  {
    metric: 'errors',
    meaning: 'failed rows; with a code, rows answered with it',
    aggregates: [
      { words: ['count'], unit: 'count', selectors: ['code'] },
      { words: ['rate'], unit: 'rate', selectors: ['code'] },
    ],
    perLabel: true,
  },
  {
    metric: 'error_rate',
    meaning: 'failed rows by all rows; with a code, rows answered with it by all rows',
    aggregates: [{ words: ['bare'], unit: 'share', selectors: ['code'] }],
    perLabel: true,
  },
  {
    metric: 'throughput',
    meaning: 'rows per second',
    aggregates: [
      { words: ['bare'], unit: 'rate', selectors: ['result', 'code'] },
      { words: ['avg', 'min', 'max'], unit: 'rate', overWindows: true, selectors: ['result', 'code'] },
    ],
    perLabel: true,
  },
  {
    metric: 'count',
    meaning: 'rows',
    aggregates: [{ words: ['bare'], unit: 'count', selectors: ['result', 'code'] }],
    perLabel: true,
  },
  sizes('received', 'bytes received'),
  sizes('sent', 'bytes sent'),
  {
    metric: 'active_users',
    meaning: 'users that JMeter reports as running, over the whole fleet',
    aggregates: [{ words: ['avg', 'min', 'max'], unit: 'users', overWindows: true, selectors: [] }],
    perLabel: false,
  },
];

/** The metric of that name; `undefined`: there is none. */
export function findMetric(name: string): MetricRule | undefined {
  return METRICS.find((rule) => rule.metric === name);
}

/** The rule of that aggregate; `undefined`: the metric does not have it. */
export function findAggregate(metric: MetricRule, word: AggregateWord): AggregateRule | undefined {
  return metric.aggregates.find((rule) => rule.words.includes(word));
}

function times(metric: string, meaning: string, ofHistogram: readonly SelectorKey[]): MetricRule {
  return {
    metric,
    meaning,
    aggregates: [
      { words: ['avg', 'min', 'max'], unit: 'time', selectors: [] },
      { words: ['med', 'pN', 'stdev'], unit: 'time', selectors: ofHistogram },
    ],
    perLabel: true,
  };
}

function sizes(metric: string, meaning: string): MetricRule {
  return {
    metric,
    meaning,
    aggregates: [
      { words: ['sum'], unit: 'size', selectors: [] },
      { words: ['rate'], unit: 'size-rate', selectors: [] },
    ],
    perLabel: true,
  };
}
