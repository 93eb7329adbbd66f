import { encodeDocument } from '../../core/protocol/encode-document.ts';
import { keys } from '../../core/protocol/keys.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SinkAccount, WindowSink } from '../../ports/window-sink.ts';

/** Wait after the first failure; doubles up to the longest. */
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/**
 * Puts each window under its own key, in the order given, one at a time. What cannot be put is tried again until it
 * can, or until the signal of `drain`. A key that is taken counts as done when the same bytes lie there, else as refused.
 */
export function channelWindowSink(options: { readonly channel: Channel; readonly clock: Clock }): WindowSink {
  const waiting: WindowDocument[] = [];
  const account = { given: 0, acknowledged: 0, passedOn: 0, refused: 0 };
  let giveUp = new AbortController();
  let working: Promise<void> | null = null;

  const work = async (signal: AbortSignal): Promise<void> => {
    for (let window = waiting[0]; window !== undefined; window = waiting[0]) {
      const isPlaced = await place(window, options, signal);
      if (signal.aborted) return;
      waiting.shift();
      account[isPlaced ? 'acknowledged' : 'refused'] += 1;
    }
    working = null;
  };

  return {
    write: (window) => {
      account.given += 1;
      waiting.push(window);
      working ??= work(giveUp.signal);
    },
    drain: async (signal): Promise<SinkAccount> => {
      await Promise.race([working, aborted(signal)]);
      if (signal.aborted && waiting.length > 0) {
        giveUp.abort(new Error('The time to place the last windows is over.'));
        account.refused += waiting.splice(0).length;
        // The windows of a next load are tried anew.
        giveUp = new AbortController();
        working = null;
      }
      return { ...account, refusals: [] };
    },
  };
}

/** Whether the window lies in the channel now. Throws never; ends at the signal. */
async function place(
  window: WindowDocument,
  { channel, clock }: { readonly channel: Channel; readonly clock: Clock },
  signal: AbortSignal,
): Promise<boolean> {
  const key = keys.window(window.load, window.worker, window.seq);
  const bytes = encodeDocument(window);
  for (let waitMs = FIRST_RETRY_MS; ; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
    try {
      if (await channel.put(key, bytes, { ifAbsent: true })) return true;
      const stored = await channel.get(key);
      return stored !== null && Buffer.compare(stored, bytes) === 0;
    } catch {
      // Tried again below; what never succeeds shows in the account.
    }
    await clock.sleep(waitMs * (0.5 + clock.random() / 2), signal).catch(() => undefined);
    if (signal.aborted) return false;
  }
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
