import { formatDuration, formatNumber } from '../render/numbers.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import type { CheckOutcome } from './check-outcome.ts';
import type { Check } from './check.ts';
import { firstViolatedRow, rowLength } from './violated-row.ts';

/**
 * The outcome of the built-in check `stalled`: violated when users were active and no row came in a whole row of windows. Its
 * value is the number of rows of the load, or of the stalled windows: zero.
 */
export function stalledOutcome(check: Check, windows: readonly FleetWindow[], windowMs: number): CheckOutcome {
  const lengthMs = rowLength(check.forMs ?? 0, windowMs) * windowMs;
  const row = firstViolatedRow(
    check,
    windows.map((window) => ({ window, labels: window.labels })),
    windowMs,
  );
  const rows = countRows(windows);
  const base = {
    check: check.text,
    label: null,
    severity: check.severity,
    limitText: `a row at least every ${formatDuration(lengthMs)}`,
  };

  const first = row?.[0];
  if (first !== undefined) {
    const when = `from ${formatDuration(first.window.k * windowMs)} after the start`;
    const text = `Nothing came back for ${formatDuration(lengthMs)} ${when}, while users were active.`;
    return { ...base, result: 'violated', value: 0, valueText: '0', count: 0, text, aborted: false };
  }
  if (rows === 0) {
    const text = 'No row came back during the load, so whether it stalled cannot be judged.';
    return { ...base, result: 'no-data', value: null, valueText: 'no data', count: 0, text, aborted: false };
  }
  const text = `The target never fell silent for ${formatDuration(lengthMs)} while users were active.`;
  return { ...base, result: 'holds', value: rows, valueText: formatNumber(rows), count: rows, text, aborted: false };
}

function countRows(windows: readonly FleetWindow[]): number {
  let rows = 0;
  for (const window of windows) {
    for (const label of window.labels) if (label.kind === 'sample') rows += label.count;
  }
  return rows;
}
