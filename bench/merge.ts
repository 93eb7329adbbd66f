import { parseArgs } from 'node:util';
import { mergeWindows } from '../src/core/window/merge-windows.ts';
import { parseWindow } from '../src/core/window/parse-window.ts';
import type { WindowDocument } from '../src/core/window/window-document.ts';
import { median } from './measure-child.ts';
import { rounded, writeJson } from './numbers.ts';
import { type FleetShape, GRID, windowBodies, workerName } from './window-bodies.ts';

/** `node bench/merge.ts [--rounds 5] [--json FILE]`: parses and merges one window of a large fleet, as the controller must in the time of one window. */
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const SHAPE: FleetShape = { workers: 1_000, labels: 100, samples: 100 };
const rounds = Number(options.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1)
  throw new Error(`--rounds is a positive integer, not ${options.rounds}.`);

const bodies = windowBodies(SHAPE);
const workers = Array.from({ length: SHAPE.workers }, (_, index) => workerName(index));
const beforeMb = rssMb();
const measured = Array.from({ length: rounds }, () => measureOnce());
const parseMs = median(measured.map((one) => one.parseMs));
const mergeMs = median(measured.map((one) => one.mergeMs));
const result = {
  ...SHAPE,
  windowMs: GRID.windowMs,
  megabytes: bodies.reduce((sum, body) => sum + body.length, 0) / 1e6,
  parseMs,
  mergeMs,
  shareOfWindow: (parseMs + mergeMs) / GRID.windowMs,
  firstRoundMs: (measured[0]?.parseMs ?? NaN) + (measured[0]?.mergeMs ?? NaN),
  rssBeforeMb: beforeMb,
  peakRssMb: process.resourceUsage().maxRSS / 1024,
};
console.table({
  'parse, ms': { value: rounded(result.parseMs, 0) },
  'merge, ms': { value: rounded(result.mergeMs, 0) },
  'both, % of a window of 10 s': { value: rounded(result.shareOfWindow * 100, 1) },
  'both, first round, ms': { value: rounded(result.firstRoundMs, 0) },
  'documents, MB': { value: rounded(result.megabytes, 1) },
  'memory with the documents, MB': { value: rounded(result.rssBeforeMb, 0) },
  'memory at most, MB': { value: rounded(result.peakRssMb, 0) },
});
if (options.json !== undefined) writeJson(options.json, result);

function measureOnce() {
  const startMs = performance.now();
  const windows = bodies.map((body) => parsed(body));
  const parsedMs = performance.now();
  const merged = mergeWindows(0, windows, { grid: GRID, workers });
  const mergedMs = performance.now();
  const samples = merged.labels.reduce((sum, { count }) => sum + count, 0);
  if (samples !== SHAPE.workers * SHAPE.labels * SHAPE.samples || merged.missing.length > 0) {
    throw new Error(`The merged window holds ${samples} samples and misses ${merged.missing.length} workers.`);
  }
  return { parseMs: parsedMs - startMs, mergeMs: mergedMs - parsedMs };
}

function parsed(body: Uint8Array): WindowDocument {
  const read = parseWindow(JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8')));
  if (!read.ok) throw new Error(read.fault);
  return read.window;
}

function rssMb(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}
