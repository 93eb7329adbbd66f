import { readJtlTimes } from './jtl-times.ts';
import { cpuMsAt, type CpuPoint, type Watched } from './process-watch.ts';

/** What one JMeter did, alone or beside an agent. Steady is from 3 s after the first sample (or 40 % of a short load) to half a second before the last one. */
export interface Leg {
  readonly samples: number;
  readonly samplesPerSec: number;
  /** CPU of the JVM from its start to its end, by all its samples. */
  readonly cpuUsPerSample: number;
  readonly steadyCpuUsPerSample: number;
  /** CPU of the agent in percent of one core while steady; `null`: there was none. */
  readonly agentCpuPct: number | null;
  /** CPU of everything on this host that has no part in the leg, in percent of one core while steady. */
  readonly othersCpuPct: number;
}

const WARM_MS = 3_000;
const TAIL_MS = 500;
/** Less says nothing about a rate. */
const MIN_STEADY_MS = 1_500;

/** Reads the numbers of a leg. Throws when requests failed or the steady part is too short. */
export function measureLeg(jtlFile: string, watched: Watched): Leg {
  const times = readJtlTimes(jtlFile);
  // A machine so busy that JMeter starts late leaves a shorter load.
  const warmMs = Math.min(WARM_MS, 0.4 * (times.lastEndMs - times.firstStartMs));
  const fromMs = times.firstStartMs + warmMs;
  const toMs = times.lastEndMs - TAIL_MS;
  if (times.errors > 0) throw new Error(`${times.errors} of ${times.rows} requests failed in ${jtlFile}.`);
  if (toMs - fromMs < MIN_STEADY_MS) throw new Error(`The load of ${jtlFile} is too short: make its duration longer.`);
  const rows = times.rowsBetween(fromMs, toMs);
  const used = (points: readonly CpuPoint[]): number => cpuMsAt(points, toMs) - cpuMsAt(points, fromMs);
  const pct = (cpuMs: number): number => (cpuMs / (toMs - fromMs)) * 100;
  const ours = watched.processes.filter(({ points }) => (points.at(-1)?.atMs ?? 0) >= toMs);
  const jmeter = ours.find(({ role }) => role === 'jmeter');
  const agent = ours.find(({ role }) => role === 'agent');
  if (jmeter === undefined) throw new Error(`The JMeter of ${jtlFile} was not seen.`);
  return {
    samples: times.rows,
    samplesPerSec: (rows / (toMs - fromMs)) * 1_000,
    cpuUsPerSample: ((jmeter.points.at(-1)?.cpuMs ?? NaN) / times.rows) * 1_000,
    steadyCpuUsPerSample: (used(jmeter.points) / rows) * 1_000,
    agentCpuPct: agent === undefined ? null : pct(used(agent.points)),
    othersCpuPct: pct(used(watched.host) - ours.reduce((sum, { points }) => sum + used(points), 0)),
  };
}
