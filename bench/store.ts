import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { installStore } from '../src/adapters/search/install-store.ts';
import { makeIndex, prepareIndices } from '../src/adapters/search/prepare-indices.ts';
import { indexName } from '../src/core/search/index-names.ts';
import { searchServerKinds, type SearchServerKind } from '../scripts/search-servers/server-kinds.ts';
import { writeJson } from './numbers.ts';
import { measureBaselines } from './store-baselines.ts';
import { measureBytes } from './store-bytes.ts';
import { measureController } from './store-controller.ts';
import { measureFaults } from './store-faults.ts';
import { type BenchStore, startBenchStore } from './store-scene.ts';
import {
  baselinesTable,
  bytesTable,
  controllerTable,
  faultTable,
  markdownTable,
  type StoreResult,
  type TableRow,
} from './store-tables.ts';

/**
 * `node bench/store.ts [--scale 1] [--windows 12] [--servers elasticsearch,opensearch] [--parts faults,bytes,controller,baselines]
 * [--json FILE]`: results in real search servers, which it starts itself, one after the other. Faults come from a proxy before them.
 * `--scale` makes documents, samples and workers fewer: for trying it out, not for numbers.
 */
const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    windows: { type: 'string', default: '12' },
    servers: { type: 'string', default: searchServerKinds.join() },
    parts: { type: 'string', default: 'faults,bytes,controller,baselines' },
    json: { type: 'string' },
  },
});
/** Everything ends by itself after this. */
const DEADLINE_MS = 8 * 60_000;
const GRACE_MS = 20_000;
const INDEX = 'bench';
const FULL = { documents: 100_000, samples: 200_000, workers: 1_000, labels: 100, samplesPerLabel: 10 };

const scale = positive('scale', options.scale);
const windows = positive('windows', options.windows);
const parts = options.parts.split(',');
const kinds = searchServerKinds.filter((kind) => options.servers.split(',').includes(kind));
if (kinds.length === 0)
  throw new Error(`--servers is a list of ${searchServerKinds.join(' and ')}, not ${options.servers}.`);

const signal = AbortSignal.timeout(DEADLINE_MS);
// For whatever does not hear the signal; the servers do not outlive this process.
setTimeout(() => process.exit(1), DEADLINE_MS + GRACE_MS).unref();
const stores: StoreResult[] = [];
for (const kind of kinds) stores.push(await measureStore(kind));
if (options.json !== undefined) writeJson(options.json, { scale, stores });

async function measureStore(kind: SearchServerKind): Promise<StoreResult> {
  const startMs = performance.now();
  await using store = await startBenchStore(kind, signal);
  const nowMs = Date.now();
  await installStore(store.server, { index: INDEX, replicas: 0 }, signal);
  await prepareIndices(store.server, INDEX, nowMs, signal);
  const windowsIndex = indexName(INDEX, 'windows', nowMs);
  const extra = (name: string): string => `${windowsIndex}-${name}`;
  for (const name of ['ours', 'listener', 'bytes']) await makeIndex(store.server, extra(name), signal);
  const tell = (what: string): void => {
    const sinceStart = ((performance.now() - startMs) / 1_000).toFixed(0);
    console.log(
      `\n${kind} ${store.version}: ${what} (after ${sinceStart} s; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'})`,
    );
  };
  const part = async <Result>(name: string, what: string, measure: () => Promise<Result>): Promise<Result | null> => {
    if (!parts.includes(name)) return null;
    tell(what);
    return measure();
  };
  const baselines = await part('baselines', 'loading earlier runs', () => measureBaselines(store, INDEX));
  if (baselines !== null) table(baselinesTable(baselines));
  const bytes = await part('bytes', 'windows against a document per sample', () =>
    measureBytes(store, FULL.samples * scale, { ours: extra('bytes'), perSample: `${INDEX}-samples` }),
  );
  if (bytes !== null) table(bytesTable(bytes));
  const faults = await part('faults', 'one of twenty requests meets a fault', () =>
    measureFaults(store, FULL.documents * scale, { ours: extra('ours'), listener: extra('listener') }),
  );
  if (faults !== null) table(faultTable(faults));
  const controller = await part('controller', 'the controller of a large fleet', () =>
    measureFleet(store, { windowsIndex, nowMs }),
  );
  if (controller !== null) table(controllerTable(controller));
  tell('done');
  return { kind, version: store.version, faults, bytes, controller, baselines };
}

function measureFleet(
  store: BenchStore,
  { windowsIndex, nowMs }: { readonly windowsIndex: string; readonly nowMs: number },
) {
  return measureController(store, {
    ...{ workers: Math.max(1, Math.round(FULL.workers * scale)), labels: FULL.labels, samples: FULL.samplesPerLabel },
    ...{ windows, index: INDEX, windowsIndex, summariesIndex: indexName(INDEX, 'summaries', nowMs), runStartMs: nowMs },
  });
}

function table(rows: readonly TableRow[]): void {
  console.log(`\n${markdownTable(rows)}`);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a positive number, not ${text}.`);
  return value;
}
