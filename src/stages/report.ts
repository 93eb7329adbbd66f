import type { Finding } from '../core/verdict/finding.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { MeasuredLoad } from './gate.ts';
import { messageOf } from './message-of.ts';

/**
 * Stores the run: its windows, summaries and annotations first, the record last, so that a record is never without them.
 * Returns a warning for what could not be stored; a verdict never hangs on it.
 */
export async function report(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  store: RunStore,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const attempt = async (what: string, write: () => Promise<void>) => {
    await write().catch((error: unknown) => {
      findings.push({
        kind: 'store',
        severity: 'warning',
        text: `The ${what} could not be stored: ${messageOf(error)}`,
      });
    });
  };
  for (const load of loads) {
    await attempt('windows', () => store.append(record.run, 'windows', load.windows));
    await attempt('annotations', () => store.append(record.run, 'annotations', load.annotations));
    await attempt('summaries', () => store.append(record.run, 'summaries', load.summaries));
  }
  await attempt('record of the run', () => store.save(record));
  return findings;
}
