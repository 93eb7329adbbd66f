import { formatBytes } from '../render/numbers.ts';
import type { Finding } from './finding.ts';
import { recordText } from './record-text.ts';
import type { RunRecord } from './run-record.ts';
import { dropHistograms, dropLabels, type Shrunk, thinPoints } from './shrink-record.ts';

/** Largest record that is stored; a comparison reads up to 20 of them. */
export const MAX_RECORD_BYTES = 500_000;

/** A record that can be stored, and what it lost for that. */
export interface FittedRecord {
  readonly record: RunRecord;
  /** Empty: nothing. The same finding stands in the record. */
  readonly findings: readonly Finding[];
}

/**
 * The record with at most 500 KB. A larger one loses, until it fits: points of its curves, then histograms of the least busy
 * labels, then labels beyond the 200 busiest. One that is too large even so is returned as small as it gets, and it is said.
 */
export function fitRecord(record: RunRecord): FittedRecord {
  const sizeBytes = sizeOf(record);
  if (sizeBytes <= MAX_RECORD_BYTES) return { record, findings: [] };
  let smaller = record;
  const lost: string[] = [];
  for (const shrink of [thinPoints, dropHistograms, dropLabels]) {
    const withLoss = (shrunk: Shrunk) => withFinding(shrunk.record, sizeBytes, [...lost, ...shrunk.lost]);
    const shrunk = shrink(smaller, (candidate) => sizeOf(withLoss(candidate).record) <= MAX_RECORD_BYTES);
    smaller = shrunk.record;
    lost.push(...shrunk.lost);
    const fitted = withFinding(smaller, sizeBytes, lost);
    if (sizeOf(fitted.record) <= MAX_RECORD_BYTES) return fitted;
  }
  return withFinding(smaller, sizeBytes, [...lost, 'it is still too large']);
}

function sizeOf(record: RunRecord): number {
  return Buffer.byteLength(recordText(record));
}

function withFinding(record: RunRecord, sizeBytes: number, lost: readonly string[]): FittedRecord {
  const text = `The record of this run has ${formatBytes(sizeBytes)}, more than the ${formatBytes(MAX_RECORD_BYTES)} that are stored: ${lost.join('; ')}.`;
  const finding: Finding = { kind: 'store', severity: 'note', text };
  const verdict = { ...record.verdict, findings: [...record.verdict.findings, finding] };
  return { record: { ...record, verdict }, findings: [finding] };
}
