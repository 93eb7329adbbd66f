import { type IndexKind, indexName } from '../../src/core/search/index-names.ts';
import { runDocument, runLabelDocuments } from '../../src/core/search/run-document.ts';
import { toStoredWindow } from '../../src/core/search/stored-window.ts';
import type { Annotation } from '../../src/core/verdict/annotation.ts';
import type { LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { summariesOf } from '../../src/core/verdict/summary.ts';
import { generateLoad } from '../fixtures/generated-load.ts';
import { labelRecord, loadRecord, outcomeOf } from '../core/verdict/judge-records.ts';
import { runRecord } from './run-store.contract.ts';

/** When the run began, and where its documents end. */
export const span = { fromMs: 1_780_000_000_000, toMs: 1_780_000_060_000 };
export const run = 'shop-981-1-abcdef';
export const baselineRun = 'shop-970-1-fedcba';

interface Document {
  readonly index: string;
  readonly body: object;
}

/** All that a store holds of a run, and of the one that it is compared with, an hour before. */
export function dashboardDocuments(prefix: string): readonly Document[] {
  const mine = documentsOf(run, baselineRun, 0);
  const earlier = documentsOf(baselineRun, null, 3_600_000);
  return [...mine, ...earlier].map(({ kind, body }) => ({ index: indexName(prefix, kind, span.fromMs), body }));
}

/** The body of a bulk request. */
export function bulkBody(documents: readonly Document[]): string {
  return documents
    .map(({ index, body }) => `${JSON.stringify({ index: { _index: index } })}\n${JSON.stringify(body)}\n`)
    .join('');
}

function documentsOf(
  name: string,
  comparedWith: string | null,
  earlierMs: number,
): { kind: IndexKind; body: object }[] {
  const load = generateLoad({ workers: 2, labels: 8, seed: 7 });
  const go = {
    ...load.go,
    run: name,
    startAtMs: load.go.startAtMs - earlierMs,
    stopAtMs: load.go.stopAtMs - earlierMs,
  };
  const windows = load.windows.map((window) => ({
    ...{ ...window, run: name },
    ...{ fromMs: window.fromMs - earlierMs, toMs: window.toMs - earlierMs },
  }));
  const facts = { name: 'shop', leg: null, sha: 'abc', ref: 'main', environment: 'test' };
  const record = recordOf(name, go.startAtMs);
  const at = new Date(go.startAtMs + 1_000).toISOString();
  return [
    ...windows.map((window) => ({ kind: 'windows' as const, body: toStoredWindow(window) })),
    ...summariesOf(go, windows, facts).map((summary) => ({
      kind: 'summaries' as const,
      body: { ...summary, baselineRun: comparedWith },
    })),
    ...marksOf(name, at).map((body) => ({ kind: 'annotations' as const, body })),
    ...pointsOf(name, at).map((body) => ({ kind: 'points' as const, body })),
    ...[runDocument(record), ...runLabelDocuments(record)].map((body) => ({ kind: 'runs' as const, body })),
  ];
}

function recordOf(name: string, startedAtMs: number): RunRecord {
  const limits = ['p50', 'p95', 'p99', 'avg'].flatMap((quantity) => [
    outcomeOf({ check: `${quantity}(response_time) < 900ms`, label: null }),
    outcomeOf({ check: `${quantity}(response_time) of "Pay" < 900ms`, label: 'Pay' }),
  ]);
  const shares = ['error_rate < 1%', 'throughput > 1/s'].flatMap((check) => [
    outcomeOf({ check, label: null }),
    outcomeOf({ check: check.replace(' ', ' of "Pay" '), label: 'Pay' }),
  ]);
  const load: LoadRecord = loadRecord({
    ...{ run: name, total: labelRecord('', 212), labels: [labelRecord('Pay', 212), labelRecord('log in', 48)] },
    checks: [...limits, ...shares],
  });
  return { ...runRecord(name, startedAtMs), loads: [load] };
}

function marksOf(name: string, at: string): readonly Annotation[] {
  const common = { '@timestamp': at, load: '1-main', build: 'abc' };
  return [
    { ...common, run: name, kind: 'load-start', text: 'Load 1-main begins.', tags: ['loadtest', 'load-start'] },
    { ...common, run: name, kind: 'breach', text: 'p95 is above 1 s.', tags: ['loadtest'], '@timestamp_end': at },
    { ...common, run: null, load: null, kind: 'deployment', text: 'abc is deployed.', tags: ['loadtest'] },
    { ...common, run: null, load: null, kind: 'note', text: 'The cache was emptied.', tags: [] },
  ];
}

/** As the metrics of a system come; business metrics have neither role nor resource. */
function pointsOf(name: string, at: string): readonly object[] {
  const common = { v: 1, kind: 'point', '@timestamp': at, run: name, load: '1-main', provisional: false };
  return [
    {
      ...common,
      metric: 'cpu_utilization',
      stat: 'Average',
      value: 61.5,
      unit: 'Percent',
      role: 'db',
      resource: 'db-1',
    },
    { ...common, metric: 'orders', stat: 'Sum', value: 120, unit: 'Count', role: null, resource: null },
  ];
}
