import type { LoadRecord } from '../verdict/load-record.ts';
import { markdownTable } from './markdown-table.ts';
import { formatDuration, formatMs, formatNumber, formatRate, formatShare } from './numbers.ts';

const TITLES = ['Load', 'Ended', 'Length', 'Users', 'Workers', 'Samples', 'Errors', 'Throughput', 'p50', 'p95', 'p99'];

/** The loads of a run beside each other: what was asked of them and what all samples of the steady window say. */
export function loadTable(loads: readonly LoadRecord[]): string {
  const columns = TITLES.map((title, index) => ({ title, align: index < 2 ? ('left' as const) : ('right' as const) }));
  return markdownTable(
    columns,
    loads.map((load) =>
      [
        loadName(load),
        load.endReason,
        formatDuration(load.stopAtMs - load.startAtMs),
        formatNumber(load.users),
        formatNumber(load.workers),
        ...totals(load),
      ].map((text) => text.replaceAll(' ', '\u00a0')),
    ),
  );
}

/** The id of a load where it is one of ours, so that nothing in it can be markup; `unknown` for any other of a stored record. */
export function loadName(load: LoadRecord): string {
  return LOAD_ID.test(load.load) ? load.load : 'unknown';
}

const LOAD_ID = /^\d{1,4}-[a-z-]{1,20}$/;

function totals({ total }: LoadRecord): readonly string[] {
  if (total === null || total.count === 0) return ['0', ...Array.from({ length: 5 }, () => 'unknown')];
  return [
    formatNumber(total.count),
    formatShare(total.errors / total.count, { maxDecimals: 2 }),
    formatRate(total.ratePerSec),
    ...[total.p50Ms, total.p95Ms, total.p99Ms].map((ms) => formatMs(ms)),
  ];
}
