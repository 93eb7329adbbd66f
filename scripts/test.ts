import { parseArgs } from 'node:util';
import { serverPool } from './tests/server-pool.ts';
import { runTier, tiers, type Tier, type TierResult } from './tests/tiers.ts';
import { summarise } from './tests/summarise.ts';

/** `npm test [-- [--tier unit]… [part of a path]…]`: runs the tiers, says what each took, fails on a skip and on an empty tier. */
const { values, positionals } = parseArgs({
  options: { tier: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const chosen = chooseTiers(values.tier);
const results: TierResult[] = [];
await using servers = serverPool((line) => {
  console.log(line);
});
for (const tier of chosen) results.push(await runTier(tier, { paths: positionals, seed: null, servers }));
const summary = summarise(results, { isFiltered: positionals.length > 0 });
console.log(`\n${summary.lines.join('\n')}`);
process.exitCode = summary.isGood ? 0 : 1;

function chooseTiers(names: readonly string[] | undefined): readonly Tier[] {
  const unknown = names?.filter((name) => !tiers.some((tier) => tier === name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no tier ${unknown.join(', ')}; there are ${tiers.join(', ')}.`);
  return tiers.filter((tier) => names?.includes(tier) ?? true);
}
