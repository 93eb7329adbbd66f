import { relative } from 'node:path';
import { demoFolder } from './demo/demo-folder.ts';
import { parseDemoOptions, type DemoOptions } from './demo/demo-options.ts';
import { runDemoProgram } from './demo/demo-program.ts';
import { runBuild } from './demo/demo-run.ts';
import { judgeDemo } from './demo/judge-demo.ts';
import { runBaseline } from './demo/run-baseline.ts';
import { writeDemoJson } from './demo/write-demo-json.ts';
import { projectDir } from './process/project.ts';

/**
 * `npm run demo [-- --slower 0.4 | --same] [--json FILE]`: load tests build A of the sample shop five times as the baseline, then a
 * change that makes it slower. Exit 0: it showed what it promises. 1: it did not. 2: wrong arguments.
 */
await runDemoProgram(parseDemoOptions, demonstrate);

async function demonstrate(options: DemoOptions, signal: AbortSignal): Promise<number> {
  const startedAt = performance.now();
  const folder = demoFolder();
  const baseline = await runBaseline(folder, signal);
  const build = options.isSame ? 'A' : 'B';
  console.log(`\nThe change: build ${build} on a branch.`);
  const under = { build, slower: options.slower, commit: 'change', branch: 'change', record: 'never' } as const;
  const last = await runBuild(under, folder, signal);
  const { comparison, lines, faults } = judgeDemo(baseline, last, options);
  console.log(`\n${lines.join('\n')}`);
  console.log(`results: ${relative(projectDir, folder)}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  if (options.jsonFile !== null) {
    await writeDemoJson(options.jsonFile, { injected: options.slower, comparison, baseline, last });
  }
  for (const fault of faults) console.error(`The demo did not show what it promises: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
