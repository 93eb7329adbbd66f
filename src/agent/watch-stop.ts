import { decodeJson } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { parseStop } from '../core/protocol/parse-stop.ts';
import type { StopDocument } from '../core/protocol/documents.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';

/**
 * Follows the order to stop one load until the signal; the returned function answers the latest, `null` before the
 * first. One that cannot be understood stops the load as well: nobody writes it to let a load go on.
 */
export function watchStop(
  { channel, clock }: { readonly channel: Channel; readonly clock: Clock },
  options: { readonly load: string; readonly pollMs: number },
  signal: AbortSignal,
): () => StopDocument | null {
  let latest: StopDocument | null = null;
  const look = async (): Promise<void> => {
    const bytes = await channel.get(keys.stop(options.load));
    if (bytes === null) return;
    const parsed = parseStop(decodeJson(bytes));
    latest = parsed.ok ? parsed.stop : { v: 1, kind: 'stop', reason: 'aborted', how: 'now', text: parsed.fault };
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await look().catch(() => undefined);
      await clock.sleep(options.pollMs, signal).catch(() => undefined);
    }
  };
  void follow();
  return () => latest;
}
