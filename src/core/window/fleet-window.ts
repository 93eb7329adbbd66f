import type { Histogram } from '../histogram/histogram.ts';
import type { RowKind, TopError } from './window-document.ts';

/** Merged times of one kind (latency or connect). */
export interface MergedTimes {
  readonly sumMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly histogram: Histogram;
}

/** Numbers of one label, merged over workers, windows or both. Never averaged. */
export interface MergedLabel {
  readonly label: string;
  readonly kind: RowKind;
  readonly count: number;
  readonly errors: number;
  readonly sumMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly bytes: number | null;
  readonly sentBytes: number | null;
  readonly codes: ReadonlyMap<string, number>;
  readonly histogram: Histogram;
  readonly okHistogram: Histogram;
  readonly latency: MergedTimes | null;
  readonly connect: MergedTimes | null;
  readonly topErrors: readonly TopError[];
}

/** Window k of the whole fleet. */
export interface FleetWindow {
  readonly k: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** Sum over the workers that know theirs; `null`: none does yet. */
  readonly users: number | null;
  /** Ordinary samples and transactions only; setup and teardown are never judged. */
  readonly labels: readonly MergedLabel[];
  /** Listed workers whose window is not held. */
  readonly missing: readonly string[];
}
