import type { ReadText } from './cgroup-cores.ts';

/** USER_HZ, the unit of CPU times in /proc; 100 on every Linux that Node runs on. */
const TICK_MS = 10;

/** State letter and CPU time of a process from the text of /proc/PID/stat; `null`: not of that form. */
export function processTimes(stat: string): { readonly state: string; readonly cpuMs: number } | null {
  // The name stands in brackets and may itself hold brackets and blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  const state = fields[0];
  return state === undefined || state === '' || !Number.isFinite(cpuMs) ? null : { state, cpuMs };
}

/** Context switches of one thread, wanted and unwanted, from the text of its status file; `null`: not there. */
export function contextSwitches(status: string): number | null {
  const counts = [...status.matchAll(/^(?:non)?voluntary_ctxt_switches:\s+(\d+)$/gm)];
  return counts.length === 0 ? null : counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** CPU times of the whole host and its switches and interrupts. `busy` is without idle, waiting for IO and steal. */
export function hostTimes(readText: ReadText): {
  readonly busyMs: number | null;
  readonly totalMs: number | null;
  readonly stealMs: number | null;
  readonly ctxt: number | null;
  readonly intr: number | null;
} {
  const stat = readText('/proc/stat') ?? '';
  const cpu = /^cpu +(.*)$/m.exec(stat)?.[1]?.split(' ').map(Number) ?? [];
  // user nice system idle iowait irq softirq steal; guest times are part of user and nice.
  const [user = NaN, nice = NaN, system = NaN, idle = NaN, iowait = NaN, irq = NaN, softirq = NaN, steal = NaN] = cpu;
  const busy = user + nice + system + irq + softirq;
  return {
    busyMs: known(busy * TICK_MS),
    totalMs: known((busy + idle + iowait + steal) * TICK_MS),
    stealMs: known(steal * TICK_MS),
    ctxt: numberAfter(stat, /^ctxt (\d+)/m),
    intr: numberAfter(stat, /^intr (\d+)/m),
  };
}

/** Load average of the last minute and used memory (total − available). */
export function hostLevels(readText: ReadText): {
  readonly load1: number | null;
  readonly memUsedBytes: number | null;
} {
  const meminfo = readText('/proc/meminfo') ?? '';
  const totalKiB = numberAfter(meminfo, /^MemTotal: +(\d+) kB/m);
  const availableKiB = numberAfter(meminfo, /^MemAvailable: +(\d+) kB/m);
  return {
    load1: numberAfter(readText('/proc/loadavg') ?? '', /^([\d.]+)/),
    memUsedBytes: totalKiB === null || availableKiB === null ? null : (totalKiB - availableKiB) * 1024,
  };
}

/** Bytes over all interfaces, loopback too: a load against this machine uses nothing else. Segments of TCP over IPv4 and IPv6. */
export function networkCounters(readText: ReadText): {
  readonly rxBytes: number | null;
  readonly txBytes: number | null;
  readonly outSegs: number | null;
  readonly retransSegs: number | null;
} {
  const interfaces = [...(readText('/proc/net/dev') ?? '').matchAll(/^\s*\S+:\s*(.*)$/gm)];
  const sumOf = (column: number): number | null =>
    interfaces.length === 0
      ? null
      : known(interfaces.reduce((sum, [, numbers = '']) => sum + Number(numbers.trim().split(/\s+/)[column]), 0));
  const [names = [], values = []] = [...(readText('/proc/net/snmp') ?? '').matchAll(/^Tcp: (.*)$/gm)].map(
    ([, text = '']) => text.split(' '),
  );
  const tcp = (name: string): number | null => known(Number(values[names.indexOf(name)]));
  return { rxBytes: sumOf(0), txBytes: sumOf(8), outSegs: tcp('OutSegs'), retransSegs: tcp('RetransSegs') };
}

function numberAfter(text: string, pattern: RegExp): number | null {
  return known(Number(pattern.exec(text)?.[1]));
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
