import { parts } from './checks/parts.ts';
import type { Part } from './checks/part.ts';

/** `npm run check`: every part runs, even if one fails; a line for each, then what is wrong, then the count. */
const PARALLEL = 2;
const faults: string[] = [];
const waiting = [...parts];
await Promise.all(Array.from({ length: PARALLEL }, runWaiting));
for (const text of faults) console.log(`\n${text}`);
console.log(`\n${parts.length - faults.length} passed, ${faults.length} failed, 0 skipped`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function runWaiting(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await runPart(part);
}

async function runPart(part: Part): Promise<void> {
  const startedAt = performance.now();
  const result = await part.run().catch((error: unknown) => ({ faults: String(error) }));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${part.name.padEnd(10)} ${seconds.padStart(6)} s  ${result.faults === '' ? 'good' : 'FAILED'}`);
  if (result.faults !== '') faults.push(`${part.name}:\n${result.faults}`);
}
