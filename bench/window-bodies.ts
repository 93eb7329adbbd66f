import type { JtlRow } from '../src/core/jtl/jtl-row.ts';
import { encodeDocument } from '../src/core/protocol/encode-document.ts';
import type { Grid } from '../src/core/window/grid.ts';
import { WindowBuilder } from '../src/core/window/window-builder.ts';
import type { HostReading } from '../src/core/window/window-document.ts';
import { seededRandom } from './jtl-generator.ts';

/** How much one window of a fleet holds: each worker, each label, so many samples. */
export interface FleetShape {
  readonly workers: number;
  readonly labels: number;
  readonly samples: number;
}

/** A fleet of 1,000 has windows of 10 s. */
export const GRID: Grid = { startAtMs: 1_760_000_000_000, windowMs: 10_000 };

const SEED = 11;
const HOST: HostReading = {
  ...{ jmeterCpuPct: 40, hostCpuPct: 50, load1: 1, memUsedBytes: 1e9, ctxtPerSec: 9_000, intrPerSec: 3_000 },
  ...{ stealPct: 0, netTxBytes: 4e6, netRxBytes: 9e6, retransPct: 0, gcMs: 3, timerLagP95Ms: 1 },
};

export function workerName(index: number): string {
  return `w-${index}`;
}

/** The documents of window 0 as they lie in the channel, counted from seeded lognormal times with 1 % errors. */
export function windowBodies(shape: FleetShape): readonly Uint8Array[] {
  return Array.from(fleetRows(shape), (rows, index) => {
    const builder = new WindowBuilder({
      ...{ run: 'bench-1', load: '1-main', worker: workerName(index), grid: GRID },
      labels: { ignore: [], rename: {} },
    });
    builder.setRealStart(GRID.startAtMs - 60_000);
    const nowMs = GRID.startAtMs + GRID.windowMs;
    for (const row of rows) builder.add(row, nowMs);
    const [window] = builder.close(nowMs + 1_000, HOST);
    if (window === undefined) throw new Error('The window is still open.');
    return encodeDocument(window);
  });
}

/** The rows that these documents count, worker by worker. */
export function* fleetRows(shape: FleetShape): Generator<Iterable<JtlRow>> {
  const random = seededRandom(SEED);
  for (let worker = 0; worker < shape.workers; worker += 1) yield workerRows(shape, random);
}

function* workerRows(shape: FleetShape, random: () => number): Generator<JtlRow> {
  for (let row = 0; row < shape.labels * shape.samples; row += 1) yield rowAt(row, shape, random);
}

function rowAt(row: number, shape: FleetShape, random: () => number): JtlRow {
  const label = row % shape.labels;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const elapsedMs = Math.max(1, Math.round(20 * (1 + (label % 20)) * Math.exp(0.8 * normal)));
  const endMs = GRID.startAtMs + Math.floor(random() * GRID.windowMs);
  const success = random() >= 0.01;
  return {
    ...{ timeStampMs: endMs - elapsedMs, elapsedMs, endMs, label: `Label ${label}`, success, isTransaction: false },
    ...{ responseCode: success ? '200' : '503', url: `http://127.0.0.1/item/${label}`, bytes: 4_000, sentBytes: 300 },
    ...{ allThreads: 40, latencyMs: Math.floor(elapsedMs * 0.8), connectMs: row % 7 },
    responseMessage: () => (success ? 'OK' : 'Service Unavailable'),
    failureMessage: () => '',
  };
}
