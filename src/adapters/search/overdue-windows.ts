import type { Clock } from '../../ports/clock.ts';
import type { GivenWindow } from './given-window.ts';

/** How long a window may wait for its acknowledgement before whoever watches the load should get it another way. */
const OVERDUE_AFTER_MS = 5_000;
/** What was acknowledged this long before an outage the controller may not have read yet: refresh, poll, and a slow server. */
const UNREAD_MS = 15_000;

/** Follows windows on their way to a store. */
export interface OverdueWindows {
  watch(given: GivenWindow): void;
  /** The store has decided, or will not be asked any more. */
  settled(given: GivenWindow, how: 'acknowledged' | 'refused' | 'given-up'): void;
}

/** Copies each window that is overdue, and with it those that were acknowledged just before it was given. */
export function overdueWindows(clock: Clock, copy: (given: GivenWindow) => void): OverdueWindows {
  /** Oldest first; none of them was copied. */
  const waiting = new Set<GivenWindow>();
  let unread: { readonly given: GivenWindow; readonly atMs: number }[] = [];
  let awake = new AbortController();
  let isWatching = false;

  const watch = async (): Promise<void> => {
    for (const given of waiting) {
      const dueMs = given.givenAtMs + OVERDUE_AFTER_MS;
      await clock.sleep(Math.max(0, dueMs - clock.monotonicMs()), awake.signal).catch(() => undefined);
      if (!waiting.delete(given)) continue;
      const fromMs = given.givenAtMs - UNREAD_MS;
      for (const known of unread) if (known.atMs >= fromMs) copy(known.given);
      unread = [];
      copy(given);
    }
    isWatching = false;
  };

  return {
    watch: (given) => {
      waiting.add(given);
      if (isWatching) return;
      isWatching = true;
      awake = new AbortController();
      void watch();
    },
    settled: (given, how) => {
      const nowMs = clock.monotonicMs();
      const wasWaiting = waiting.delete(given);
      if (wasWaiting && how === 'acknowledged') {
        const fromMs = nowMs - OVERDUE_AFTER_MS - UNREAD_MS;
        unread = [...unread.filter(({ atMs }) => atMs >= fromMs), { given, atMs: nowMs }];
      }
      if (waiting.size === 0) awake.abort(new Error('No window waits.'));
    },
  };
}
