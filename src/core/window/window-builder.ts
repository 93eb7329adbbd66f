import type { JtlRow } from '../jtl/jtl-row.ts';
import type { LabelSpec } from '../plan/run-spec.ts';
import type { RowCounts } from '../protocol/documents.ts';
import { countedCode, isClientError } from './client-errors.ts';
import { type Grid, windowIndexAt } from './grid.ts';
import { createLabelNamer, type LabelNamer } from './label-namer.ts';
import { OpenWindow } from './open-window.ts';
import { IGNORED_LABEL, NO_ANSWER_CODE, NO_ANSWER_LABEL } from './own-labels.ts';
import type { HostReading, RowKind, WindowDocument } from './window-document.ts';

/** A window is sent this long after its end, and a row this far ahead of the clock is not believed; rows come in order within ms. */
const CLOSE_AFTER_MS = 1_000;

/** Whose windows these are, and how labels are named. */
export interface WindowBuilderOptions {
  readonly run: string;
  readonly load: string;
  readonly worker: string;
  readonly grid: Grid;
  readonly labels: LabelSpec;
  /** Different labels per load; the rest is counted as `__other__`. */
  readonly maxLabels?: number;
}

/**
 * Sorts the rows of one worker's JTL into the windows of the fleet's grid and counts them. All times in epoch ms, `nowMs` by
 * the monotonic clock anchored at the start. Every row ends in exactly one window and one of `counts`.
 */
export class WindowBuilder {
  private readonly options: WindowBuilderOptions;
  private readonly namer: LabelNamer;
  private readonly open = new Map<number, OpenWindow>();
  private readonly totals: { -readonly [K in keyof RowCounts]: number } = {
    ...{ rows: 0, samples: 0, sampleErrors: 0, transactions: 0, transactionErrors: 0, setup: 0 },
    ...{ teardown: 0, bad: 0, cut: 0, late: 0, noAnswer: 0 },
  };
  private clientErrorRows = 0;
  /** seq of the oldest window that is not sent. */
  private next = 0;
  private users: number | null = null;
  private realStartMs: number | null = null;
  private teardownStartMs: number | null = null;
  private cutFromMs: number | null = null;
  /** Reused for every row. */
  private readonly name: { label: string; kind: RowKind } = { label: '', kind: 'sample' };
  private seesBytes = false;
  private seesSentBytes = false;

  constructor(options: WindowBuilderOptions) {
    this.options = options;
    this.namer = createLabelNamer(options.labels, options.maxLabels ?? 1_000);
  }

  /** The first ordinary thread group started; rows that started before it, or while it is not known, are `setup`. */
  setRealStart(ms: number): void {
    this.realStartMs ??= ms;
  }

  /** tearDown groups start; rows that start from now on are `teardown`. */
  setTeardownStart(ms: number): void {
    this.teardownStartMs ??= ms;
  }

  /** The load was stopped `now`: failed rows that end from this moment on are `cut` and counted nowhere else. */
  cutFailuresFrom(ms: number): void {
    this.cutFromMs ??= ms;
  }

  /** Counts one good row of the JTL, successful or not. */
  add(row: JtlRow, nowMs: number): void {
    this.totals.rows += 1;
    const k = windowIndexAt(this.options.grid, row.endMs);
    const isLate = k < this.next || row.endMs > nowMs + CLOSE_AFTER_MS;
    const window = this.windowAt(isLate ? this.next : k);
    if (!row.success && this.cutFromMs !== null && row.endMs >= this.cutFromMs) {
      this.totals.cut += 1;
      window.cut += 1;
      return;
    }
    if (isLate) {
      this.totals.late += 1;
      window.late += 1;
    }
    this.count(row, window);
  }

  /** Counts one row of the JTL that cannot be read. */
  bad(): void {
    this.totals.rows += 1;
    this.totals.bad += 1;
  }

