/** One row of a JTL as the scanner hands it over. The object is reused for every row: copy what you keep. */
export interface JtlRow {
  /** Start of the sample, epoch ms. */
  readonly timeStampMs: number;
  readonly elapsedMs: number;
  /** End of the sample: timeStamp + elapsed, for a transaction plus IdleTime. */
  readonly endMs: number;
  /** Interned. */
  readonly label: string;
  /** Equal for equal labels of one scanner, from 0; absent or -1: the scanner keeps no number for this label. */
  readonly labelNumber?: number;
  readonly success: boolean;
  /** A Transaction Controller's row, by JMeter's own mark. */
  readonly isTransaction: boolean;
  /** Interned; empty when the column is absent. */
  readonly responseCode: string;
  /** Interned; empty when absent, `null` in the file, or not asked for. */
  readonly url: string;
  /** `null`: the column is absent or not a number. */
  readonly bytes: number | null;
  readonly sentBytes: number | null;
  readonly allThreads: number | null;
  readonly latencyMs: number | null;
  readonly connectMs: number | null;
  /** Decoded when called, while this row is current. */
  responseMessage(): string;
  failureMessage(): string;
}
