import type { WindowDocument } from '../../core/window/window-document.ts';
import { windowOf, type GivenWindow } from './given-window.ts';

/** The second place of windows, which the controller reads as well. */
export interface WindowFallback {
  /** Tries until the window lies there or the signal. Returns `null` when it does, else one sentence; never throws. */
  place(window: WindowDocument, signal: AbortSignal): Promise<string | null>;
  /** Keeps a window that the store refused, with the server's reason; for people. */
  keepRefused(window: WindowDocument, reason: string, signal: AbortSignal): Promise<void>;
}

/** Brings windows to the fallback, one after the other. */
export interface FallbackQueue {
  /** Places a window; a second time gives the same answer. */
  place(given: GivenWindow): Promise<string | null>;
  hasPlaced(given: GivenWindow): boolean;
  keepRefused(given: GivenWindow, reason: string): void;
  /** Resolves when everything that was asked for so far is done, whether it succeeded or not. */
  idle(): Promise<unknown>;
  /** Ends everything that is not done yet; later windows are tried anew. */
  cancel(): void;
}

/** A queue before the fallback. What waits in it is bounded by the load: one whose channel is away for 180 s is ended. */
export function fallbackQueue(fallback: WindowFallback): FallbackQueue {
  const placings = new WeakMap<GivenWindow, Promise<string | null>>();
  const placed = new WeakSet<GivenWindow>();
  let stop = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const { signal } = stop;
    const turn = last.then(() => job(signal));
    last = turn.catch(() => undefined);
    return turn;
  };
  const place = async (given: GivenWindow, signal: AbortSignal): Promise<string | null> => {
    const fault = await fallback.place(windowOf(given), signal);
    if (fault === null) placed.add(given);
    return fault;
  };
  return {
    place: (given) => {
      const placing = placings.get(given) ?? inTurn((signal) => place(given, signal));
      placings.set(given, placing);
      return placing;
    },
    hasPlaced: (given) => placed.has(given),
    keepRefused: (given, reason) => {
      // For people alone: the account names the window and the reason as well.
      inTurn((signal) => fallback.keepRefused(windowOf(given), reason, signal)).catch(() => undefined);
    },
    idle: () => last,
    cancel: () => {
      stop.abort(new Error('The time to hand over windows is over.'));
      stop = new AbortController();
      last = Promise.resolve();
    },
  };
}
