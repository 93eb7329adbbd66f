import { isoTime } from '../plan/utc-stamp.ts';
import type { LabelRecord, LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import type { Outcome } from '../verdict/verdict.ts';
import { ALL_LABELS } from '../window/merge-labels.ts';
import { type CheckLimits, limitsOf } from './check-limits.ts';

/** What a dashboard filters runs by; flat, since searches and dashboards know no nesting. */
export interface RunFields {
  /** When the run began: the time that dashboards lay runs out by. */
  readonly '@timestamp': string;
  readonly run: string;
  readonly name: string;
  readonly leg: string | null;
  /** The branch whose baseline the run stands for. */
  readonly branch: string | null;
  readonly sha: string | null;
  readonly ref: string | null;
  readonly repository: string | null;
  readonly outcome: Outcome;
  readonly joinsBaseline: boolean;
}

/** Numbers of the steady window; `errorPct` is 0–100. `null`: no sample. */
export interface SteadyFields {
  readonly count: number | null;
  readonly errors: number | null;
  readonly errorPct: number | null;
  readonly meanMs: number | null;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  readonly ratePerSec: number | null;
}

/** A run in the index of runs: the record as text, which nothing searches in, and beside it the fields that are searched. */
export interface RunDocument extends RunFields, SteadyFields {
  readonly v: 1;
  readonly kind: 'run';
  readonly reason: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly users: number | null;
  readonly workers: number | null;
  /** Of the first load, as the numbers of all its samples are. */
  readonly durationSec: number | null;
  readonly loads: number;
  readonly record: string;
}

/** Numbers and limits of one label of one load, or of all its samples (`labelKind` all), in the index of runs. */
export interface RunLabelDocument extends RunFields, SteadyFields, CheckLimits {
  readonly v: 1;
  readonly kind: 'run-label';
  readonly load: string;
  readonly purpose: LoadRecord['purpose'];
  readonly label: string;
  readonly labelKind: LabelRecord['kind'] | 'all';
}

/** The document of a run. The numbers are those of all samples of its first load. */
export function runDocument(record: RunRecord): RunDocument {
  const [load] = record.loads;
  return {
    v: 1,
    kind: 'run',
    ...runFields(record),
    reason: record.verdict.reason,
    startedAt: isoTime(record.startedAtMs),
    endedAt: isoTime(record.endedAtMs),
    users: load?.users ?? null,
    workers: load?.workers ?? null,
    durationSec: load === undefined ? null : (load.stopAtMs - load.startAtMs) / 1_000,
    loads: record.loads.length,
    ...steadyFields(load?.total ?? null),
    record: JSON.stringify(record),
  };
}

/** One document for each load and label that is judged, and one for all samples of the load. */
export function runLabelDocuments(record: RunRecord): readonly RunLabelDocument[] {
  const fields = runFields(record);
  return record.loads.flatMap((load) => {
    const rows = load.labels
      .filter(({ kind }) => kind === 'sample' || kind === 'transaction')
      .map((numbers) => ({ label: numbers.label, kind: numbers.kind, numbers }));
    const all = load.total === null ? [] : [{ label: ALL_LABELS, kind: 'all' as const, numbers: load.total }];
    return [...all, ...rows].map(({ label, kind, numbers }): RunLabelDocument => ({
      v: 1,
      kind: 'run-label',
      ...fields,
      load: load.load,
      purpose: load.purpose,
      label,
      labelKind: kind,
      ...steadyFields(numbers),
      ...limitsOf(load.checks, { label, kind }),
    }));
  });
}

function runFields({ run, name, leg, startedAtMs, build, joins, verdict }: RunRecord): RunFields {
  return {
    '@timestamp': isoTime(startedAtMs),
    run,
    name,
    leg,
    branch: joins.branch,
    ...build,
    outcome: verdict.outcome,
    joinsBaseline: joins.baseline,
  };
}

function steadyFields(numbers: LabelRecord | null): SteadyFields {
  return {
    count: numbers?.count ?? null,
    errors: numbers?.errors ?? null,
    errorPct: numbers === null || numbers.count === 0 ? null : (numbers.errors * 100) / numbers.count,
    meanMs: numbers?.meanMs ?? null,
    p50Ms: numbers?.p50Ms ?? null,
    p90Ms: numbers?.p90Ms ?? null,
    p95Ms: numbers?.p95Ms ?? null,
    p99Ms: numbers?.p99Ms ?? null,
    ratePerSec: numbers?.ratePerSec ?? null,
  };
}
