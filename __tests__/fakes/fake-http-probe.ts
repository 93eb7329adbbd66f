import type { HttpProbe, ProbeAnswer } from '../../src/ports/http-probe.ts';

/** A probe without a network: `play` gives the answer to the n-th question, counted from 1. Keeps every address. */
export interface FakeHttpProbe extends HttpProbe {
  readonly asked: readonly string[];
}

export function fakeHttpProbe(
  play: (url: string, n: number) => ProbeAnswer | Error | 'hang' = () => ({ status: 200, body: '' }),
): FakeHttpProbe {
  const asked: string[] = [];
  return {
    asked,
    get: async (url, timeoutMs, signal) => {
      signal.throwIfAborted();
      asked.push(url);
      const answer = play(url, asked.length);
      if (answer instanceof Error) throw answer;
      if (answer !== 'hang') return answer;
      const either = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      await new Promise((resolve) => {
        either.addEventListener('abort', resolve);
      });
      signal.throwIfAborted();
      throw new Error(`did not answer within ${timeoutMs / 1_000} s`);
    },
  };
}
