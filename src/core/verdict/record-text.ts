import type { RunRecord } from './run-record.ts';

/** The record as it is stored: JSON in lines, so that a person can read it too. */
export function recordText(record: RunRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}
