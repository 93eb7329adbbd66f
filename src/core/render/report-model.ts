import type { Finding } from '../verdict/finding.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import type { Outcome } from '../verdict/verdict.ts';
import { type BaselineWords, baselineDetails, baselineWords } from './baseline-words.ts';
import { formatCount, formatDuration, formatNumber } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { distinctChecks, type ReportRow, reportRows } from './report-rows.ts';

/** What terminal, summary and comment say about a run, before any of them lays it out. Texts are not escaped. */
export interface ReportModel {
  readonly outcome: Outcome;
  /** The sentence that decided. */
  readonly reason: string;
  /** The same, with how many checks failed where there are several. */
  readonly headline: string;
  readonly rows: readonly ReportRow[];
  /** Without the one that is the reason. */
  readonly findings: readonly Finding[];
  readonly baseline: BaselineWords | null;
  readonly baselineDetails: readonly Phrase[];
  /** Length of the load, users, workers. */
  readonly facts: readonly string[];
  readonly nextStep: string;
}

/** One model behind every report of a run, so that they cannot contradict each other. */
export function reportModel(record: RunRecord): ReportModel {
  const { outcome, reason, findings, comparisons } = record.verdict;
  const rows = reportRows(record);
  return {
    outcome,
    reason,
    headline: headlineOf(record, rows),
    rows,
    findings: findings.filter(({ text }) => text !== reason),
    baseline: baselineWords(record),
    baselineDetails: baselineDetails(record),
    facts: factsOf(record),
    nextStep: outcome === 'inconclusive' && comparisons.length > 0 ? RUN_AGAIN : NEXT[outcome],
  };
}

const RUN_AGAIN =
  'the checks with a limit of their own hold, and the comparison could not be decided; run again, longer or with more baseline runs.';

const NEXT: Readonly<Record<Outcome, string>> = {
  pass: 'nothing; this build meets its checks.',
  fail: 'look at the violated checks and the slowest labels above, change the build, and run again; change the check where its limit is wrong.',
  invalid:
    'the numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.',
  inconclusive: 'the checks with a limit of their own hold; run again when there is something to compare with.',
  cancelled: 'run again; a cancelled run has no verdict.',
  error: 'correct what is named above and run again.',
};

function headlineOf(record: RunRecord, rows: readonly ReportRow[]): string {
  const { outcome, reason } = record.verdict;
  const failed = distinctChecks(rows.filter((row) => row.state === 'failed'));
  if (outcome !== 'fail' || failed < 2) return reason;
  return `${formatNumber(failed)} of ${formatCount(distinctChecks(rows), 'check')} failed. ${reason}`;
}

function factsOf({ loads }: RunRecord): readonly string[] {
  const [first] = loads;
  if (first === undefined) return [];
  const length = formatDuration(first.stopAtMs - first.startAtMs);
  return [
    loads.length === 1 ? length : `${loads.length} loads of ${length}`,
    formatCount(first.users, 'user'),
    formatCount(first.workers, 'worker'),
  ];
}
