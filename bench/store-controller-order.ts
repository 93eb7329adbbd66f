import type { SearchKind } from '../src/core/search/search-connection.ts';

/** What the process that plays the controller is to do. */
export interface ControllerOrder {
  readonly kind: SearchKind;
  readonly url: string;
  /** Beginning of the names of the indices. */
  readonly index: string;
  readonly windowsIndex: string;
  /** Names the month of its indices. */
  readonly runStartMs: number;
  readonly workers: number;
  /** Windows whose summaries are waited for; the load is longer. */
  readonly windows: number;
}

/** One fleet window on its way through the controller; times since its end. */
export interface SummarisedWindow {
  readonly k: number;
  readonly summaries: number;
  /** Everything read, merged and judged. */
  readonly judgedMs: number;
  /** The store has all its summaries. */
  readonly acknowledgedMs: number;
  /** Of the process, after it. */
  readonly rssMb: number;
}

/** What the process that plays the controller says. */
export type ControllerTold =
  | {
      readonly kind: 'started';
      readonly run: string;
      readonly load: string;
      readonly startAtMs: number;
      readonly windowMs: number;
      readonly workers: readonly string[];
      /** Before the first window. */
      readonly rssMb: number;
    }
  | {
      readonly kind: 'measured';
      readonly windows: readonly SummarisedWindow[];
      /** Of the process from the start of the load to the last of these windows. */
      readonly cpuMs: number;
      readonly maxRssMb: number;
      /** What was said to people, such as that results are late. */
      readonly lines: readonly string[];
    };
