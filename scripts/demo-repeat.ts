import { relative } from 'node:path';
import { inFolder } from './demo/demo-place.ts';
import { runDemoProgram } from './demo/demo-program.ts';
import { runBuild, type DemoRun } from './demo/demo-run.ts';
import { judgeRepeats } from './demo/judge-repeats.ts';
import { parseRepeats } from './demo/repeat-options.ts';
import { runBaseline } from './demo/run-baseline.ts';
import { projectDir } from './process/project.ts';

/**
 * `npm run demo:repeat [-- N]`: load tests build A five times as the baseline, then N times (10) as a change that changes nothing.
 * Exit 0: none failed, each got an answer, and four of five passed. 1: not so. 2: wrong arguments.
 */
await runDemoProgram(parseRepeats, repeat);

async function repeat(repeats: number, signal: AbortSignal): Promise<number> {
  const startedAt = performance.now();
  const place = inFolder();
  await runBaseline(place, signal);
  const runs: DemoRun[] = [];
  for (let number = 1; number <= repeats; number += 1) {
    console.log(`\nRepetition ${number} of ${repeats}: build A on a branch.`);
    const under = { build: 'A', slower: 0, commit: `same ${number}`, branch: 'same', record: 'never' } as const;
    runs.push(await runBuild(under, place, signal));
  }
  const { lines, faults } = judgeRepeats(runs);
  console.log(`\n${lines.join('\n')}`);
  console.log(
    `results: ${relative(projectDir, place.resultsDir)}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
  );
  for (const fault of faults) console.error(`The repetitions did not show what they promise: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
