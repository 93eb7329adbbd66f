import type { WindowDocument } from '../../core/window/window-document.ts';
import { windowAccounts } from '../../core/window/window-accounts.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SinkAccount, WindowSink } from '../../ports/window-sink.ts';
import { placeWindow } from './place-window.ts';

/**
 * Puts each window under its own key, in the order given, one at a time. What cannot be put is tried again until it
 * can, or until the signal of `drain`. A key that is taken counts as done when the same bytes lie there, else as refused.
 */
export function channelWindowSink(options: { readonly channel: Channel; readonly clock: Clock }): WindowSink {
  const waiting: WindowDocument[] = [];
  const accounts = windowAccounts();
  let giveUp = new AbortController();
  let working: Promise<void> | null = null;

  const work = async (signal: AbortSignal): Promise<void> => {
    for (let window = waiting[0]; window !== undefined; window = waiting[0]) {
      const fault = await placeWindow(window, options, signal);
      if (signal.aborted) return;
      waiting.shift();
      accounts.settled(window, fault === null ? { kind: 'acknowledged' } : { kind: 'refused', reason: fault });
    }
    working = null;
  };

  return {
    write: (window) => {
      accounts.given(window);
      waiting.push(window);
      working ??= work(giveUp.signal);
    },
    drain: async (signal, { load } = {}): Promise<SinkAccount> => {
      await Promise.race([working, aborted(signal)]);
      if (signal.aborted && waiting.length > 0) {
        giveUp.abort(new Error('The time to place the last windows is over.'));
        const reason = 'The channel could not be written before the time was over.';
        for (const window of waiting.splice(0)) accounts.settled(window, { kind: 'refused', reason });
        // The windows of a next load are tried anew.
        giveUp = new AbortController();
        working = null;
      }
      return accounts.of(load);
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else {
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
    }
  });
}
