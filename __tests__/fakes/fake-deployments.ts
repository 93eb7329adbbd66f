import type { Deployment, Deployments } from '../../src/ports/deployments.ts';

/** Deployments that a test wrote down. */
export function fakeDeployments(known: readonly Deployment[]): Deployments {
  return {
    between: (environment, { fromMs, toMs }, signal) => {
      signal.throwIfAborted();
      const found = known.filter((each) => each.environment === environment && each.atMs >= fromMs && each.atMs < toMs);
      return Promise.resolve([...found].sort((a, b) => a.atMs - b.atMs));
    },
  };
}
