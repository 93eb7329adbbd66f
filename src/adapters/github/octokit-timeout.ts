import type { Clock } from '../../ports/clock.ts';

/**
 * Does the work with a signal that is aborted with the given one, or after `ms`. Then throws the given signal's reason, or that
 * GitHub did not answer in time, whatever the work made of it.
 */
export async function withTimeout<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  work: (either: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const late = new AbortController();
  const over = new AbortController();
  const either = AbortSignal.any([signal, late.signal]);
  const timer = clock.sleep(ms, over.signal).then(
    () => {
      late.abort(new Error(`GitHub did not answer within ${ms / 1_000} s`));
    },
    () => undefined,
  );
  try {
    return await work(either);
  } catch (error) {
    either.throwIfAborted();
    throw error;
  } finally {
    over.abort();
    await timer;
  }
}
