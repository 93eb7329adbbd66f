import { type Backoff, fullJitterMs } from '../../core/backoff/full-jitter.ts';
import type { Clock } from '../../ports/clock.ts';
import { SearchRefused } from './ask-server.ts';
import { SearchUnreachable } from './search-server.ts';

const BACKOFF: Backoff = { baseMs: 200, longestMs: 2_000 };

/** For as long a server that is restarted or busy is asked again; who typed a wrong address does not wait much longer. */
const PATIENCE_MS = 5_000;

/** What `ask` resolves to; it is asked again while the server is busy or away. Throws what it threw last. */
export async function askPatiently<T>(clock: Clock, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  const untilMs = clock.monotonicMs() + PATIENCE_MS;
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      const waitMs = fullJitterMs(failures, clock.random(), BACKOFF);
      if (!isPassing(error) || clock.monotonicMs() + waitMs > untilMs) throw error;
      await clock.sleep(waitMs, signal);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof SearchUnreachable) return error.problem === 'connection' || error.problem === 'timeout';
  return error instanceof SearchRefused && (error.status === 408 || error.status === 429 || error.status >= 500);
}
