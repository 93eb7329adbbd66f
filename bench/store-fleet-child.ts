import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { toStoredWindow, windowDocumentId } from '../src/core/search/stored-window.ts';
import type { WindowDocument } from '../src/core/window/window-document.ts';
import type { FleetOrder, FleetShapeOrder, FleetTold } from './store-fleet.ts';
import { parsed } from './store-windows.ts';
import { windowBodies } from './window-bodies.ts';

/**
 * Plays the workers of a large fleet, in a process of its own: puts each worker's window into the store one second after the
 * window's end, as agents do, with a request for each. Labels and their numbers are made before the load and are those of 50
 * workers, again and again; bodies are not compressed, since agents would do that on other machines.
 */
const PATTERNS = 50;
/** Agents close a window this long after its end. */
const CLOSE_MS = 1_000;
const CONNECTIONS = 16;

// It does not outlive whoever started it.
process.once('disconnect', () => process.exit());
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const shape = JSON.parse(process.argv[2] ?? '') as FleetShapeOrder;
const patterns = windowBodies({ ...shape, workers: Math.min(PATTERNS, shape.workers) }).map((body) => {
  const { labels, ...rest } = parsed(body);
  return { rest, labelsText: JSON.stringify(labels) };
});
process.once('message', (order: FleetOrder) => {
  void play(order).then(() => {
    process.disconnect();
  });
});
tell({ kind: 'ready', windowMb: windowMb() });

async function play(order: FleetOrder): Promise<void> {
  const { startAtMs, windowMs, windows } = order;
  for (let k = 0; k < windows; k += 1) {
    const endMs = startAtMs + (k + 1) * windowMs;
    await sleep(Math.max(0, endMs + CLOSE_MS - Date.now()));
    await sendWindow(order, k);
    tell({ kind: 'sent', k, lagMs: Date.now() - endMs });
  }
  agent.destroy();
}

async function sendWindow(order: FleetOrder, k: number): Promise<void> {
  const left = order.workers.entries();
  const sendOneByOne = async (): Promise<void> => {
    for (const [place, worker] of left) await send(order, bodyOf(order, { place, worker, seq: k }));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sendOneByOne));
}

function bodyOf(
  { run, load, index, startAtMs, windowMs }: Omit<FleetOrder, 'workers'>,
  { place, worker, seq }: { readonly place: number; readonly worker: string; readonly seq: number },
): string {
  const pattern = patterns[place % patterns.length];
  if (pattern === undefined) throw new Error('There is no window to take as a pattern.');
  const fromMs = startAtMs + seq * windowMs;
  const window: WindowDocument = {
    ...{ ...pattern.rest, run, load, worker, seq, fromMs, toMs: fromMs + windowMs },
    labels: [],
  };
  const head = JSON.stringify({ create: { _index: index, _id: windowDocumentId(window) } });
  // A text is not read and written anew for each worker and window.
  const text = JSON.stringify(toStoredWindow(window)).replace('"labels":[]', () => `"labels":${pattern.labelsText}`);
  return `${head}\n${text}\n`;
}

function send({ url }: FleetOrder, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-ndjson', 'content-length': Buffer.byteLength(body) };
    const asked = request(new URL('/_bulk', url), { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200 && text.includes('"errors":false')) resolve();
        else
          reject(new Error(`The server did not take a window: HTTP ${answer.statusCode ?? 0}, ${text.slice(0, 300)}`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

function windowMb(): number {
  const order = { run: 'r', load: 'l', index: 'i', url: '', startAtMs: 0, windowMs: 10_000, windows: 1 };
  let bytes = 0;
  for (let place = 0; place < shape.workers; place += 1) {
    bytes += Buffer.byteLength(bodyOf(order, { place, worker: `local-${place}`, seq: 0 }));
  }
  return bytes / 1e6;
}

function tell(told: FleetTold): void {
  process.send?.(told);
}
