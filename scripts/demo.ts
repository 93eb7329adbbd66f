import { relative } from 'node:path';
import { parseDemoOptions, type DemoOptions } from './demo/demo-options.ts';
import { type DemoPlace, inFolder } from './demo/demo-place.ts';
import { runDemoProgram } from './demo/demo-program.ts';
import { runBuild } from './demo/demo-run.ts';
import { judgeDemo } from './demo/judge-demo.ts';
import { runBaseline } from './demo/run-baseline.ts';
import { startStore } from './demo/store/start-store.ts';
import { writeDemoJson } from './demo/write-demo-json.ts';
import { projectDir } from './process/project.ts';

/**
 * `npm run demo [-- --slower 0.4 | --same] [--json FILE] [--store elasticsearch|opensearch]`: load tests build A of the sample shop
 * five times as the baseline, then a change that makes it slower. With a store it starts such a server, keeps the runs there with
 * the least privileges, and shows what lies in it. Exit 0: it showed what it promises. 1: it did not. 2: wrong arguments.
 */
await runDemoProgram(parseDemoOptions, demonstrate);

async function demonstrate(options: DemoOptions, signal: AbortSignal): Promise<number> {
  const startedAt = performance.now();
  const inPlace = async (place: DemoPlace): Promise<readonly string[]> => {
    const faults = await compareBuilds(place, options, signal);
    console.log(`results: ${relative(projectDir, place.resultsDir)}, ${elapsed(startedAt)} s`);
    return faults;
  };
  const faults = options.store === null ? await inPlace(inFolder()) : await inStore(options.store, inPlace, signal);
  for (const fault of faults) console.error(`The demo did not show what it promises: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

async function compareBuilds(place: DemoPlace, options: DemoOptions, signal: AbortSignal): Promise<readonly string[]> {
  const baseline = await runBaseline(place, signal);
  const build = options.isSame ? 'A' : 'B';
  console.log(`\nThe change: build ${build} on a branch.`);
  const under = { build, slower: options.slower, commit: 'change', branch: 'change', record: 'never' } as const;
  const last = await runBuild(under, place, signal);
  const { comparison, lines, faults } = judgeDemo(baseline, last, options);
  console.log(`\n${lines.join('\n')}`);
  if (options.jsonFile !== null) {
    await writeDemoJson(options.jsonFile, { injected: options.slower, comparison, baseline, last });
  }
  return faults;
}

async function inStore(
  kind: NonNullable<DemoOptions['store']>,
  compare: (place: DemoPlace) => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  await using store = await startStore(kind, inFolder(), signal);
  const faults = await compare(store.place);
  return [...faults, ...(await store.show(signal))];
}

function elapsed(sinceMs: number): string {
  return ((performance.now() - sinceMs) / 1000).toFixed(0);
}
