import { describe, expect, it } from '@jest/globals';
import { simulateBuilds } from './simulated-builds.ts';

// Runs on fresh machines differ by about this much.
const SIGMA = 0.035;

describe('simulated builds, three comparisons each', () => {
  it.each([5, 10])(
    'fail at most once in a hundred good ones after %d runs, and far less often than by a fixed 10 %%',
    (baselineRuns) => {
      const rates = simulateBuilds({ seed: 20_261_122, builds: 1_000, baselineRuns, sigma: SIGMA, slower: 0 });

      expect(rates.failed).toBeLessThanOrEqual(0.01);
      expect(rates.failedByTenPercent).toBeGreaterThanOrEqual(5 * Math.max(rates.failed, 0.002));
      expect(rates.confirmed).toBeGreaterThan(0);
      expect(rates.confirmed).toBeLessThanOrEqual(0.1);
    },
  );

  it('fail nearly always when they are 20 % slower', () => {
    const rates = simulateBuilds({ seed: 4_711, builds: 300, baselineRuns: 10, sigma: SIGMA, slower: 0.2 });

    expect(rates.failed).toBeGreaterThanOrEqual(0.95);
  });

  it('are mostly inconclusive where runs differ too much to see anything', () => {
    const rates = simulateBuilds({ seed: 815, builds: 100, baselineRuns: 5, sigma: 0.12, slower: 0 });

    expect(rates.inconclusive).toBeGreaterThanOrEqual(0.9);
    expect(rates.failed).toBeLessThanOrEqual(0.02);
  });
});
