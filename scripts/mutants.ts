import { availableParallelism } from 'node:os';
import { withTreeCopy } from './mutants/copy-tree.ts';
import type { Mutant } from './mutants/mutant.ts';
import { mutants } from './mutants/table.ts';
import { tryMutant, type MutantResult } from './mutants/try-mutant.ts';
import { runJest } from './tests/run-jest.ts';

/** `npm run mutants`: each deliberate mistake must turn a test red, and the same tests must be green without it. */
let failed = 0;
const startedAt = performance.now();
const chosen = mutants.filter((mutant) => mutant.name.includes(process.argv[2] ?? ''));
const waiting = [...chosen];
await withTreeCopy(showUnpatchedIsGreen);
const lanes = Math.min(2, availableParallelism());
await Promise.all(Array.from({ length: lanes }, () => withTreeCopy(tryWaiting)));
console.log(`${chosen.length} mutants, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
console.log(`${chosen.length + 1 - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

async function showUnpatchedIsGreen(folder: string): Promise<void> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const result = await runJest(['--runTestsByPath', ...tests], { cwd: folder, echo: false });
  const isGreen = result.failed === 0 && result.passed > 0;
  console.log(
    `${isGreen ? 'green  ' : 'FAILED '}  without a mutant: ${result.passed} tests passed, ${result.failed} failed`,
  );
  if (isGreen) return;
  failed += 1;
  console.log(result.output);
}

async function tryWaiting(folder: string): Promise<void> {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    show(mutant, await tryMutant(mutant, folder));
  }
}

function show(mutant: Mutant, result: MutantResult): void {
  if (result.kind !== 'noticed') failed += 1;
  switch (result.kind) {
    case 'noticed':
      console.log(`noticed  ${mutant.name} (${result.redTests} red)`);
      break;
    case 'missed':
      console.log(`MISSED   ${mutant.name}: no test of ${mutant.tests.join(', ')} turned red`);
      break;
    case 'broken':
      console.log(`BROKEN   ${mutant.name}: ${result.why}`);
  }
}
