import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LabelRecord, LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { capture } from '../process/capture.ts';
import { inProject } from '../process/project.ts';
import type { DemoPlace } from './demo-place.ts';
import { cliFile } from './cli-file.ts';
import { startShop } from './start-shop.ts';

/** The label whose service time the demo changes. */
export const demoLabel = 'Pay';

/** One load of the demo, and what it left behind. */
export interface DemoLoad {
  readonly record: LoadRecord;
  readonly steady: NonNullable<LoadRecord['steady']>;
  readonly pay: LabelRecord;
  readonly jtlFiles: readonly string[];
}

/** What one run of the demo left behind. */
export interface DemoRun {
  readonly build: string;
  readonly exitCode: number;
  readonly record: RunRecord;
  /** The first, and the confirmation if there was one. */
  readonly loads: readonly DemoLoad[];
}

export interface BuildUnderTest {
  readonly build: string;
  readonly slower: number;
  /** What distinguishes its commit from all others of the demo. */
  readonly commit: string;
  readonly branch: string;
  readonly record: 'always' | 'never';
}

/** Starts this build of the shop, runs the command line on it as a user would, and reads what it stored. Throws a sentence when there is no result. */
export async function runBuild(under: BuildUnderTest, place: DemoPlace, signal: AbortSignal): Promise<DemoRun> {
  const { resultsDir, configFile, environment } = place;
  await using shop = await startShop(under);
  const sha = createHash('sha1').update(under.commit).digest('hex');
  const command = [
    cliFile,
    'run',
    ...['--config', configFile],
    ...['--target-url', shop.url],
    ...['--build-sha', sha],
    ...['--build-ref', under.branch],
    ...['--record', under.record],
    ...['--results-dir', resultsDir],
  ];
  console.log(`\n$ node ${command.join(' ')}`);
  const env = { ...process.env, ...environment };
  const { exitCode } = await capture(process.execPath, command, { cwd: inProject(), env, echo: 'all', signal });
  signal.throwIfAborted();
  return await readResults({ build: under.build, exitCode, sha, resultsDir });
}

interface Ended {
  readonly build: string;
  readonly exitCode: number;
  readonly sha: string;
  readonly resultsDir: string;
}

async function readResults(ended: Ended): Promise<DemoRun> {
  const { build, exitCode, sha, resultsDir } = ended;
  for await (const file of glob(join(resultsDir, 'runs', '*', 'run.json'))) {
    const record = JSON.parse(await readFile(file, 'utf8')) as RunRecord;
    if (record.build.sha !== sha) continue;
    if (record.loads.length === 0) throw noResult(ended, record.verdict.reason);
    const loads: DemoLoad[] = [];
    for (const load of record.loads) loads.push(await readLoad(ended, record, load, dirname(file)));
    return { build, exitCode, record, loads };
  }
  throw noResult(ended, `there is no run.json of this commit below ${resultsDir}`);
}

async function readLoad(ended: Ended, run: RunRecord, load: LoadRecord, runDir: string): Promise<DemoLoad> {
  const pay = load.labels.find(({ label, kind }) => label === demoLabel && kind === 'sample');
  if (load.steady === null || pay === undefined) throw noResult(ended, run.verdict.reason);
  const jtlFiles = (
    await Array.fromAsync(glob(join(runDir, 'fleets', '*', 'workers', '*', load.load, 'results.jtl')))
  ).sort();
  if (jtlFiles.length !== load.workers) {
    throw noResult(ended, `${load.workers} workers left ${jtlFiles.length} result files below ${runDir}`);
  }
  return { record: load, steady: load.steady, pay, jtlFiles };
}

function noResult({ build, exitCode }: Ended, why: string): Error {
  return new Error(
    `The run of build ${build} ended with exit code ${exitCode} and without a result for ${demoLabel}: ${why}.`,
  );
}
