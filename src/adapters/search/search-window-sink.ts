import type { BulkOutcome } from '../../core/search/bulk-document.ts';
import { windowDocumentId } from '../../core/search/stored-window.ts';
import { windowAccounts, type Settlement } from '../../core/window/window-accounts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SinkAccount, WindowSink } from '../../ports/window-sink.ts';
import { bulkWriter, type BulkLimits } from './bulk-writer.ts';
import { fallbackQueue, type WindowFallback } from './fallback-queue.ts';
import { givenWindow, type GivenWindow } from './given-window.ts';
import { overdueWindows } from './overdue-windows.ts';
import type { SearchServer } from './search-server.ts';
import { storeTrouble } from './store-trouble.ts';

/** What a worker's sink needs. */
export interface SearchWindowSinkOptions {
  readonly server: SearchServer;
  /** The index of this run's windows. */
  readonly windowsIndex: string;
  readonly fallback: WindowFallback;
  readonly clock: Clock;
  /** Hears of an outage when it begins and when it ends. */
  readonly say: (text: string) => void;
  readonly limits?: Partial<BulkLimits>;
}

/** rules.md §9: results drain. */
const USUAL_DRAIN_MS = 30_000;
/** What is kept of it for the fallback. */
const FALLBACK_SHARE = 0.2;
const LONGEST_FALLBACK_MS = 5_000;

/**
 * Gives windows to a search store, and to the fallback what the store does not take in time. So that an outage hides nothing
 * from whoever watches the load, windows that wait too long are copied to the fallback at once; the store gets them
 * nevertheless when it is back.
 */
export function searchWindowSink(options: SearchWindowSinkOptions): WindowSink {
  const { clock, windowsIndex } = options;
  const accounts = windowAccounts();
  const open = new Set<GivenWindow>();
  const trouble = storeTrouble(options);
  const writer = bulkWriter({
    ...options,
    onAnswer: (text) => {
      trouble.heard(text);
    },
  });
  const queue = fallbackQueue(options.fallback);
  const overdue = overdueWindows(clock, (given) => void queue.place(given));
  let whenIdle = Promise.withResolvers<undefined>();

  const close = (given: GivenWindow, settlement: Settlement): void => {
    if (!open.delete(given)) return;
    accounts.settled(given, settlement);
    if (open.size === 0) whenIdle.resolve(undefined);
  };
  const settle = (given: GivenWindow, outcome: BulkOutcome): void => {
    overdue.settled(given, outcome.kind);
    switch (outcome.kind) {
      case 'acknowledged':
        close(given, outcome);
        return;
      case 'refused':
        close(given, outcome);
        queue.keepRefused(given, outcome.reason);
        return;
      case 'given-up':
        void queue.place(given).then((fault) => {
          close(given, fault === null ? { kind: 'passedOn' } : nowhere(fault));
        });
    }
  };
  const nowhere = (fault: string): Settlement => ({ kind: 'refused', reason: `${trouble.ofOne()} ${fault}` });
  const closeAll = (): void => {
    queue.cancel();
    const fault = 'The channel did not take it either before the time was over.';
    for (const given of open) close(given, queue.hasPlaced(given) ? { kind: 'passedOn' } : nowhere(fault));
  };

  return {
    write: (window) => {
      if (open.size === 0) whenIdle = Promise.withResolvers();
      const given = givenWindow(window, clock.monotonicMs());
      const document = { index: windowsIndex, id: windowDocumentId(window), text: given.text, op: 'create' } as const;
      accounts.given(window);
      open.add(given);
      overdue.watch(given);
      writer.write(document, (outcome) => {
        settle(given, outcome);
      });
    },
    drain: async (signal, { load, timeoutMs = USUAL_DRAIN_MS } = {}): Promise<SinkAccount> => {
      const fallbackMs = Math.min(LONGEST_FALLBACK_MS, FALLBACK_SHARE * timeoutMs);
      if (open.size > 0) await atMost(clock, timeoutMs - fallbackMs, whenIdle.promise, signal);
      writer.giveUp();
      await atMost(clock, fallbackMs, queue.idle(), signal);
      closeAll();
      const account = accounts.of(load);
      return account.passedOn === 0 ? account : { ...account, trouble: trouble.ofAll(account) };
    },
  };
}

/** Resolves with the promise, after the time, or at the signal. */
async function atMost(clock: Clock, ms: number, promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const over = clock.sleep(ms, AbortSignal.any([signal, done.signal])).catch(() => undefined);
  await Promise.race([promise, over]);
  done.abort();
}
