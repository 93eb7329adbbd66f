import type { Check } from '../check/check.ts';
import { parseCheck } from '../check/parse-check.ts';
import { differences } from '../scenario/differences.ts';
import { compareLoads } from './compare-loads.ts';
import type { Comparison } from './comparison.ts';
import type { RunRecord } from './run-record.ts';

/** Two runs side by side. */
export interface RunComparison {
  /** All samples first, then label by label. */
  readonly comparisons: readonly Comparison[];
  /** How the second run's scenario differs from the first one's, as whole sentences. */
  readonly differences: readonly string[];
}

/**
 * The second run against the first, whatever differs between them: that is the experiment. One earlier run tells nothing of how
 * much runs scatter, so the intervals rest on what is usual. Empty where one of the two has no load.
 */
export function compareRuns(first: RunRecord, second: RunRecord): RunComparison {
  const comparisons = compareLoads(second.loads, first.loads, {
    checks: QUANTITIES.map(againstFirst),
    ...{ comparesFamily: false, earlier: [], confirmation: 'switched-off', noBaseline: null },
  });
  const [ours] = second.loads;
  const [theirs] = first.loads;
  const differ = ours === undefined || theirs === undefined ? null : differences(ours, theirs, []);
  return { comparisons, differences: differ === null ? [] : [...differ.hard, ...differ.soft] };
}

const QUANTITIES = [
  ...[
    'p50(response_time)',
    'p95(response_time)',
    'p99(response_time)',
    'avg(response_time)',
    'error_rate',
    'throughput',
  ],
  ...['p95(response_time) of each', 'error_rate of each'],
] as const;

/** Severity warning: nothing is decided, so no quantity costs another one its chance to be seen. */
function againstFirst(quantity: string): Check {
  const isMore = quantity === 'throughput';
  const check = `${quantity} ${isMore ? '>' : '<'} baseline`;
  const parsed = parseCheck({ check, abort: false, severity: 'warning', during: null, position: '' });
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.check;
}
