import type { Check } from '../check/check.ts';
import type { CheckOutcome } from '../check/check-outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { DoneDocument, GoDocument, StopHow } from '../protocol/documents.ts';
import type { Mark } from '../verdict/annotation.ts';
import type { Finding } from '../verdict/finding.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { EndReason } from './end-reason.ts';

/** Something that happened to a running load; `atMs` is the controller's time, epoch ms. */
export type LiveEvent =
  | { readonly kind: 'tick'; readonly atMs: number }
  | { readonly kind: 'window'; readonly atMs: number; readonly window: WindowDocument }
  | {
      readonly kind: 'worker';
      readonly atMs: number;
      readonly worker: string;
      readonly state: 'running' | 'gone';
      readonly text: string;
    }
  | { readonly kind: 'done'; readonly atMs: number; readonly done: DoneDocument }
  | {
      readonly kind: 'interrupt';
      readonly atMs: number;
      readonly reason: 'cancelled' | 'timed-out';
      readonly text: string;
    };

/** The parts of a running load that other parts know about. */
export type LivePhase = 'ramp-up' | 'steady' | 'drain';

/** What is to be done now. */
export type LiveEffect =
  | { readonly kind: 'stop'; readonly reason: EndReason; readonly how: StopHow; readonly text: string }
  /** The one who carries it out adds run, load and build. */
  | { readonly kind: 'annotate'; readonly annotation: Mark }
  /** Comes once for every window, in their order. What comes late is missing in it. */
  | { readonly kind: 'window-judged'; readonly window: FleetWindow }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'phase'; readonly phase: LivePhase }
  | { readonly kind: 'finished'; readonly endReason: EndReason };

/** One listed worker. `gone`: its process ended, and its account of the load may still be on its way. */
export type LiveWorker =
  | { readonly state: 'running' }
  | { readonly state: 'gone'; readonly sinceMs: number; readonly text: string }
  | { readonly state: 'done'; readonly last: number }
  | { readonly state: 'lost' };

/** Everything that decisions about a running load are made from. */
export interface LiveState {
  readonly plan: Plan;
  readonly go: GoDocument;
  readonly checks: readonly Check[];
  readonly workers: ReadonlyMap<string, LiveWorker>;
  /** Windows that are not judged yet, by k. */
  readonly pending: ReadonlyMap<number, readonly WindowDocument[]>;
  /** The next window to judge. */
  readonly nextK: number;
  /** Judged windows, as many of the last ones as later decisions need. */
  readonly judged: readonly FleetWindow[];
  readonly phase: 'before-start' | LivePhase;
  readonly isRampUpOver: boolean;
  /** The first reason to end; `null` while the load runs. */
  readonly endReason: EndReason | null;
  /** The last order to stop with what it was given for, which may come after the first end reason; `null`: none was given. */
  readonly stop: { readonly how: StopHow; readonly reason: EndReason; readonly atMs: number } | null;
  readonly findings: readonly Finding[];
  /** Outcomes that stopped the load. */
  readonly abortedChecks: readonly CheckOutcome[];
  /** Checks and labels whose breach was told. */
  readonly breached: ReadonlySet<string>;
  /** Workers whose late results were told. */
  readonly late: ReadonlySet<string>;
  readonly progress: { readonly lines: number; readonly lastAtMs: number; readonly fromK: number };
  readonly isFinished: boolean;
}

/** A state with what led to it. */
export interface LiveStep {
  readonly state: LiveState;
  readonly effects: readonly LiveEffect[];
}
