import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseDemoOptions, type DemoOptions } from './demo/demo-options.ts';
import { demoLabel, runBuild, type DemoRun } from './demo/demo-run.ts';
import { judgeDemo } from './demo/judge-demo.ts';
import { inProject, projectDir } from './process/project.ts';

/**
 * `npm run demo [-- --slower 0.4 | --same] [--json FILE]`: load tests two builds of the sample shop, of which the second is slower.
 * Exit 0: it showed what it promises. 1: it did not. 2: wrong arguments.
 */
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupt.abort(signal);
  });
}
try {
  const options = parseDemoOptions(process.argv.slice(2));
  process.exitCode = await demonstrate(options).catch((error: unknown) => {
    if (interrupt.signal.aborted) return 130;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function demonstrate(options: DemoOptions): Promise<number> {
  const startedAt = performance.now();
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const folder = inProject('.loadtest', 'demo', stamp);
  const second = options.isSame ? 'A' : 'B';
  const first = await runBuild({ build: 'A', slower: 0 }, resolve(folder, 'first'), interrupt.signal);
  const other = await runBuild({ build: second, slower: options.slower }, resolve(folder, 'second'), interrupt.signal);
  const verdict = judgeDemo(first, other, options);
  console.log(`\n${verdict.lines.join('\n')}`);
  console.log(`results: ${relative(projectDir, folder)}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  if (options.jsonFile !== null)
    await writeJson(options.jsonFile, { options, measured: verdict.measured, first, other });
  for (const fault of verdict.faults) console.error(`The demo did not show what it promises: ${fault}`);
  return verdict.faults.length === 0 ? 0 : 1;
}

interface Shown {
  readonly options: DemoOptions;
  readonly measured: number;
  readonly first: DemoRun;
  readonly other: DemoRun;
}

async function writeJson(file: string, { options, measured, first, other }: Shown): Promise<void> {
  const document = {
    label: demoLabel,
    injected: options.slower,
    measured,
    jtl: { A: first.jtlFiles, B: other.jtlFiles },
    steady: { A: [first.steady.fromMs, first.steady.toMs], B: [other.steady.fromMs, other.steady.toMs] },
  };
  // npm runs scripts in the project's folder; the user may stand elsewhere.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(document, null, 2)}\n`);
}
