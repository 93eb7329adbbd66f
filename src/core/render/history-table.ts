import { isoTime } from '../plan/utc-stamp.ts';
import type { LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { formatMs, formatNumber, formatRate, formatShare } from './numbers.ts';
import { sanitize } from './sanitize.ts';
import { type Cell, textTable } from './text-table.ts';

const MAX_REF_CHARS = 24;

/**
 * One line per run, in the order given: when, which build, the verdict, whether later runs are compared with it, and the
 * numbers of its first load: over all samples, or of one label.
 */
export function renderHistory(runs: readonly RunRecord[], options: { readonly label: string | null }): string {
  const titles = [
    ...['started (UTC)', 'build', 'branch', 'verdict', 'baseline'].map((text): Cell => ({ text })),
    ...['samples', 'errors', 'p50', 'p95', 'p99', 'rate'].map((text): Cell => ({ text, align: 'right' })),
    { text: 'run' },
  ];
  const lines = textTable([titles, ...runs.map((run) => historyRow(run, options.label))]);
  return `${lines.join('\n')}\n`;
}

function historyRow(run: RunRecord, label: string | null): readonly Cell[] {
  const [load] = run.loads;
  const { sha, ref } = run.build;
  return [
    { text: isoTime(run.startedAtMs).slice(0, 19).replace('T', ' ') },
    { text: sanitize((sha ?? 'unknown').slice(0, 8)) },
    { text: sanitize(ref ?? 'unknown', { maxChars: MAX_REF_CHARS }) },
    { text: run.verdict.outcome },
    { text: run.joins.baseline ? sanitize(run.joins.branch ?? 'yes') : '-' },
    ...numbersOf(load, label).map((text): Cell => ({ text, align: 'right' })),
    { text: sanitize(run.run) },
  ];
}

function numbersOf(load: LoadRecord | undefined, label: string | null): readonly string[] {
  const numbers =
    label === null ? load?.total : load?.labels.find((each) => each.label === label && each.kind === 'sample');
  if (numbers == null || numbers.count === 0) return ['-', '-', '-', '-', '-', '-'];
  const { count, errors, p50Ms, p95Ms, p99Ms, ratePerSec } = numbers;
  return [
    formatNumber(count),
    formatShare(errors / count, { maxDecimals: 2 }),
    ...[p50Ms, p95Ms, p99Ms].map((ms) => formatMs(ms)),
    formatRate(ratePerSec),
  ];
}
