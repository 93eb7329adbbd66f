import type { CheckOutcome } from '../check/check-outcome.ts';
import type { EndReason } from '../live/end-reason.ts';
import type { Purpose } from '../plan/plan.ts';
import type { RowKind, TopError } from '../window/window-document.ts';
import type { Finding } from './finding.ts';

/** Numbers of one label over the steady window. Percentiles are read from merged histograms. */
export interface LabelRecord {
  readonly label: string;
  readonly kind: RowKind;
  readonly count: number;
  readonly errors: number;
  readonly meanMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly ratePerSec: number;
  readonly topErrors: readonly TopError[];
  /** Base64; kept for labels with at least 1 % of the rows. */
  readonly histogram?: string;
}

/** One fleet window of the load, for curves. `null` percentiles: no sample. */
export interface WindowPoint {
  readonly k: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  readonly errors: number;
  readonly users: number | null;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

/** Coverage of one worker's results. */
export interface WorkerCoverage {
  readonly worker: string;
  readonly complete: boolean;
  readonly rows: number;
  readonly windowsHeld: number;
  readonly windowsExpected: number | null;
  readonly late: number;
  /** Sentences that say what is missing; empty when complete. */
  readonly gaps: readonly string[];
}

/** What `analyse` returns, what is stored, what `judge` takes. */
export interface LoadRecord {
  readonly v: 1;
  readonly kind: 'load';
  readonly run: string;
  readonly load: string;
  readonly startAtMs: number;
  readonly stopAtMs: number;
  readonly windowMs: number;
  /** [from, to) in epoch ms; `null`: fewer than 5 steady windows. */
  readonly steady: { readonly fromMs: number; readonly toMs: number; readonly windows: number } | null;
  readonly endReason: EndReason;
  readonly users: number;
  readonly workers: number;
  readonly purpose: Purpose;
  /** Identities of the machines that generated the load, sorted; empty: unknown. */
  readonly machines: readonly string[];
  /** Hard parts of the scenario key, by name. */
  readonly key: Readonly<Record<string, string | number | null>>;
  /** Soft parts: a difference is said and does not keep loads from being compared. */
  readonly soft: Readonly<Record<string, string | null>>;
  /** What each label of the plan does, hashed: sampler, timers and thread group. `all`: everything of the plan that generates load. */
  readonly planHashes: { readonly all: string; readonly labels: Readonly<Record<string, string>> } | null;
  readonly coverage: readonly WorkerCoverage[];
  /** All samples (kind sample) of the steady window; `null`: none. */
  readonly total: LabelRecord | null;
  readonly labels: readonly LabelRecord[];
  readonly windows: readonly WindowPoint[];
  /** Absolute checks, judged on the full data of this load. */
  readonly checks: readonly CheckOutcome[];
  /** Everything that makes the load invalid or explains it. Severity `error` makes it invalid. */
  readonly findings: readonly Finding[];
}
