/** What kind of row a label's numbers come from. */
export type RowKind = 'sample' | 'transaction' | 'setup' | 'teardown';

/** Times of one kind (latency or connect): numbers are exact, the histogram is in base64. */
export interface TimeStats {
  readonly sumMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly histogram: string;
}

/** One label of one window. `histogram` counts all rows, `okHistogram` only the good ones (absent: no row failed). */
export interface LabelWindow {
  readonly label: string;
  readonly kind: RowKind;
  readonly count: number;
  readonly errors: number;
  readonly sumMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  /** `null`: the column is not in the JTL. */
  readonly bytes: number | null;
  readonly sentBytes: number | null;
  /** Response code → rows; the sum is `count`. */
  readonly codes: Readonly<Record<string, number>>;
  readonly histogram: string;
  readonly okHistogram?: string;
  readonly latency: TimeStats | null;
  readonly connect: TimeStats | null;
  readonly topErrors: readonly TopError[];
}

/** One of the most frequent failures of a label. */
export interface TopError {
  readonly code: string;
  readonly message: string;
  readonly count: number;
  readonly firstAtMs: number;
  readonly url: string;
}

/** What the host and the JMeter process did during the window; `null` is "not observed", never zero. */
export interface HostReading {
  /** CPU of the JMeter process in percent of one core. */
  readonly jmeterCpuPct: number | null;
  /** Of all cores of the host, 0–100. */
  readonly hostCpuPct: number | null;
  readonly load1: number | null;
  readonly memUsedBytes: number | null;
  readonly ctxtPerSec: number | null;
  readonly intrPerSec: number | null;
  readonly stealPct: number | null;
  readonly netTxBytes: number | null;
  readonly netRxBytes: number | null;
  readonly retransPct: number | null;
  readonly gcMs: number | null;
  readonly timerLagP95Ms: number | null;
}

/** One window of one worker, as it is sent. Exactly one per (run, load, worker, seq). */
export interface WindowDocument {
  readonly v: 1;
  readonly kind: 'window';
  readonly run: string;
  readonly load: string;
  readonly worker: string;
  readonly seq: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly final: boolean;
  /** Last seen allThreads, carried through empty windows; `null` before the first row. */
  readonly users: number | null;
  /** Rows that belonged to a closed window, or lay more than 1 s ahead of the clock; they count into this one. */
  readonly late: number;
  /** Failed rows after a stop `now`; counted nowhere else. */
  readonly cut: number;
  readonly host: HostReading;
  readonly labels: readonly LabelWindow[];
}
