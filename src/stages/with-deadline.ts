import type { Clock } from '../ports/clock.ts';

/** Does the work with a signal that is aborted after `ms`, with an error that names the work. Ends as the work ends. */
export async function withDeadline<T>(
  clock: Clock,
  { what, ms }: { readonly what: string; readonly ms: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const over = new AbortController();
  const timer = clock.sleep(ms, over.signal).then(
    () => {
      late.abort(new Error(`${what} took longer than ${ms / 1_000} s`));
    },
    () => undefined,
  );
  try {
    return await work(late.signal);
  } finally {
    over.abort();
    await timer;
  }
}
