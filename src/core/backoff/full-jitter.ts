/** How waits between tries grow. */
export interface Backoff {
  readonly baseMs: number;
  readonly longestMs: number;
}

/**
 * Wait after `failures` failed tries in a row, in ms: anything from 0 to the base doubled with each further failure, at most
 * the longest. "Full jitter" of "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: who failed together does not
 * come back together. `random`: [0, 1).
 */
export function fullJitterMs(failures: number, random: number, { baseMs, longestMs }: Backoff): number {
  return random * Math.min(longestMs, baseMs * 2 ** (Math.max(1, failures) - 1));
}
