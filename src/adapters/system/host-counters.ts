import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { HostCounterReading, HostCounters } from '../../ports/host-counters.ts';
import { cgroupCores } from './cgroup-cores.ts';
import type { ReadText } from './cgroup-cores.ts';
import { contextSwitches, hostLevels, hostTimes, networkCounters, processTimes } from './proc-readings.ts';

/** Resolution of the lag timer. rules: "timer-lag p95 > max(10 ms, …)". */
const LAG_TIMER_MS = 10;

/**
 * Counters of this host from /proc and its cgroup. Elsewhere than on Linux nothing is observed. Reads are synchronous:
 * these files are memory, and a thread pool costs more than the read.
 */
export function systemHostCounters(options: { readonly platform: string; readonly readText?: ReadText }): HostCounters {
  const readText = options.readText ?? readProcText;
  const observes = options.platform === 'linux';
  const switches = switchCounter(readText);
  const lag = monitorEventLoopDelay({ resolution: LAG_TIMER_MS });
  lag.enable();
  return {
    observes,
    read: (pid) => Promise.resolve(observes ? reading(pid, readText, switches) : null),
    cores: () => Promise.resolve(observes ? cgroupCores(readText, availableParallelism()) : availableParallelism()),
    cpuModel: () => cpus()[0]?.model.trim() ?? 'unknown',
    machine: () => (observes ? (readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null) : null),
    timerLagP95Ms: () => {
      if (lag.count === 0) return null;
      const p95Ms = Math.max(0, lag.percentile(95) / 1e6 - LAG_TIMER_MS);
      lag.reset();
      return p95Ms;
    },
  };
}

function reading(pid: number, readText: ReadText, switches: (pid: number) => number | null): HostCounterReading | null {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const process = processTimes(stat);
  const host = hostTimes(readText);
  const levels = hostLevels(readText);
  const net = networkCounters(readText);
  return {
    state: process?.state ?? null,
    processCpuMs: process?.cpuMs ?? null,
    processContextSwitches: switches(pid),
    hostBusyMs: host.busyMs,
    hostTotalMs: host.totalMs,
    hostStealMs: host.stealMs,
    load1: levels.load1,
    memUsedBytes: levels.memUsedBytes,
    ctxt: host.ctxt,
    intr: host.intr,
    netTxBytes: net.txBytes,
    netRxBytes: net.rxBytes,
    tcpOutSegs: net.outSegs,
    tcpRetransSegs: net.retransSegs,
  };
}

/** The counts of a thread vanish with it; adding up what each thread gained keeps the sum growing. */
function switchCounter(readText: ReadText): (pid: number) => number | null {
  const totals = new Map<number, { total: number; byThread: Map<string, number> }>();
  return (pid) => {
    const before = totals.get(pid) ?? { total: 0, byThread: new Map<string, number>() };
    const byThread = new Map<string, number>();
    let total = before.total;
    for (const thread of listThreads(pid)) {
      const count = contextSwitches(readText(`/proc/${pid}/task/${thread}/status`) ?? '');
      if (count === null) continue;
      byThread.set(thread, count);
      total += Math.max(0, count - (before.byThread.get(thread) ?? 0));
    }
    if (byThread.size === 0) return null;
    totals.clear();
    totals.set(pid, { total, byThread });
    return total;
  };
}

function listThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readProcText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
