import type { JtlRow } from '../core/jtl/jtl-row.ts';
import { JtlScanner } from '../core/jtl/scanner.ts';
import type { RowCounts } from '../core/protocol/documents.ts';
import { WindowBuilder } from '../core/window/window-builder.ts';
import type { WindowBuilderOptions } from '../core/window/window-builder.ts';
import type { HostReading, WindowDocument } from '../core/window/window-document.ts';
import type { GeneratorEvent } from '../ports/load-generator.ts';
import type { Faults } from './faults.ts';

/** What a load's rows are sorted with. Times are epoch ms of the load's clock. */
export interface LoadResultsOptions extends WindowBuilderOptions {
  readonly nowMs: () => number;
  /** The host that may not be reached, or `null`. */
  readonly unlistedHost: (url: string) => string | null;
  readonly faults: Faults;
}

/** Takes the bytes and log events of one generator and turns them into windows and counts. */
export class LoadResults {
  private readonly options: LoadResultsOptions;
  private readonly builder: WindowBuilder;
  private readonly scanner: JtlScanner;
  private realStart: number | null = null;
  private teardownStartMs: number | null = null;
  private drainOverMs: number | null = null;
  private unlisted: string | null = null;
  private lastUsers: number | null = null;
  private lastEndMs = -Infinity;
  private isDiskFull = false;

  constructor(options: LoadResultsOptions) {
    this.options = options;
    this.builder = new WindowBuilder(options);
    this.scanner = new JtlScanner({
      columns: 'all',
      onRow: (row) => {
        this.add(row);
      },
      onBad: () => {
        this.builder.bad();
      },
    });
  }

  /** Takes bytes of the JTL. Throws `InputError` when it is none. */
  bytes(chunk: Uint8Array): void {
    this.scanner.push(chunk);
  }

  event(event: GeneratorEvent): void {
    switch (event.kind) {
      case 'thread-groups-started':
        this.realStart ??= event.atMs;
        this.builder.setRealStart(event.atMs);
        return;
      case 'teardown-started':
        this.teardownStartMs ??= event.atMs;
        this.builder.setTeardownStart(event.atMs);
        return;
      case 'log':
        if (/No space left on device|disk quota exceeded/i.test(event.text)) this.isDiskFull = true;
        if (event.level === 'ERROR') this.options.faults.warning('jmeter-log', `jmeter.log: ${event.text}`);
    }
  }

  /** Failed rows that end from now on were cut off by an order to stop `now`. */
  cutFailuresFrom(ms: number): void {
    this.builder.cutFailuresFrom(ms);
  }

  /** Failed samples that end from now on are requests that had no answer in the drain time. */
  countUnansweredFrom(ms: number): void {
    this.drainOverMs ??= ms;
  }

  /**
   * The generator was killed in its drain: its users that were still waiting left no row. An estimate, from the users
   * that the last row saw, less the one that wrote it if it could not start another request.
   */
  countLost(lost: { readonly share: number; readonly stopOrderedMs: number; readonly elapsedMs: number }): void {
    const lastWriter = this.lastEndMs >= lost.stopOrderedMs ? 1 : 0;
    const waiting = this.lastUsers === null ? lost.share : this.lastUsers - lastWriter;
    const missing = waiting - this.builder.counts.noAnswer;
    if (missing > 0) this.builder.noAnswer(missing, lost.elapsedMs);
  }

  close(host: HostReading): WindowDocument[] {
    return this.builder.close(this.options.nowMs(), host);
  }

  /** The generator has exited and every byte is read. */
  end(): void {
    this.scanner.end();
  }

  final(host: HostReading): WindowDocument[] {
    if (this.builder.isLabelsCapped) {
      this.options.faults.warning(
        'labels-capped',
        'The load has more than 1,000 labels; the rest is counted as __other__.',
      );
    }
    return this.builder.final(host);
  }

  get counts(): RowCounts {
    return this.builder.counts;
  }

  get clientErrors(): number {
    return this.builder.clientErrors;
  }

  get bytesRead(): number {
    return this.scanner.bytes;
  }

  /** The first ordinary thread group started. */
  get realStartMs(): number | null {
    return this.realStart;
  }

  /** The first host outside the list that a row went to. */
  get unlistedHost(): string | null {
    return this.unlisted;
  }

  /** The log says that its disk is full. */
  get saysDiskFull(): boolean {
    return this.isDiskFull;
  }

  private add(row: JtlRow): void {
    this.unlisted ??= this.options.unlistedHost(row.url);
    if (this.isUnanswered(row)) {
      this.builder.noAnswer(1, row.elapsedMs, row.label);
      return;
    }
    this.builder.add(row, this.options.nowMs());
    if (row.allThreads !== null) this.lastUsers = row.allThreads;
    this.lastEndMs = row.endMs;
  }

  private isUnanswered(row: JtlRow): boolean {
    if (row.success || row.isTransaction || this.drainOverMs === null || row.endMs < this.drainOverMs) return false;
    return this.teardownStartMs === null || row.timeStampMs < this.teardownStartMs;
  }
}
