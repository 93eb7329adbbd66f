import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../scripts/process/project.ts';
import { writeJtl } from './jtl-generator.ts';
import { readJtlTimes } from './jtl-times.ts';
import { writeLoopbackConfig } from './loopback-config.ts';
import { startLoopbackTarget } from './loopback-target.ts';
import { median } from './measure-child.ts';
import { rounded, writeJson } from './numbers.ts';
import { observeRun, type ObservedRun, processOf } from './observed-run.ts';

/**
 * `node bench/start.ts [--rounds 10] [--runs 3] [--json FILE]`: from the start of a command to its first line, and the wall
 * time of a run of 12 s beyond its load, with JMeter's share apart.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const LOAD_SEC = 12;
const SMALL_ROWS = 1_000;
const cli = inProject('dist/cli/index.js');
const action = inProject('dist/action/index.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
try {
  const small = join(folder, 'small.jtl');
  writeJtl(small, { rows: SMALL_ROWS, labels: 5, seed: 3 });
  const firstLineMs = {
    'node alone': await medianFirstLine(['--eval', 'console.log(1)']),
    '--help': await medianFirstLine([cli, '--help']),
    [`report, ${SMALL_ROWS.toLocaleString('en')} rows`]: await medianFirstLine([cli, 'report', small]),
    // Without a configuration: the first line comes before it is looked for.
    action: await medianFirstLine([action], { env: runnerFiles(), exitCode: 2 }),
    'action, post phase': await medianFirstLine([action], { env: { ...runnerFiles(), STATE_run: '' }, exitCode: 0 }),
  };
  const runs = await measureRuns(Number(options.runs));
  const runMs = Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((run) => run[key as keyof RunTimes]))]),
  ) as unknown as RunTimes;
  console.table(rowsOf({ ...firstLineMs, run: runMs.firstLineMs }, runMs));
  if (options.json !== undefined) writeJson(options.json, { firstLineMs, loadSec: LOAD_SEC, run: runMs });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Expected {
  readonly env?: Readonly<Record<string, string>>;
  readonly exitCode?: number;
}

/** What a runner sets for every action. */
function runnerFiles(): Readonly<Record<string, string>> {
  const names = ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
  for (const name of names) writeFileSync(join(folder, name), '');
  return { GITHUB_WORKSPACE: folder, ...Object.fromEntries(names.map((name) => [name, join(folder, name)])) };
}

async function medianFirstLine(args: readonly string[], expected: Expected = {}): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) measured.push(await firstLine(args, expected));
  return median(measured);
}

async function firstLine(args: readonly string[], { env = {}, exitCode = 0 }: Expected): Promise<number> {
  const startMs = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  const closed = once(child, 'close');
  const outputMs: number[] = [];
  child.stdout.on('data', () => outputMs.push(performance.now() - startMs));
  const [code] = (await closed) as [number | null];
  const [firstMs] = outputMs;
  if (code !== exitCode || firstMs === undefined) throw new Error(`node ${args.join(' ')} ended with ${String(code)}.`);
  return firstMs;
}

/** Where the time of a run goes, ms. */
interface RunTimes {
  readonly firstLineMs: number;
  /** From the command to the launch of JMeter. */
  readonly beforeLoadMs: number;
  /** JMeter's run of the disabled plan, part of it. */
  readonly dryCheckMs: number;
  /** Inside the load: JMeter is launched, and its first sample begins. */
  readonly firstSampleMs: number;
  /** From the end of the load to the end of the command. */
  readonly afterLoadMs: number;
  /** JMeter's own end, part of it. */
  readonly jmeterEndMs: number;
  readonly beyondMs: number;
  readonly beyondWithoutJmeterMs: number;
}

async function measureRuns(count: number): Promise<readonly RunTimes[]> {
  await using target = await startLoopbackTarget();
  const config = writeLoopbackConfig(folder, { users: 10, thinkMs: 50, durationSec: LOAD_SEC });
  const times: RunTimes[] = [];
  for (let run = 0; run < count; run += 1) {
    times.push(timesOf(await observeRun({ config, targetUrl: target.url, resultsDir: join(folder, `run-${run}`) })));
  }
  return times;
}

function timesOf(run: ObservedRun): RunTimes {
  const { startAtMs, stopAtMs } = run.load;
  const lastSeen = (role: 'jmeter' | 'dry-check'): number => processOf(run, role).points.at(-1)?.atMs ?? NaN;
  const dryCheckMs = lastSeen('dry-check') - (processOf(run, 'dry-check').points[0]?.atMs ?? NaN);
  const beforeLoadMs = startAtMs - run.commandAtMs;
  const afterLoadMs = run.endAtMs - stopAtMs;
  const jmeterEndMs = Math.max(0, lastSeen('jmeter') - stopAtMs);
  return {
    firstLineMs: run.firstOutputAtMs - run.commandAtMs,
    beforeLoadMs,
    dryCheckMs,
    firstSampleMs: readJtlTimes(run.jtlFiles[0] ?? '').firstStartMs - startAtMs,
    afterLoadMs,
    jmeterEndMs,
    beyondMs: beforeLoadMs + afterLoadMs,
    beyondWithoutJmeterMs: beforeLoadMs + afterLoadMs - dryCheckMs - jmeterEndMs,
  };
}

function rowsOf(firstLineMs: Readonly<Record<string, number>>, run: RunTimes) {
  const named = [
    ...Object.entries(firstLineMs).map(([command, ms]) => [`${command}: start to first line`, ms] as const),
    [`run of ${LOAD_SEC} s: wall time beyond the load`, run.beyondMs],
    ['  of it before the load', run.beforeLoadMs],
    ["    of it JMeter's dry check of the plan", run.dryCheckMs],
    ['  of it after the load', run.afterLoadMs],
    ['    of it until JMeter is gone', run.jmeterEndMs],
    ["  without JMeter's share", run.beyondWithoutJmeterMs],
    ['inside the load: launch of JMeter to its first sample', run.firstSampleMs],
  ] as const;
  return Object.fromEntries(named.map(([name, ms]) => [name, { ms: rounded(ms, 0) }]));
}
