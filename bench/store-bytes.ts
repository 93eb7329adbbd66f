import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { toObject } from '../src/adapters/search/ask-server.ts';
import { bulkWriter } from '../src/adapters/search/bulk-writer.ts';
import { systemClock } from '../src/adapters/system/clock.ts';
import { bulkLines } from '../src/core/search/bulk-body.ts';
import type { BulkDocument } from '../src/core/search/bulk-document.ts';
import { faultProxy } from '../__tests__/fakes/fault-proxy/fault-proxy.ts';
import { usualListener } from './store-listener.ts';
import { sampleDocument } from './store-samples.ts';
import { type BenchStore, connectTo } from './store-scene.ts';
import { parsed, storedDocument } from './store-windows.ts';
import { type FleetShape, fleetRows, GRID, windowBodies, workerName } from './window-bodies.ts';

/** 100 requests per second of 20 labels, over a window of 10 s. */
const SHAPE = { labels: 20, samples: 50 };
const PER_MILLION = 1_000_000;

/** What a way to send results costs, for a million samples. */
export interface SendingCost {
  readonly documents: number;
  readonly requests: number;
  readonly bodyMb: number;
  readonly gzipMb: number;
  /** Of the server, by its own account: `index_time_in_millis`. */
  readonly indexingSec: number;
  /** On the server's disk after a merge to one segment. */
  readonly storedMb: number;
  readonly wallSec: number;
}

export interface BytesResult {
  /** That were sent; the costs are scaled from them. */
  readonly samples: number;
  readonly samplesPerWindow: number;
  readonly ours: SendingCost;
  readonly perSample: SendingCost;
}

/** The same samples sent as windows by our writer, each as it is closed, and as one document per sample by a listener. */
export async function measureBytes(
  store: BenchStore,
  samples: number,
  indices: { readonly ours: string; readonly perSample: string },
): Promise<BytesResult> {
  const samplesPerWindow = SHAPE.labels * SHAPE.samples;
  const shape = { ...SHAPE, workers: Math.max(1, Math.round(samples / samplesPerWindow)) };
  const sent = shape.workers * samplesPerWindow;
  const factor = PER_MILLION / sent;
  return {
    ...{ samples: sent, samplesPerWindow },
    ours: scaled(await sendWindows(store, shape, indices.ours), factor),
    perSample: scaled(await sendSamples(store, shape, indices.perSample), factor),
  };
}

async function sendWindows(store: BenchStore, shape: FleetShape, index: string): Promise<SendingCost> {
  const documents = windowBodies(shape).map((body) => storedDocument(index, parsed(body)));
  await using proxy = await faultProxy({ upstream: { url: store.url } });
  const server = await connectTo(store.kind, proxy.url);
  const writer = bulkWriter({ server, clock: systemClock() });
  store.signal.addEventListener(
    'abort',
    () => {
      writer.giveUp();
    },
    { once: true },
  );
  const startMs = performance.now();
  for (const document of documents) await acknowledged(writer, document);
  const wallSec = (performance.now() - startMs) / 1_000;
  await server.close();
  const { requests, requestBytes } = proxy.counts();
  const bodyBytes = documents.reduce((sum, document) => sum + Buffer.byteLength(bulkLines(document)), 0);
  const sizes = { bodyMb: bodyBytes / 1e6, gzipMb: requestBytes / 1e6 };
  return { documents: documents.length, requests, ...sizes, ...(await costAt(store, index)), wallSec };
}

function acknowledged(writer: ReturnType<typeof bulkWriter>, document: BulkDocument): Promise<void> {
  return new Promise((resolve, reject) => {
    writer.write(document, (outcome) => {
      if (outcome.kind === 'acknowledged') resolve();
      else reject(new Error(`A window was not taken: ${outcome.kind}.`));
    });
  });
}

async function sendSamples(store: BenchStore, shape: FleetShape, index: string): Promise<SendingCost> {
  const texts: string[] = [];
  for (const [worker, rows] of [...fleetRows(shape)].entries()) {
    const source = { run: 'bench-1', host: workerName(worker), startedAtMs: GRID.startAtMs - 60_000 };
    for (const row of rows) texts.push(sampleDocument(row, texts.length, source));
  }
  const listener = usualListener({ url: store.url, index, timeoutMs: PATIENT_MS });
  const startMs = performance.now();
  for (const text of texts) await listener.add(text);
  const { requests, bodyBytes } = await listener.end();
  const wallSec = (performance.now() - startMs) / 1_000;
  const cost = await costAt(store, index);
  return {
    documents: texts.length,
    requests,
    bodyMb: bodyBytes / 1e6,
    gzipMb: await gzippedMb(texts),
    ...cost,
    wallSec,
  };
}

/** Here nothing is to be lost: costs are compared. */
const PATIENT_MS = 30_000;

const compress = promisify(gzip);
const BATCH = 100;

/** Listeners do not compress; this is what it would give, batch by batch. */
async function gzippedMb(texts: readonly string[]): Promise<number> {
  let bytes = 0;
  for (let from = 0; from < texts.length; from += BATCH) {
    const body = texts
      .slice(from, from + BATCH)
      .map((text) => `{"index":{}}\n${text}\n`)
      .join('');
    bytes += (await compress(body)).length;
  }
  return bytes / 1e6;
}

async function costAt(store: BenchStore, index: string): Promise<Pick<SendingCost, 'indexingSec' | 'storedMb'>> {
  const indexing = await primaries(store, index, 'indexing');
  await store.ask('POST', `/${index}/_forcemerge?max_num_segments=1`);
  const stored = await primaries(store, index, 'store');
  return { indexingSec: indexing('index_time_in_millis') / 1_000, storedMb: stored('size_in_bytes') / 1e6 };
}

async function primaries(store: BenchStore, index: string, metric: string): Promise<(name: string) => number> {
  const answer = await store.ask('GET', `/${index}/_stats/${metric}`);
  const found = toObject(toObject(toObject(answer['_all'])?.['primaries'])?.[metric]);
  return (name) => {
    const value = found?.[name];
    if (typeof value !== 'number') throw new Error(`The server gives no ${name} of ${index}.`);
    return value;
  };
}

function scaled(cost: SendingCost, factor: number): SendingCost {
  return {
    documents: Math.round(cost.documents * factor),
    requests: Math.round(cost.requests * factor),
    bodyMb: cost.bodyMb * factor,
    gzipMb: cost.gzipMb * factor,
    indexingSec: cost.indexingSec * factor,
    storedMb: cost.storedMb * factor,
    wallSec: cost.wallSec * factor,
  };
}
