import { encodeDocument } from '../../core/protocol/encode-document.ts';
import { keys } from '../../core/protocol/keys.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';

/** Wait after the first failure; doubles up to the longest. */
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/**
 * Puts a window under its key, and tries again until it lies there or the signal. Returns `null` when it does, else one
 * sentence. A key that is taken is fine when the same bytes lie there. Never throws.
 */
export async function placeWindow(
  window: WindowDocument,
  { channel, clock }: { readonly channel: Channel; readonly clock: Clock },
  signal: AbortSignal,
): Promise<string | null> {
  const key = keys.window(window.load, window.worker, window.seq);
  const bytes = encodeDocument(window);
  let failure = 'it was not tried in time';
  for (let waitMs = FIRST_RETRY_MS; ; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
    if (signal.aborted) return `The channel could not be written before the time was over: ${failure}.`;
    try {
      if (await channel.put(key, bytes, { ifAbsent: true })) return null;
      const stored = await channel.get(key);
      const isSame = stored !== null && Buffer.compare(stored, bytes) === 0;
      return isSame ? null : 'Another window lies under its key in the channel.';
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    await clock.sleep(waitMs * (0.5 + clock.random() / 2), signal).catch(() => undefined);
  }
}
