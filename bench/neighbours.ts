import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startShop } from '../scripts/demo/start-shop.ts';
import { inProject } from '../scripts/process/project.ts';
import type { WindowDocument } from '../src/core/window/window-document.ts';
import { rounded, writeJson } from './numbers.ts';
import { observeRun, type ObservedRun } from './observed-run.ts';
import { startNeighbours } from './spin.ts';

/**
 * `node bench/neighbours.ts [--counts 0,2,6] [--duration-sec 30] [--json FILE]`: what the generator rules say when other programs
 * take the CPU. The sample shop at moderate load by two workers; each neighbour spins one core if it can.
 */
const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '0,2,6' },
    'duration-sec': { type: 'string', default: '30' },
    json: { type: 'string' },
  },
});
/** The label whose p95 is shown; its service time is known: log-normal with a p95 of 196 ms. */
const LABEL = 'Pay';

const cases = [];
for (const count of options.counts.split(',').map(Number)) {
  const measured = await measureCase(count);
  cases.push(measured);
  console.log(`${count} neighbours: ${measured.outcome}. ${measured.reason}`);
  for (const text of measured.generatorFindings) console.log(`  ${text}`);
}
console.log(`\n${markdown(cases)}`);
if (options.json !== undefined) writeJson(options.json, { durationSec: Number(options['duration-sec']), cases });

async function measureCase(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-neighbours-'));
  try {
    await using shop = await startShop({ build: 'A', slower: 0 });
    await using neighbours = startNeighbours(count);
    const run = await observeRun({
      config: inProject('bench/shop.yml'),
      targetUrl: shop.url,
      resultsDir: folder,
      flags: ['--duration', `${options['duration-sec']}s`],
    });
    return { neighbours: neighbours.count, ...numbersOf(run) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function numbersOf(run: ObservedRun) {
  const { verdict } = run.record;
  const hosts = steadyWindows(run).map((window) => window.host);
  const most = (values: readonly (number | null)[]): number => Math.max(...values.filter((value) => value !== null));
  const label = run.load.labels.find((one) => one.label === LABEL);
  return {
    outcome: verdict.outcome,
    exitCode: run.exitCode,
    reason: verdict.reason,
    generatorFindings: verdict.findings
      .filter(({ kind }) => kind === 'generator')
      .map(({ severity, text }) => `${severity}: ${text}`),
    maxJmeterCpuPct: most(hosts.map((host) => host.jmeterCpuPct)),
    maxTimerLagP95Ms: most(hosts.map((host) => host.timerLagP95Ms)),
    medianTimerLagP95Ms: middle(hosts.flatMap(({ timerLagP95Ms }) => timerLagP95Ms ?? [])),
    maxGcMs: most(hosts.map((host) => host.gcMs)),
    samplesPerSec: run.load.total?.ratePerSec ?? NaN,
    cpuWaitPerSampleMs: cpuWaitPerSample(run),
    p50Ms: run.load.total?.p50Ms ?? NaN,
    p95Ms: label?.p95Ms ?? NaN,
  };
}

/** Time that JMeter's threads were ready and had no core, all workers and steady windows, by sample. */
function cpuWaitPerSample({ load, watched }: ObservedRun): number {
  const { fromMs, toMs } = load.steady ?? { fromMs: 0, toMs: 0 };
  const waits = watched.processes.map(({ waits: points }) => {
    const inside = points.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined || last === first
      ? 0
      : (last.waitMs - first.waitMs) / (last.atMs - first.atMs);
  });
  return (waits.reduce((sum, wait) => sum + wait, 0) * 1_000) / (load.total?.ratePerSec ?? NaN);
}

function steadyWindows({ runDir, load }: ObservedRun): readonly WindowDocument[] {
  const lines = readFileSync(join(runDir, 'windows.ndjson'), 'utf8').trim().split('\n');
  const windows = lines.map((line) => JSON.parse(line) as WindowDocument);
  const { fromMs, toMs } = load.steady ?? { fromMs: 0, toMs: 0 };
  return windows.filter((window) => window.fromMs >= fromMs && window.toMs <= toMs);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The table of docs/generator-rules.md. */
function markdown(measured: readonly Awaited<ReturnType<typeof measureCase>>[]): string {
  const head = [
    '| neighbours | verdict | generator findings | most JMeter CPU of a worker, % of a core | timer lag p95, median and most of the windows, ms | JMeter waits for a core, ms per sample | samples per second | p95 of Pay, ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const lines = measured.map((one) => {
    const findings = one.generatorFindings.join('<br>') || 'none';
    const lag = `${rounded(one.medianTimerLagP95Ms, 1)}, ${rounded(one.maxTimerLagP95Ms, 1)}`;
    const [cpu, rate] = [rounded(one.maxJmeterCpuPct, 0), rounded(one.samplesPerSec, 0)];
    const wait = rounded(one.cpuWaitPerSampleMs, 2);
    return `| ${one.neighbours} | ${one.outcome} | ${findings} | ${cpu} | ${lag} | ${wait} | ${rate} | ${one.p95Ms} |`;
  });
  return [...head, ...lines].join('\n');
}
