import { encodeDocument } from '../core/protocol/encode-document.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 2_000;

/** The work's answer, or an error when it takes longer; what hangs is left behind. */
export async function within<T>(clock: Clock, timeoutMs: number, what: string, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const tooLate = clock.sleep(timeoutMs, done.signal).then(() => {
    throw new Error(`${what} took longer than ${timeoutMs / 1_000} s.`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    done.abort(new Error('The work ended before its deadline.'));
    tooLate.catch(() => undefined);
    work.catch(() => undefined);
  }
}

/** Puts a document and tries again until it is there. Throws the last failure when `timeoutMs` is over. */
export async function putPatiently(
  { channel, clock }: { readonly channel: Channel; readonly clock: Clock },
  key: string,
  document: object,
  timeoutMs: number,
): Promise<void> {
  const deadlineMs = clock.monotonicMs() + timeoutMs;
  const never = new AbortController().signal;
  for (let waitMs = FIRST_RETRY_MS; ; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
    const leftMs = deadlineMs - clock.monotonicMs();
    try {
      await within(clock, Math.max(1, leftMs), `Writing ${key}`, channel.put(key, encodeDocument(document)));
      return;
    } catch (error) {
      if (clock.monotonicMs() + waitMs >= deadlineMs) throw error;
    }
    await clock.sleep(waitMs * (0.5 + clock.random() / 2), never);
  }
}
