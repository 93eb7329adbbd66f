import { Histogram } from '../histogram/histogram.ts';

/** Labels with fewer rows get no array of their own: there may be 100,000 of them. */
const FEW_ROWS = 256;
/** Nearly all elapsed times are shorter. */
const EXACT_MS = 4096;

/** The numbers of one label. Of nearly all rows it only counts the elapsed time; everything else follows from these counts at the end. */
export class Tally {
  private count = 0;
  private errors = 0;
  private sumMs = 0;
  private minMs = Infinity;
  private maxMs = -Infinity;
  /** Rows by elapsed ms that are counted nowhere else yet. */
  private exact: Uint32Array | null = null;
  private readonly histogram = new Histogram();

  add(elapsedMs: number, success: boolean): void {
    if (!success) this.errors += 1;
    const { exact } = this;
    if (exact !== null && elapsedMs < EXACT_MS) exact[elapsedMs] = (exact[elapsedMs] ?? 0) + 1;
    else this.record(elapsedMs, 1);
  }

  /** Adds the rows of another one. */
  merge(other: Tally): void {
    this.settle();
    other.settle();
    this.count += other.count;
    this.errors += other.errors;
    this.sumMs += other.sumMs;
    this.minMs = Math.min(this.minMs, other.minMs);
    this.maxMs = Math.max(this.maxMs, other.maxMs);
    this.histogram.add(other.histogram);
  }

  /** Times in ms, percentiles by nearest rank; `null`: there was no row. */
  numbers(spanMs: number) {
    this.settle();
    const { count, errors, minMs, maxMs } = this;
    const [p50Ms, p90Ms, p95Ms, p99Ms] = [50, 90, 95, 99].map((percent) =>
      this.histogram.percentile(percent, minMs, maxMs),
    );
    if (p50Ms == null || p90Ms == null || p95Ms == null || p99Ms == null) return null;
    const meanMs = this.sumMs / count;
    const ratePerSec = spanMs > 0 ? count / (spanMs / 1000) : null;
    return { count, errors, meanMs, minMs, p50Ms, p90Ms, p95Ms, p99Ms, maxMs, ratePerSec };
  }

  private record(elapsedMs: number, rows: number): void {
    this.count += rows;
    this.sumMs += elapsedMs * rows;
    if (elapsedMs < this.minMs) this.minMs = elapsedMs;
    if (elapsedMs > this.maxMs) this.maxMs = elapsedMs;
    this.histogram.record(elapsedMs, rows);
    if (this.exact === null && this.count >= FEW_ROWS) this.exact = new Uint32Array(EXACT_MS);
  }

  /** Brings the rows that `exact` holds into the other numbers. */
  private settle(): void {
    const { exact } = this;
    if (exact === null) return;
    for (const [elapsedMs, rows] of exact.entries()) {
      if (rows > 0) this.record(elapsedMs, rows);
    }
    exact.fill(0);
  }
}
