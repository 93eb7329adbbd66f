import type { Report } from '../../src/core/jtl/report-statistics.ts';

/** One row of the peer's answer. */
export interface DuckdbLabel {
  readonly label: string;
  readonly count: number;
  readonly errors: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly meanMs: number;
  /** p50, p90, p95, p99 by nearest rank, exact. */
  readonly percentiles: readonly number[];
}

/** Sentences about labels on which the two do not agree; percentiles may differ by half a bucket. A fast wrong answer is no answer. */
export function disagreements(report: Report, peer: readonly DuckdbLabel[]): string[] {
  const ours = new Map(report.labels.map((label) => [label.label, label]));
  const faults = report.labels.length === peer.length ? [] : [`${report.labels.length} labels, DuckDB ${peer.length}`];
  for (const theirs of peer) {
    const mine = ours.get(theirs.label);
    if (mine === undefined) {
      faults.push(`${theirs.label} is missing`);
      continue;
    }
    for (const name of ['count', 'errors', 'minMs', 'maxMs'] as const) {
      if (mine[name] !== theirs[name]) faults.push(`${theirs.label}: ${name} ${mine[name]}, DuckDB ${theirs[name]}`);
    }
    if (Math.abs(mine.meanMs - theirs.meanMs) > 1e-6)
      faults.push(`${theirs.label}: mean ${mine.meanMs}, DuckDB ${theirs.meanMs}`);
    const percentiles = [mine.p50Ms, mine.p90Ms, mine.p95Ms, mine.p99Ms];
    for (const [at, exact] of theirs.percentiles.entries()) {
      const got = percentiles[at] ?? Infinity;
      if (Math.abs(got - exact) > exact / 256) faults.push(`${theirs.label}: percentile ${got}, DuckDB ${exact}`);
    }
  }
  return faults;
}
