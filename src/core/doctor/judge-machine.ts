import { bad, good, warning, type Look } from './diagnosis.ts';
import { formatBytes, formatCount } from '../render/numbers.ts';

/** The oldest Node.js that this program is made for; the `engines` of its package say the same. */
const OLDEST_NODE = 24;

/** Whether this Node.js can run the program; `version` such as `24.1.0`. */
export function judgeNode(version: string): Look {
  return Number(version.split('.')[0]) >= OLDEST_NODE
    ? good(version)
    : bad(version, `Install Node.js ${OLDEST_NODE} or newer.`);
}

/** Whether workers can live on this platform, in the words of Node.js. */
export function judgePlatform(platform: string, arch: string): Look {
  const found = `${platform} ${arch}`;
  if (platform === 'linux') return good(found);
  if (platform === 'darwin')
    return warning(
      found,
      'The generator is not observed on macOS, so a run here never becomes a baseline. Run gates under Linux.',
    );
  return bad(found, 'Workers need POSIX process groups. Use Linux, macOS or WSL.');
}

/** What the generator of one worker takes besides JMeter's heap: the rest of its JVM and our agent. */
const BESIDE_HEAP_BYTES = 350_000_000;

/** Whether the workers fit into the memory that is left. `heap` as JMeter's options say it, such as `512m`. */
export function judgeMemory(memory: {
  readonly availableBytes: number;
  readonly totalBytes: number;
  readonly heap: string;
  readonly workers: number;
}): Look {
  const { availableBytes, totalBytes, heap, workers } = memory;
  const neededBytes = workers * (heapBytes(heap) + BESIDE_HEAP_BYTES);
  const found = `${formatBytes(availableBytes, { maxDecimals: 0 })} free of ${formatBytes(totalBytes, { maxDecimals: 0 })}; ${formatCount(workers, 'worker')} with a heap of ${heap} may take ${formatBytes(neededBytes, { maxDecimals: 0 })}`;
  const fix = 'Give JMeter a smaller jmeter.heap, or use fewer workers.';
  if (neededBytes > totalBytes) return bad(found, fix);
  return neededBytes > availableBytes ? warning(found, `End other programs. ${fix}`) : good(found);
}

/** The size of a heap option in bytes: `512m` → 536,870,912. Not a size: 0. */
export function heapBytes(heap: string): number {
  const [, number = '0', unit = ''] = /^(\d+)([kmg]?)$/i.exec(heap) ?? [];
  const factor: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
  return Number(number) * (factor[unit.toLowerCase()] ?? 1);
}

/** A short load writes some of this; a long one with many labels all of it. */
const MIN_FREE_BYTES = 32 * 2 ** 20;
const COMFORTABLE_FREE_BYTES = 2 ** 30;

/** Whether results can be written. `fault`: why the folder cannot be written to. */
export function judgeSpace(space: {
  readonly folder: string;
  readonly freeBytes: number;
  readonly fault: string | null;
}): Look {
  const { folder, freeBytes, fault } = space;
  if (fault !== null)
    return bad(`${folder} cannot be written to (${fault})`, 'Make it writable, or name another folder by results.dir.');
  const found = `${formatBytes(freeBytes, { maxDecimals: 0 })} free in ${folder}`;
  const fix = 'Free some, or name another folder by results.dir.';
  if (freeBytes < MIN_FREE_BYTES) return bad(found, fix);
  return freeBytes < COMFORTABLE_FREE_BYTES ? warning(found, fix) : good(found);
}

/** Fewer free ports than this run out when each request opens a connection of its own. */
const MIN_FREE_PORTS = 10_000;

/** Whether loopback works and how many local ports are left. `freePorts` `null`: not known here. */
export function judgePorts(ports: { readonly fault: string | null; readonly freePorts: number | null }): Look {
  const { fault, freePorts } = ports;
  if (fault !== null)
    return bad(
      `127.0.0.1 cannot be used (${fault})`,
      'Bring the loopback interface up: JMeter gets its order to stop over it.',
    );
  if (freePorts === null) return good('loopback works; the number of free ports is not known here');
  const found = `loopback works, ${formatCount(freePorts, 'local port')} free`;
  return freePorts >= MIN_FREE_PORTS
    ? good(found)
    : warning(found, 'Widen net.ipv4.ip_local_port_range, or let requests keep their connections (use keep-alive).');
}
