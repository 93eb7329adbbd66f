import { serverPool } from './tests/server-pool.ts';
import { runTier, tiers, type TierResult } from './tests/tiers.ts';
import { summarise } from './tests/summarise.ts';

/** `npm run test:repeat -- N`: all tiers N times (3), each time in another order of tests; names whatever failed in any round. */
const rounds = parseRounds(process.argv[2]);
const seen = new Map<string, number[]>();
const all: TierResult[] = [];
await using servers = serverPool((line) => {
  console.log(line);
});
for (let round = 1; round <= rounds; round += 1) {
  const seed = Date.now() % 2_147_483_647;
  console.log(`\nround ${round} of ${rounds}, seed ${seed}`);
  const results: TierResult[] = [];
  for (const tier of tiers) results.push(await runTier(tier, { paths: [], seed, servers }));
  for (const failure of results.flatMap((result) => result.failures)) {
    seen.set(failure, [...(seen.get(failure) ?? []), seed]);
  }
  console.log(`\n${summarise(results, { isFiltered: false }).lines.join('\n')}`);
  all.push(...results);
}
for (const [failure, seeds] of seen) {
  console.log(`failed in ${seeds.length} of ${rounds} rounds (seeds ${seeds.join(', ')}): ${failure}`);
}
const summary = summarise(all, { isFiltered: false });
console.log(summary.lines.at(-1));
process.exitCode = summary.isGood ? 0 : 1;

function parseRounds(text: string | undefined): number {
  const number = Number(text ?? '3');
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Error(`test:repeat needs a number of rounds such as 5, not "${String(text)}": npm run test:repeat -- 5`);
}
