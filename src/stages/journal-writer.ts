import type { Annotation } from '../core/verdict/annotation.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Summary } from '../core/verdict/summary.ts';
import { formatCount, formatDuration } from '../core/render/numbers.ts';
import type { Clock } from '../ports/clock.ts';
import type { RunStore } from '../ports/run-store.ts';
import { messageOf } from './message-of.ts';
import { storeWarning } from './store-warning.ts';

/** Wait after the first failure, times a random share; doubles up to the longest. */
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;

/** Windows whose summaries wait for a store; beyond, the oldest ones are left for the end of the run. */
const MAX_WAITING_WINDOWS = 60;

/** The journal as one store gets it. */
export interface JournalWriter {
  annotate(annotation: Annotation): void;
  summarise(summaries: readonly Summary[]): void;
  close(deadlineMs: number): Promise<readonly Finding[]>;
}

/**
 * Writes one batch after the other, annotations before summaries. What cannot be written is tried again until it can, or
 * until the deadline of `close`. A store that does not answer holds up nothing but its own batches.
 */
export function journalWriter(runId: string, store: RunStore, clock: Clock): JournalWriter {
  const annotations: Annotation[] = [];
  const windows: (readonly Summary[])[] = [];
  const closing = new AbortController();
  const givenUp = new AbortController();
  let working: Promise<void> | null = null;
  let fault: string | null = null;

  const writeNext = async (): Promise<void> => {
    if (annotations.length > 0) {
      const batch = [...annotations];
      await store.append(runId, 'annotations', batch);
      annotations.splice(0, batch.length);
      return;
    }
    const summaries = windows.shift();
    if (summaries === undefined) return;
    try {
      await store.append(runId, 'summaries', summaries);
    } catch (error) {
      windows.unshift(summaries);
      throw error;
    }
  };

  const work = async (): Promise<void> => {
    let waitMs = FIRST_RETRY_MS;
    while (annotations.length + windows.length > 0 && !givenUp.signal.aborted) {
      try {
        await writeNext();
        waitMs = FIRST_RETRY_MS;
      } catch (error) {
        fault = messageOf(error);
        // Whoever closes the journal waits for it: the next attempt is made at once.
        const wake = closing.signal.aborted ? givenUp.signal : closing.signal;
        await clock.sleep(clock.random() * waitMs, wake).catch(() => undefined);
        waitMs = Math.min(LONGEST_RETRY_MS, 2 * waitMs);
      }
      if (closing.signal.aborted) windows.length = 0;
    }
    working = null;
  };

  return {
    annotate: (annotation) => {
      annotations.push(annotation);
      working ??= work();
    },
    summarise: (summaries) => {
      if (summaries.length === 0) return;
      windows.push(summaries);
      if (windows.length > MAX_WAITING_WINDOWS) windows.shift();
      working ??= work();
    },
    close: async (deadlineMs) => {
      // The whole run is stored next, with all summaries.
      windows.length = 0;
      closing.abort();
      const isOver = new AbortController();
      const late = clock.sleep(deadlineMs, isOver.signal).catch(() => undefined);
      await Promise.race([working, late]);
      isOver.abort();
      givenUp.abort();
      return annotations.length === 0 ? [] : [warning(annotations.length, store, fault, deadlineMs)];
    },
  };
}

function warning(count: number, store: RunStore, fault: string | null, deadlineMs: number): Finding {
  const why = fault ?? `it did not answer within ${formatDuration(deadlineMs)}`;
  return storeWarning(`${formatCount(count, 'annotation')} could not be written to ${store.name}: ${why}`);
}
