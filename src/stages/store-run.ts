import { formatDuration } from '../core/render/numbers.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { MeasuredLoad } from './gate.ts';
import { messageOf } from './message-of.ts';
import { storeWarning } from './store-warning.ts';

/** A write that failed after so long found nobody: the next one would wait as long for the same. */
const AWAY_AFTER_MS = 10_000;

/**
 * Stores windows and summaries of all loads, then the record, so that a record is never without them. What a store does not
 * take, or not before the deadline, is one warning per kind; the rest of it is stored all the same, unless the store is away.
 * Never throws.
 */
export async function storeRun(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  store: RunStore,
  { clock, deadlineMs }: { readonly clock: Clock; readonly deadlineMs: number },
): Promise<readonly Finding[]> {
  const faults = new Map<string, string>();
  let away: string | null = null;
  const attempt = async (what: string, write: () => Promise<void>) => {
    const fromMs = clock.monotonicMs();
    try {
      if (away === null) await write();
      else faults.set(what, away);
    } catch (error) {
      if (!faults.has(what)) faults.set(what, messageOf(error));
      if (clock.monotonicMs() - fromMs >= AWAY_AFTER_MS) away = messageOf(error);
    }
  };
  const over = new AbortController();
  const isLate = clock.sleep(deadlineMs, over.signal).then(
    () => true,
    () => false,
  );
  const stored = storeAll(record, loads, store, attempt).then(() => false);
  if (await Promise.race([stored, isLate]))
    faults.set('rest of the run', `it took longer than ${formatDuration(deadlineMs)}`);
  over.abort();
  return [...faults].map(([what, why]) => storeWarning(`The ${what} could not be stored in ${store.name}: ${why}`));
}

async function storeAll(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  store: RunStore,
  attempt: (what: string, write: () => Promise<void>) => Promise<void>,
): Promise<void> {
  // Known only now: the windows were summed up while the load went on.
  const baselineRun = record.comparedWith?.runs[0]?.run ?? null;
  for (const load of loads) {
    const windows = store.isShared ? load.unplaced : load.windows;
    const summaries = load.summaries.map((summary) => ({ ...summary, baselineRun }));
    await attempt('windows', () => store.append(record.run, 'windows', windows));
    await attempt('summaries', () => store.append(record.run, 'summaries', summaries));
  }
  await attempt('record of the run', () => store.save(record));
}
