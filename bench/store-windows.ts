import type { BulkDocument } from '../src/core/search/bulk-document.ts';
import { toStoredWindow, windowDocumentId } from '../src/core/search/stored-window.ts';
import { parseWindow } from '../src/core/window/parse-window.ts';
import type { WindowDocument } from '../src/core/window/window-document.ts';
import { GRID, windowBodies, workerName, type FleetShape } from './window-bodies.ts';

const WORKERS = 25;
const PATTERNS_PER_SHAPE = 20;
/** As of a small service: one to three labels, so that many windows fit into little time. */
const SHAPES: readonly FleetShape[] = [1, 2, 3].map((labels) => ({ workers: PATTERNS_PER_SHAPE, labels, samples: 20 }));

/** So many windows of a run with one to three labels each, by 25 workers; the same call gives the same windows. */
export function smallWindows(run: string, count: number): readonly WindowDocument[] {
  const patterns = SHAPES.flatMap((shape) => windowBodies(shape).map(parsed));
  return Array.from({ length: count }, (_, at) => {
    const pattern = patterns[at % patterns.length];
    if (pattern === undefined) throw new Error('There is no window to take as a pattern.');
    return windowAt(pattern, { run, worker: workerName(at % WORKERS), seq: Math.floor(at / WORKERS) });
  });
}

/** The same numbers as window `seq` of another worker. */
export function windowAt(
  pattern: WindowDocument,
  name: { readonly run: string; readonly worker: string; readonly seq: number },
): WindowDocument {
  const fromMs = GRID.startAtMs + name.seq * GRID.windowMs;
  return { ...pattern, ...name, fromMs, toMs: fromMs + GRID.windowMs };
}

/** A window as a worker gives it to the store. */
export function storedDocument(index: string, window: WindowDocument): BulkDocument {
  return { index, id: windowDocumentId(window), text: JSON.stringify(toStoredWindow(window)), op: 'create' };
}

/** A window of the body that lies in a channel. Throws on anything else. */
export function parsed(body: Uint8Array): WindowDocument {
  const read = parseWindow(JSON.parse(Buffer.from(body).toString('utf8')));
  if (!read.ok) throw new Error(read.fault);
  return read.window;
}
