import { generateLoad } from '../__tests__/fixtures/generated-load.ts';
import { parseRunRecord } from '../src/adapters/files/parse-run-record.ts';
import { searchRunStore } from '../src/adapters/search/search-run-store.ts';
import { systemClock } from '../src/adapters/system/clock.ts';
import { analyseLoad } from '../src/core/verdict/analyse-load.ts';
import type { LoadRecord } from '../src/core/verdict/load-record.ts';
import { recordText } from '../src/core/verdict/record-text.ts';
import type { RunRecord } from '../src/core/verdict/run-record.ts';
import { median } from './measure-child.ts';
import type { BenchStore } from './store-scene.ts';

const RUNS = 20;
const ROUNDS = 10;
const DAY_MS = 86_400_000;
/** 90 labels that all keep their histograms, and as many windows as an hour has; with a second load some 250 KB, half of what a record may have. */
const LOAD = { workers: 2, labels: 90, rowsPerLabel: 2, windows: 360, seed: 5 };

export interface BaselinesResult {
  readonly runs: number;
  readonly recordKb: number;
  /** Of loads that came one after the other on one connection. */
  readonly medianMs: number;
  readonly firstMs: number;
  readonly maxMs: number;
  readonly rounds: number;
}

/** How long the runs take to load that a comparison reads: read, parsed and checked. */
export async function measureBaselines(store: BenchStore, index: string): Promise<BaselinesResult> {
  const load = analysedLoad();
  const records = Array.from({ length: RUNS }, (_, at) => recordOf(load, at));
  const runStore = searchRunStore({
    ...{ server: store.server, index, clock: systemClock(), parse: parseRunRecord },
    say: (sentence) => {
      throw new Error(sentence);
    },
  });
  for (const record of records) await runStore.save(record);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startMs = performance.now();
    const found = await runStore.recent({ name: 'bench', leg: null, baselineOf: 'main', limit: RUNS });
    times.push(performance.now() - startMs);
    const names = found.map(({ run }) => run).join();
    const expected = records
      .map(({ run }) => run)
      .reverse()
      .join();
    if (names !== expected) throw new Error(`Instead of the newest ${RUNS} runs, these were found: ${names}`);
  }
  return {
    ...{ runs: RUNS, rounds: ROUNDS, recordKb: Buffer.byteLength(recordText(records[0] ?? recordOf(load, 0))) / 1e3 },
    ...{ medianMs: median(times), firstMs: times[0] ?? NaN, maxMs: Math.max(...times) },
  };
}

function analysedLoad(): LoadRecord {
  const load = generateLoad(LOAD);
  const untouched = { refusedDocuments: [], stopOrderedAtMs: null, liveFindings: [], checkOutcomes: () => [] };
  return analyseLoad({ ...load, ...untouched });
}

function recordOf(load: LoadRecord, at: number): RunRecord {
  const run = `bench-base-${String(at).padStart(2, '0')}`;
  const startedAtMs = load.startAtMs + at * DAY_MS;
  return {
    ...{ v: 1, kind: 'run', run, name: 'bench', leg: null, startedAtMs, endedAtMs: startedAtMs + 600_000 },
    build: { sha: String(at).padStart(40, '0'), ref: 'refs/heads/main', repository: 'shop/checkout' },
    origin: { event: 'push', attempt: 1, link: null },
    joins: { baseline: true, branch: 'main', text: 'It joins the baseline of main.' },
    comparedWith: null,
    loads: [
      { ...load, run },
      { ...load, run, load: '2-confirm', purpose: 'confirm' },
    ],
    verdict: {
      outcome: 'pass',
      reason: 'All checks hold.',
      findings: [],
      checks: [],
      comparisons: [],
      wantsConfirmation: false,
    },
    versions: { 'loadtest-action': '0.1.0' },
  };
}
