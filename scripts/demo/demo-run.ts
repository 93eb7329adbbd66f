import { glob, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabelRecord, LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { capture } from '../process/capture.ts';
import { inProject } from '../process/project.ts';
import { startShop } from './start-shop.ts';

/** The label whose service time the demo changes. */
export const demoLabel = 'Pay';

/** What one run of the demo left behind. */
export interface DemoRun {
  readonly build: string;
  readonly exitCode: number;
  readonly record: RunRecord;
  readonly load: LoadRecord;
  readonly steady: NonNullable<LoadRecord['steady']>;
  readonly pay: LabelRecord;
  readonly jtlFiles: readonly string[];
}

export interface BuildUnderTest {
  readonly build: string;
  readonly slower: number;
}

/** Starts this build of the shop, runs the command line on it as a user would, and reads what it stored. Throws a sentence when there is no result. */
export async function runBuild(under: BuildUnderTest, resultsDir: string, signal: AbortSignal): Promise<DemoRun> {
  await using shop = await startShop(under);
  const command = [
    'dist/cli/index.js',
    'run',
    ...['--config', 'examples/shop/loadtest.yml'],
    ...['--target-url', shop.url],
    ...['--build-sha', under.build],
    ...['--results-dir', resultsDir],
  ];
  console.log(`\n$ node ${command.join(' ')}`);
  const { exitCode } = await capture(process.execPath, command, { cwd: inProject(), echo: 'all', signal });
  signal.throwIfAborted();
  return await readResults(under.build, exitCode, resultsDir);
}

async function readResults(build: string, exitCode: number, resultsDir: string): Promise<DemoRun> {
  const runIds = await readdir(join(resultsDir, 'runs')).catch(() => []);
  const runDir = runIds[0] === undefined ? null : join(resultsDir, 'runs', runIds[0]);
  const text = runDir === null ? null : await readFile(join(runDir, 'run.json'), 'utf8').catch(() => null);
  if (runDir === null || text === null) throw noResult(build, exitCode, `there is no run.json below ${resultsDir}`);
  const record = JSON.parse(text) as RunRecord;
  const load = record.loads.at(-1);
  const pay = load?.labels.find(({ label, kind }) => label === demoLabel && kind === 'sample');
  if (load?.steady == null || pay === undefined) throw noResult(build, exitCode, record.verdict.reason);
  const pattern = join(runDir, 'fleets', '*', 'workers', '*', load.load, 'results.jtl');
  const jtlFiles = (await Array.fromAsync(glob(pattern))).sort();
  if (jtlFiles.length !== load.workers) {
    throw noResult(build, exitCode, `${load.workers} workers left ${jtlFiles.length} result files below ${runDir}`);
  }
  return { build, exitCode, record, load, steady: load.steady, pay, jtlFiles };
}

function noResult(build: string, exitCode: number, why: string): Error {
  return new Error(
    `The run of build ${build} ended with exit code ${exitCode} and without a result for ${demoLabel}: ${why}.`,
  );
}
