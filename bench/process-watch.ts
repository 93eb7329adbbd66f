import { globSync, readFileSync, readlinkSync } from 'node:fs';
import { hostTimes, processTimes } from '../src/adapters/system/proc-readings.ts';

/** What a process is to a run: the command line, an agent, the JVM of a dry check or of a load, the target, this program, a search server, or what plays the workers of a large fleet. */
export type ProcessRole =
  'controller' | 'agent' | 'dry-check' | 'jmeter' | 'target' | 'bench' | 'search-server' | 'fleet';

/** CPU time that a process had used at some moment, all its threads together, user and system. */
export interface CpuPoint {
  readonly atMs: number;
  readonly cpuMs: number;
}

/** One process from its first to its last sight; times are epoch ms and right to one poll. */
export interface WatchedProcess {
  readonly pid: number;
  readonly role: ProcessRole;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly points: CpuPoint[];
  /** Time that threads of a load's JVM were ready to run and had no core, added up from the first look on. */
  readonly waits: WaitPoint[];
}

/** See `WatchedProcess.waits`. */
export interface WaitPoint {
  readonly atMs: number;
  readonly waitMs: number;
}

/** Between two looks; two files of /proc per process and look. */
const POLL_MS = 50;
/** A file of /proc per thread. */
const LOOKS_PER_WAIT = 20;

/** What was seen, and the CPU time of the whole host meanwhile. */
export interface Watched {
  readonly processes: readonly WatchedProcess[];
  readonly host: readonly CpuPoint[];
}

/** Follows the CPU time of processes, of all that they start, and of the host (Linux) until `stop`, which returns what was seen. */
export function watchProcesses(roots: readonly { readonly pid: number; readonly role: ProcessRole }[]): {
  stop(): Watched;
} {
  const seen = new Map<number, WatchedProcess>();
  const host: CpuPoint[] = [];
  const waitsByThread = new Map<string, number>();
  const look = (pid: number, as: ProcessRole | { readonly childOf: ProcessRole }): void => {
    const stat = readText(`/proc/${pid}/stat`);
    const times = stat === null ? null : processTimes(stat);
    if (times?.cpuMs == null) return;
    const one = seen.get(pid) ?? identify(pid, as);
    if (one === null) return;
    seen.set(pid, one);
    one.points.push({ atMs: Date.now(), cpuMs: times.cpuMs });
    if (one.role === 'jmeter' && one.points.length % LOOKS_PER_WAIT === 1) addWait(one, waitsByThread);
    if (one.role !== 'controller' && one.role !== 'agent') return;
    const children = readText(`/proc/${pid}/task/${pid}/children`) ?? '';
    for (const child of children.split(' ').filter((text) => text !== '')) look(Number(child), { childOf: one.role });
  };
  const lookAtAll = (): void => {
    const { busyMs } = hostTimes(readText);
    if (busyMs !== null) host.push({ atMs: Date.now(), cpuMs: busyMs });
    for (const { pid, role } of roots) look(pid, role);
  };
  lookAtAll();
  const timer = setInterval(lookAtAll, POLL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return { processes: [...seen.values()], host };
    },
  };
}

/** Adds what each thread waited since the last look; a thread that is new waited from its start. */
function addWait(one: WatchedProcess, waitsByThread: Map<string, number>): void {
  let waitMs = one.waits.at(-1)?.waitMs ?? 0;
  for (const thread of globSync(`/proc/${one.pid}/task/*/schedstat`)) {
    const nowMs = Number((readText(thread) ?? '').split(' ')[1]) / 1e6;
    if (!Number.isFinite(nowMs)) continue;
    waitMs += nowMs - (waitsByThread.get(thread) ?? 0);
    waitsByThread.set(thread, nowMs);
  }
  one.waits.push({ atMs: Date.now(), waitMs });
}

/** CPU time at a moment, interpolated between looks. Throws outside of what was seen. */
export function cpuMsAt(points: readonly CpuPoint[], atMs: number): number {
  const next = points.findIndex((point) => point.atMs >= atMs);
  const after = points[next];
  const before = points[next - 1] ?? after;
  if (after === undefined || before === undefined) throw new Error(`A process was not seen at ${atMs}.`);
  const share = after.atMs === before.atMs ? 0 : (atMs - before.atMs) / (after.atMs - before.atMs);
  return before.cpuMs + share * (after.cpuMs - before.cpuMs);
}

function identify(pid: number, as: ProcessRole | { readonly childOf: ProcessRole }): WatchedProcess | null {
  const args = (readText(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1);
  const role = typeof as === 'string' ? as : roleOf(args, as.childOf);
  try {
    return role === null ? null : { pid, role, args, cwd: readlinkSync(`/proc/${pid}/cwd`), points: [], waits: [] };
  } catch {
    // Gone meanwhile.
    return null;
  }
}

/** `null`: not one of ours, or not yet itself: a fork before its exec has the command line of its parent. */
function roleOf(args: readonly string[], parent: ProcessRole): ProcessRole | null {
  const text = args.join(' ');
  if (parent === 'controller') return text.endsWith('/agent/index.js') ? 'agent' : null;
  if (!text.includes('-n -t ')) return null;
  return text.includes('.dry-check.jmx') ? 'dry-check' : 'jmeter';
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
