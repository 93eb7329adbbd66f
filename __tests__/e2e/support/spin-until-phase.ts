import type { Phase } from '../../../src/ports/run-state.ts';

/** The phases of a run in their order, without the last, in which nothing is left to end. */
export const phases: readonly Phase[] = [
  'preflight',
  'creating',
  'waiting-for-ready',
  'before-start',
  'ramp-up',
  'steady',
  'drain',
  'judging',
];

/**
 * Reads the phase over and over without giving way for more than a moment, so that phases of some milliseconds are met too, and
 * returns it as soon as it is the wanted one, or a later one when that was over too soon.
 */
export async function spinUntilPhase(readPhase: () => Phase | null, phase: Phase, deadlineMs: number): Promise<Phase> {
  const endAt = performance.now() + deadlineMs;
  let last: Phase | null = null;
  while (performance.now() < endAt) {
    const burstEnd = performance.now() + 20;
    while (performance.now() < burstEnd) {
      last = readPhase() ?? last;
      if (last === 'finished' || (last !== null && phases.indexOf(last) >= phases.indexOf(phase))) return last;
    }
    // The loopback target lives in this process and must answer between two bursts.
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`the run did not reach ${phase}; the last phase seen was ${last ?? 'none'}`);
}
