import type { DemoPlace } from './demo-place.ts';
import { runBuild, type DemoRun } from './demo-run.ts';

/** With five runs the comparison has its full procedure; fewer would demand a larger effect. */
export const BASELINE_RUNS = 5;

/** Load tests build A as the last commits of main, each recorded as a run of the baseline. Throws a sentence when one has no result. */
export async function runBaseline(place: DemoPlace, signal: AbortSignal): Promise<readonly DemoRun[]> {
  const runs: DemoRun[] = [];
  for (let number = 1; number <= BASELINE_RUNS; number += 1) {
    console.log(`\nBaseline run ${number} of ${BASELINE_RUNS}: build A on main.`);
    const under = { build: 'A', slower: 0, commit: `main ${number}`, branch: 'main', record: 'always' } as const;
    runs.push(await runBuild(under, place, signal));
  }
  return runs;
}
