import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Comparison, ComparisonResult } from '../verdict/comparison.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { formatShare } from './numbers.ts';

/**
 * What a row means for the reader. `failed` decides against the build, `warned` is the same for one that only warns, `open` could not
 * be decided, `better` is a change to the good, `waiting` has no baseline yet, `good` holds or is unchanged.
 */
export type RowState = 'failed' | 'warned' | 'open' | 'better' | 'waiting' | 'good';

/** One line of a table of checks: a check with a limit of its own, or a comparison with earlier runs. Texts are not escaped. */
export interface ReportRow {
  readonly kind: 'check' | 'comparison';
  /** Equal for the same check on several loads. */
  readonly id: string;
  readonly state: RowState;
  /** The state in a word: `holds`, `worse`. */
  readonly word: string;
  /** A check as written, or a quantity in words. */
  readonly name: string;
  readonly isWritten: boolean;
  /** What the name leaves out, such as the label that a check for each was judged on; `''`: nothing. */
  readonly hint: string;
  readonly baselineText: string;
  readonly valueText: string;
  readonly changeText: string;
  readonly limitText: string;
  /** The smallest change that would have been found; `''`: not known. */
  readonly smallestText: string;
  /** Rows behind the value. */
  readonly count: number;
}

/** The rows of a run in the order of its verdict: checks with a limit of their own, then comparisons. */
export function reportRows(record: RunRecord): readonly ReportRow[] {
  const { checks, comparisons } = record.verdict;
  const compared = new Set(comparisons.map(identity));
  const own = checks.filter((check) => !compared.has(identity(check)));
  return [...checkRows(own, record), ...comparisons.map(comparisonRow)];
}

/** How many checks the rows are about; a check on two loads is one. */
export function distinctChecks(rows: readonly ReportRow[]): number {
  return new Set(rows.map((row) => row.id)).size;
}

/** Failed first, then what else a reader must see; what is good or waits comes last. The order within a state is kept. */
export function byState(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

const ORDER: readonly RowState[] = ['failed', 'warned', 'open', 'better', 'waiting', 'good'];

function identity(row: { readonly check: string | null; readonly label: string | null }): string {
  return JSON.stringify([row.check, row.label]);
}

function checkRows(checks: readonly CheckOutcome[], record: RunRecord): readonly ReportRow[] {
  const timesSeen = new Map<string, number>();
  const timesInAll = new Map<string, number>();
  for (const check of checks) timesInAll.set(identity(check), (timesInAll.get(identity(check)) ?? 0) + 1);
  return checks.map((check) => {
    const nth = timesSeen.get(identity(check)) ?? 0;
    timesSeen.set(identity(check), nth + 1);
    // The outcomes of the loads follow each other; one that a load lacks leaves the others without a place.
    const isPerLoad = record.loads.length > 1 && timesInAll.get(identity(check)) === record.loads.length;
    return checkRow(check, isPerLoad ? (record.loads[nth]?.load ?? null) : null);
  });
}

function checkRow(check: CheckOutcome, load: string | null): ReportRow {
  const isKnown = check.label === null || check.check.includes(`"${check.label}"`);
  const hints = [
    isKnown ? '' : `[${check.label}]`,
    load === null ? '' : `in load ${load}`,
    check.severity === 'warning' ? '(only warns)' : '',
  ];
  return {
    kind: 'check',
    id: identity(check),
    state: checkState(check),
    word: check.aborted ? 'stopped the load' : check.result,
    name: check.check,
    isWritten: true,
    hint: hints.filter((hint) => hint !== '').join(' '),
    baselineText: '',
    valueText: check.valueText,
    changeText: '',
    limitText: check.limitText,
    smallestText: '',
    count: check.count,
  };
}

function checkState({ result, severity }: CheckOutcome): RowState {
  switch (result) {
    case 'holds':
      return 'good';
    case 'violated':
      return severity === 'warning' ? 'warned' : 'failed';
    case 'no-data':
      return 'open';
    case 'no-baseline':
      return 'waiting';
  }
}

function comparisonRow(comparison: Comparison): ReportRow {
  const { result, severity, smallestChange } = comparison;
  return {
    kind: 'comparison',
    id: identity({ check: comparison.check ?? comparison.quantity, label: comparison.label }),
    state: result === 'worse' && severity === 'warning' ? 'warned' : COMPARISON_STATES[result],
    word: COMPARISON_WORDS[result],
    name: comparison.quantity,
    isWritten: false,
    hint: severity === 'warning' ? '(only warns)' : '',
    baselineText: comparison.baselineText,
    valueText: comparison.valueText,
    changeText: comparison.changeText,
    limitText: comparison.limitText,
    smallestText: smallestChange === null ? '' : formatShare(smallestChange, { maxDecimals: 1 }),
    count: comparison.count,
  };
}

const COMPARISON_STATES: Readonly<Record<ComparisonResult, RowState>> = {
  worse: 'failed',
  suspicious: 'open',
  unconfirmed: 'open',
  undecided: 'open',
  better: 'better',
  refuted: 'good',
  unchanged: 'good',
};

const COMPARISON_WORDS: Readonly<Record<ComparisonResult, string>> = {
  worse: 'worse',
  suspicious: 'suspicious',
  unconfirmed: 'unconfirmed',
  undecided: 'undecided',
  better: 'better',
  refuted: 'not confirmed',
  unchanged: 'unchanged',
};
