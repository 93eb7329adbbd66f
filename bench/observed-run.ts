import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadRecord } from '../src/core/verdict/load-record.ts';
import type { RunRecord } from '../src/core/verdict/run-record.ts';
import { inProject } from '../scripts/process/project.ts';
import { interruptWithUs } from './interrupt-with-us.ts';
import { type ProcessRole, type Watched, type WatchedProcess, watchProcesses } from './process-watch.ts';

/** What is run, and where its results go. */
export interface RunRequest {
  readonly config: string;
  readonly targetUrl: string;
  /** A fresh folder. */
  readonly resultsDir: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Processes that are watched besides. */
  readonly alongside?: readonly { readonly pid: number; readonly role: ProcessRole }[];
}

/** One run of the command line, watched from outside. Times are epoch ms. */
export interface ObservedRun {
  readonly exitCode: number;
  readonly commandAtMs: number;
  readonly firstOutputAtMs: number;
  readonly endAtMs: number;
  readonly record: RunRecord;
  readonly load: LoadRecord;
  readonly runDir: string;
  readonly jtlFiles: readonly string[];
  readonly watched: Watched;
}

/** No run here takes longer. */
const DEADLINE_MS = 180_000;
const EXIT_INTERRUPTED = 130;

/** Runs `loadtest-action run` as a user would and watches its processes. Throws with its output when it leaves no load behind. */
export async function observeRun(request: RunRequest): Promise<ObservedRun> {
  const { config, targetUrl, resultsDir, flags = [], env = {}, alongside = [] } = request;
  const args = ['run', '--config', config, '--target-url', targetUrl, '--results-dir', resultsDir, ...flags];
  const commandAtMs = Date.now();
  const child = spawn(process.execPath, [inProject('dist/cli/index.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const leave = interruptWithUs(child, 'SIGINT');
  const deadline = setTimeout(() => child.kill('SIGINT'), DEADLINE_MS);
  const watch = watchProcesses([{ pid: child.pid ?? 0, role: 'controller' }, ...alongside]);
  let output = '';
  let firstOutputAtMs = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') firstOutputAtMs = Date.now();
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const endAtMs = Date.now();
  clearTimeout(deadline);
  leave();
  const watched = watch.stop();
  if (code === EXIT_INTERRUPTED) throw new Error('The run was interrupted.');
  const found = readResults(resultsDir, output);
  return { exitCode: code ?? 128, commandAtMs, firstOutputAtMs, endAtMs, watched, ...found };
}

function readResults(resultsDir: string, output: string): Pick<ObservedRun, 'record' | 'load' | 'runDir' | 'jtlFiles'> {
  const [file] = globSync(join(resultsDir, 'runs/*/run.json'));
  const record = file === undefined ? null : (JSON.parse(readFileSync(file, 'utf8')) as RunRecord);
  const load = record?.loads.at(-1);
  if (file === undefined || record === null || load === undefined) {
    throw new Error(`The run left no load below ${resultsDir}:\n${output}`);
  }
  const runDir = join(file, '..');
  const jtlFiles = globSync(join(runDir, 'fleets/*/workers/*', load.load, 'results.jtl')).sort();
  return { record, load, runDir, jtlFiles };
}

/** The only process of this role. Throws when there is none. */
export function processOf({ watched }: Pick<ObservedRun, 'watched'>, role: ProcessRole): WatchedProcess {
  const found = watched.processes.find((one) => one.role === role);
  if (found === undefined) throw new Error(`No process of the role ${role} was seen.`);
  return found;
}