  /**
   * Counts requests that had no answer when the drain time ended: errors with code `no-answer` under the label `__no_answer__`,
   * because JMeter does not tell which samplers were waiting; `label`, if it is known, appears in the message. `elapsedMs` is a lower bound.
   * By then the last steady window is always sent (it closes 1 s after its end, the drain is longer), so they stand as `late` in
   * the oldest open one; the analysis moves them into the last steady window, where they are judged.
   */
  noAnswer(count: number, elapsedMs: number, label?: string): void {
    const window = this.windowAt(this.next);
    const subject = label === undefined ? 'no answer' : `${label}: no answer`;
    const failure = { message: `${subject} when the load had ended and the drain time was over`, url: '' };
    const row = {
      elapsedMs,
      endMs: this.options.grid.startAtMs + (this.next + 1) * this.options.grid.windowMs,
      success: false,
      // Nothing of an unanswered request was counted as received or sent.
      bytes: this.seesBytes ? 0 : null,
      sentBytes: this.seesSentBytes ? 0 : null,
      latencyMs: null,
      connectMs: null,
    };
    for (let i = 0; i < count; i += 1) {
      window.add({ label: NO_ANSWER_LABEL, kind: 'sample' }, row, NO_ANSWER_CODE, failure);
    }
    window.late += count;
    for (const key of ['rows', 'samples', 'sampleErrors', 'late', 'noAnswer'] as const) this.totals[key] += count;
  }

  /** The windows whose end + 1 s has passed, in order from k = 0, empty ones too. They take no more rows. */
  close(nowMs: number, host: HostReading): WindowDocument[] {
    const { grid } = this.options;
    const closed: WindowDocument[] = [];
    while (grid.startAtMs + (this.next + 1) * grid.windowMs + CLOSE_AFTER_MS <= nowMs) {
      closed.push(this.send(host, { final: false }));
    }
    return closed;
  }

  /**
   * What is left once JMeter has exited and the JTL is read to its end: the windows not sent yet up to the last one with rows,
   * in order, at least one; the last of them is `final`. No more rows may follow.
   */
  final(host: HostReading): WindowDocument[] {
    const last = Math.max(this.next, ...this.open.keys());
    const documents: WindowDocument[] = [];
    while (this.next < last) documents.push(this.send(host, { final: false }));
    documents.push(this.send(host, { final: true }));
    return documents;
  }

  /** Totals of everything counted so far. */
  get counts(): RowCounts {
    return { ...this.totals };
  }

  /** Samples with client-side errors. */
  get clientErrors(): number {
    return this.clientErrorRows;
  }

  /** Whether rows were counted as `__other__`; this has to be said. */
  get isLabelsCapped(): boolean {
    return this.namer.isCapped;
  }

  private count(row: JtlRow, window: OpenWindow): void {
    const { name } = this;
    const label = this.namer.nameOf(row.label);
    const kind = label === IGNORED_LABEL ? 'setup' : this.kindOf(row);
    name.label = label;
    name.kind = kind;
    let code = row.responseCode;
    let failure: { readonly message: string; readonly url: string } | null = null;
    if (!row.success) {
      const failureMessage = row.failureMessage();
      const responseMessage = row.responseMessage();
      code = countedCode(code, responseMessage);
      failure = { message: failureMessage === '' ? responseMessage : failureMessage, url: row.url };
    }
    window.add(name, row, code, failure);
    this.countKind(kind, failure !== null, code);
    if (row.bytes !== null) this.seesBytes = true;
    if (row.sentBytes !== null) this.seesSentBytes = true;
    if (row.allThreads !== null && (kind === 'sample' || kind === 'transaction')) window.users = row.allThreads;
  }

  private kindOf(row: JtlRow): RowKind {
    if (this.realStartMs === null || row.timeStampMs < this.realStartMs) return 'setup';
    if (this.teardownStartMs !== null && row.timeStampMs >= this.teardownStartMs) return 'teardown';
    return row.isTransaction ? 'transaction' : 'sample';
  }

  private countKind(kind: RowKind, isFailed: boolean, code: string): void {
    const { totals } = this;
    switch (kind) {
      case 'sample':
        totals.samples += 1;
        if (!isFailed) return;
        totals.sampleErrors += 1;
        if (isClientError(code)) this.clientErrorRows += 1;
        return;
      case 'transaction':
        totals.transactions += 1;
        if (isFailed) totals.transactionErrors += 1;
        return;
      case 'setup':
        totals.setup += 1;
        return;
      case 'teardown':
        totals.teardown += 1;
    }
  }

  private windowAt(k: number): OpenWindow {
    let window = this.open.get(k);
    if (window === undefined) {
      window = new OpenWindow();
      this.open.set(k, window);
    }
    return window;
  }

  private send(host: HostReading, { final }: { readonly final: boolean }): WindowDocument {
    const seq = this.next;
    const window = this.windowAt(seq);
    this.users = window.users ?? this.users;
    this.open.delete(seq);
    this.next += 1;
    return window.toDocument(this.options, { seq, users: this.users, host, final });
  }
}
