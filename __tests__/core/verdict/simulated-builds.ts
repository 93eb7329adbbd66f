import { judge } from '../../../src/core/verdict/judge.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { measured, policyOf } from './comparison-records.ts';

/** What a series of builds is simulated with. */
export interface Simulation {
  readonly seed: number;
  readonly builds: number;
  readonly baselineRuns: number;
  /** Standard deviation of y = log(value) between runs. */
  readonly sigma: number;
  /** How much slower the build is; 0.2 is 20 %. */
  readonly slower: number;
}

/** Shares of all builds. */
export interface SimulatedRates {
  readonly failed: number;
  /** Builds that paid for a second load. */
  readonly confirmed: number;
  readonly inconclusive: number;
  /** Builds that are more than 10 % worse than the run before them in any of the three numbers. */
  readonly failedByTenPercent: number;
}

const CHECKS = [
  'p95(response_time) < baseline + 5%',
  'avg(response_time) < baseline + 5%',
  'throughput > baseline - 5%',
];

/**
 * How often builds fail by `judge` and by the rule "10 % worse than the last run", on the same draws. Every run has noise that its
 * three numbers share (four fifths of the variance) and noise of each.
 */
export function simulateBuilds(simulation: Simulation): SimulatedRates {
  const random = generator(simulation.seed);
  const [possible, made] = (['possible', 'made'] as const).map((confirmation) => policyOf(CHECKS, { confirmation }));
  const sums = { failed: 0, confirmed: 0, inconclusive: 0, failedByTenPercent: 0 };
  for (let build = 0; build < simulation.builds; build += 1) {
    const draw = (name: string, slower: number, purpose: LoadRecord['purpose'], at: number) =>
      load(name, { slower, purpose, at, sigma: simulation.sigma }, random);
    const baseline = Array.from({ length: simulation.baselineRuns }, (_, at) => draw(`run-${at}`, 0, 'main', at));
    const main = draw('ours', simulation.slower, 'main', 100);
    const first = judge([main], baseline, possible);
    const both = () => [main, draw('ours', simulation.slower, 'confirm', 100)];
    const verdict = first.wantsConfirmation ? judge(both(), baseline, made) : first;

    if (first.wantsConfirmation) sums.confirmed += 1;
    if (verdict.outcome === 'fail') sums.failed += 1;
    if (verdict.outcome === 'inconclusive') sums.inconclusive += 1;
    if (isTenPercentWorse(main, baseline.at(-1)!)) sums.failedByTenPercent += 1;
  }
  return {
    failed: sums.failed / simulation.builds,
    confirmed: sums.confirmed / simulation.builds,
    inconclusive: sums.inconclusive / simulation.builds,
    failedByTenPercent: sums.failedByTenPercent / simulation.builds,
  };
}

const SHARED_VARIANCE = 0.8;

function load(
  run: string,
  of: { readonly slower: number; readonly purpose: LoadRecord['purpose']; readonly at: number; readonly sigma: number },
  random: () => number,
): LoadRecord {
  const shared = of.sigma * Math.sqrt(SHARED_VARIANCE) * normal(random);
  const factor = () => (1 + of.slower) * Math.exp(shared + of.sigma * Math.sqrt(1 - SHARED_VARIANCE) * normal(random));
  const [p95Ms, meanMs, ratePerSec] = [200 * factor(), 90 * factor(), 400 / factor()];
  return measured({ run, purpose: of.purpose, p95Ms, meanMs, ratePerSec }, of.at);
}

function isTenPercentWorse({ total: now }: LoadRecord, { total: before }: LoadRecord): boolean {
  if (now === null || before === null) return false;
  const slower = now.p95Ms > 1.1 * before.p95Ms || now.meanMs > 1.1 * before.meanMs;
  return slower || now.ratePerSec < before.ratePerSec / 1.1;
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** [0, 1), the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
