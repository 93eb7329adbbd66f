import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBare } from './bare-jmeter.ts';
import { ratioInterval } from './interval.ts';
import { type Leg, measureLeg } from './leg.ts';
import { writeLoopbackConfig } from './loopback-config.ts';
import { startLoopbackTarget } from './loopback-target.ts';
import { median } from './measure-child.ts';
import { observeRun, type ObservedRun, processOf } from './observed-run.ts';
import { quietHost } from './quiet-host.ts';
import { mean, rounded, writeJson } from './numbers.ts';

/** What the project promises: the lower end of the interval of the throughput ratio, and the distance of the CPU ratio from 1. */
const TARGETS = { lowestThroughputRatio: 0.95, cpuDistance: 0.03 };
/** Without think time JMeter takes all CPU that is left; paced it takes about half of two cores, and the throughput says little. */
const LOADS = { saturated: { users: 4, thinkMs: 0 }, paced: { users: 60, thinkMs: 20 } } as const;
/** A pair in which other programs took more of a core is repeated, whatever it says: both legs need the same machine. */
const MAX_OTHERS_PCT = 20;
/** Longest wait for a quiet moment before a pair. */
const QUIET_TIMEOUT_MS = 60_000;
type LoadName = keyof typeof LOADS;

interface Pair {
  readonly beside: Leg;
  readonly bare: Leg;
}

/** `node bench/beside-agent.ts [--pairs 10] [--load saturated|paced] [--duration-sec 12] [--json FILE]` */
const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '10' },
    'duration-sec': { type: 'string', default: '12' },
    load: { type: 'string' },
    json: { type: 'string' },
  },
});
const names = (Object.keys(LOADS) as LoadName[]).filter((name) => name === (options.load ?? name));
const pairs = Number(options.pairs);
const durationSec = Number(options['duration-sec']);
if (!Number.isSafeInteger(pairs) || pairs < 2)
  throw new Error(`--pairs is a whole number from 2 on, not ${options.pairs}.`);
if (!Number.isSafeInteger(durationSec) || durationSec < 10)
  throw new Error(`--duration-sec is a whole number from 10 on, not ${options['duration-sec']}.`);

const results = [];
for (const name of names) {
  const { measured, disturbed } = await measurePairs(name);
  const result = { load: name, ...LOADS[name], disturbed, ...summarise(measured) };
  results.push(result);
  console.table(rows(result));
}
if (options.json !== undefined) writeJson(options.json, { pairs, durationSec, targets: TARGETS, loads: results });

/** Interleaved; who goes first alternates, so that a trend of the machine falls on both. */
async function measurePairs(
  name: LoadName,
): Promise<{ readonly measured: readonly Pair[]; readonly disturbed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-beside-'));
  try {
    await using target = await startLoopbackTarget();
    const config = writeLoopbackConfig(folder, { ...LOADS[name], durationSec });
    const alongside = [{ pid: target.pid, role: 'target' } as const, { pid: process.pid, role: 'bench' } as const];
    const run = (at: string): Promise<ObservedRun> =>
      observeRun({ config, targetUrl: target.url, resultsDir: join(folder, at), alongside });
    // Not measured: it warms the page cache and tells the command line of JMeter.
    const model = processOf(await run('model'), 'jmeter');
    const measured: Pair[] = [];
    const disturbed: Pair[] = [];
    while (measured.length < pairs) {
      const at = measured.length + disturbed.length;
      await quietHost({ maxPct: MAX_OTHERS_PCT, timeoutMs: QUIET_TIMEOUT_MS });
      const beside = async (): Promise<Leg> => besideLeg(await run(`pair-${at}`));
      const bare = async (): Promise<Leg> => {
        const place = { folder: join(folder, `bare-${at}`), durationMs: durationSec * 1_000, alongside };
        const alone = await runBare(model, place);
        return measureLeg(alone.jtlFile, alone.watched);
      };
      const pair = at % 2 === 0 ? { beside: await beside(), bare: await bare() } : await inTurn(bare, beside);
      const isKept = Math.max(pair.beside.othersCpuPct, pair.bare.othersCpuPct) <= MAX_OTHERS_PCT;
      (isKept ? measured : disturbed).push(pair);
      console.log(pairLine(name, isKept ? `${measured.length}/${pairs}` : 'disturbed, repeated', pair));
      if (disturbed.length > pairs)
        throw new Error(`Other programs disturbed ${disturbed.length} pairs: let the machine rest.`);
    }
    return { measured, disturbed: disturbed.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurn(bare: () => Promise<Leg>, beside: () => Promise<Leg>): Promise<Pair> {
  const alone = await bare();
  return { bare: alone, beside: await beside() };
}

function besideLeg(run: ObservedRun): Leg {
  const [jtlFile] = run.jtlFiles;
  if (jtlFile === undefined) throw new Error(`${run.runDir} has no result file.`);
  return measureLeg(jtlFile, run.watched);
}

function summarise(measured: readonly Pair[]) {
  const ratio = (read: (leg: Leg) => number) =>
    ratioInterval(measured.map(({ beside, bare }) => read(beside) / read(bare)));
  const throughput = ratio((leg) => leg.samplesPerSec);
  const cpu = ratio((leg) => leg.cpuUsPerSample);
  return {
    throughput,
    cpuPerSample: cpu,
    steadyCpuPerSample: ratio((leg) => leg.steadyCpuUsPerSample),
    bareSamplesPerSec: median(measured.map(({ bare }) => bare.samplesPerSec)),
    bareCpuUsPerSample: median(measured.map(({ bare }) => bare.cpuUsPerSample)),
    agentCpuPct: mean(measured.map(({ beside }) => beside.agentCpuPct ?? NaN)),
    keepsThroughput: throughput.low >= TARGETS.lowestThroughputRatio,
    keepsCpu: Math.abs(cpu.value - 1) <= TARGETS.cpuDistance,
    pairs: measured,
  };
}

function rows(result: { readonly load: string } & ReturnType<typeof summarise>) {
  const line = (name: string, { value, low, high }: { value: number; low: number; high: number }, target: string) => [
    `${result.load}: ${name}, beside the agent / alone`,
    { value: rounded(value, 3), low95: rounded(low, 3), high95: rounded(high, 3), target },
  ];
  const plain = (name: string, value: number, digits: number) => [
    `${result.load}: ${name}`,
    { value: rounded(value, digits) },
  ];
  return Object.fromEntries([
    line('samples per second', result.throughput, `low95 ≥ ${TARGETS.lowestThroughputRatio}`),
    line('CPU of the JVM per sample, from start to end', result.cpuPerSample, `within ${TARGETS.cpuDistance * 100} %`),
    line('CPU of the JVM per sample, steady', result.steadyCpuPerSample, ''),
    plain('samples per second, alone', result.bareSamplesPerSec, 0),
    plain('CPU of the JVM per sample, alone, µs', result.bareCpuUsPerSample, 1),
    plain('CPU of the agent, % of a core', result.agentCpuPct, 2),
  ]) as Record<string, unknown>;
}

function pairLine(load: string, count: string, { beside, bare }: Pair): string {
  return (
    `${load} ${count}: ${bare.samplesPerSec.toFixed(0)} samples/s and ${bare.cpuUsPerSample.toFixed(1)} µs alone, ` +
    `${beside.samplesPerSec.toFixed(0)} and ${beside.cpuUsPerSample.toFixed(1)} beside the agent; ` +
    `others took ${bare.othersCpuPct.toFixed(0)} and ${beside.othersCpuPct.toFixed(0)} % of a core`
  );
}
