import { Histogram } from '../histogram/histogram.ts';
import { createTopErrorCounter, type TopErrorCounter } from './top-error-counter.ts';
import type { LabelWindow, RowKind, TimeStats } from './window-document.ts';

/** What one row adds to a label. */
export interface CountedRow {
  readonly elapsedMs: number;
  readonly endMs: number;
  readonly success: boolean;
  readonly bytes: number | null;
  readonly sentBytes: number | null;
  readonly latencyMs: number | null;
  readonly connectMs: number | null;
}

/** Counts the rows of one label in one window, without allocating for a good row. */
export class LabelCounter {
  private count = 0;
  private errors = 0;
  private readonly elapsed = new TimeCounter();
  private readonly latency = new TimeCounter();
  private readonly connect = new TimeCounter();
  private bytes: number | null = null;
  private sentBytes: number | null = null;
  private readonly codes = new Map<string, number>();
  /** Only from the first failure on: until then all rows are good. */
  private okHistogram: Histogram | null = null;
  private topErrors: TopErrorCounter | null = null;

  /** Counts one row under this code. `failure` tells message and URL of a failed one. */
  add(row: CountedRow, code: string, failure: { readonly message: string; readonly url: string } | null): void {
    const elapsedMs = wholeMs(row.elapsedMs);
    if (failure !== null) {
      this.okHistogram ??= copyOf(this.elapsed.histogram);
      this.errors += 1;
      this.topErrors ??= createTopErrorCounter();
      this.topErrors.add({ code, ...failure, atMs: row.endMs });
    } else {
      this.okHistogram?.record(elapsedMs);
    }
    this.count += 1;
    this.elapsed.add(elapsedMs);
    if (row.latencyMs !== null) this.latency.add(wholeMs(row.latencyMs));
    if (row.connectMs !== null) this.connect.add(wholeMs(row.connectMs));
    if (row.bytes !== null) this.bytes = (this.bytes ?? 0) + Math.max(0, row.bytes);
    if (row.sentBytes !== null) this.sentBytes = (this.sentBytes ?? 0) + Math.max(0, row.sentBytes);
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }

  /** The numbers so far, as a window document has them. */
  toLabelWindow(label: string, kind: RowKind): LabelWindow {
    return {
      label,
      kind,
      count: this.count,
      errors: this.errors,
      ...this.elapsed.toTimeStats(),
      bytes: this.bytes,
      sentBytes: this.sentBytes,
      codes: Object.fromEntries(this.codes),
      ...(this.okHistogram === null ? {} : { okHistogram: this.okHistogram.encode() }),
      latency: this.latency.isEmpty ? null : this.latency.toTimeStats(),
      connect: this.connect.isEmpty ? null : this.connect.toTimeStats(),
      topErrors: this.topErrors?.top() ?? [],
    };
  }
}

class TimeCounter {
  readonly histogram = new Histogram();
  private sumMs = 0;
  private minMs = Infinity;
  private maxMs = 0;

  get isEmpty(): boolean {
    return this.histogram.total === 0;
  }

  add(ms: number): void {
    this.histogram.record(ms);
    this.sumMs += ms;
    if (ms < this.minMs) this.minMs = ms;
    if (ms > this.maxMs) this.maxMs = ms;
  }

  toTimeStats(): TimeStats {
    return { sumMs: this.sumMs, minMs: this.minMs, maxMs: this.maxMs, histogram: this.histogram.encode() };
  }
}

/** JMeter writes whole milliseconds; a clock that steps back between start and end of a sample makes them negative. */
function wholeMs(ms: number): number {
  return ms > 0 ? Math.round(ms) : 0;
}

function copyOf(histogram: Histogram): Histogram {
  const copy = new Histogram();
  copy.add(histogram);
  return copy;
}
