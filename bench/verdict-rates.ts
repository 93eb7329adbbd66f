/**
 * How often builds fail by the comparison with earlier runs and by a fixed limit of 10 %, on the same simulated runs:
 * `node bench/verdict-rates.ts [builds]`. The table stands in docs/verdicts.md.
 */
import { simulateBuilds } from '../__tests__/core/verdict/simulated-builds.ts';

const builds = Number(process.argv[2] ?? 10_000);
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

console.log(`| noise | earlier runs | the build is | fails | second load | inconclusive | fails by a fixed 10 % |`);
console.log(`| --- | --- | --- | --- | --- | --- | --- |`);
for (const sigma of [0.025, 0.035, 0.05]) {
  for (const baselineRuns of [5, 10, 20]) {
    for (const slower of [0, 0.1, 0.2]) {
      const rates = simulateBuilds({ seed: 1, builds, baselineRuns, sigma, slower });
      const shares = [rates.failed, rates.confirmed, rates.inconclusive, rates.failedByTenPercent].map(percent);
      const what = slower === 0 ? 'the same' : `${100 * slower} % slower`;
      console.log(`| ${+(100 * sigma).toFixed(1)} % | ${baselineRuns} | ${what} | ${shares.join(' | ')} |`);
    }
  }
}
