import { spawnSync } from 'node:child_process';

/** One run of a program from start to exit. */
export interface Measured {
  readonly wallSec: number;
  /** `null`: not known of this program. */
  readonly maxRssMb: number | null;
  readonly stdout: string;
}

/** Longest time that a measured program may take. */
const DEADLINE_MS = 900_000;
/** Lets a Node child write its peak memory to file descriptor 3 when it exits. */
const REPORT_PEAK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

/** Runs a program and measures it. Throws with its error output when it fails. */
export function measureChild(
  program: string,
  args: readonly string[],
  { isNode }: { readonly isNode: boolean },
): Measured {
  const allArgs = isNode ? ['--import', REPORT_PEAK, ...args] : args;
  const startMs = performance.now();
  const child = spawnSync(program, allArgs, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: DEADLINE_MS,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const wallSec = (performance.now() - startMs) / 1000;
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${child.status}:\n${child.stderr}`);
  const peakKb = Number(child.output[3]);
  return { wallSec, maxRssMb: isNode && peakKb > 0 ? peakKb / 1024 : null, stdout: child.stdout };
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
