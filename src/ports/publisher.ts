import type { Finding } from '../core/verdict/finding.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';

/** Shows a finished run to people. */
export interface Publisher {
  /** Never throws; a failure is a finding. */
  publish(record: RunRecord, signal: AbortSignal): Promise<readonly Finding[]>;
}
