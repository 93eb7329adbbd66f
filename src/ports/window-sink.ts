import type { WindowDocument } from '../core/window/window-document.ts';

/** A window that the store will never take, and why. */
export interface RefusedWindow {
  readonly load: string;
  readonly seq: number;
  /** The server's reason. */
  readonly reason: string;
}

/**
 * given = acknowledged + passedOn + refused, in windows. `passedOn`: the store did not take them in time and they lie in the
 * channel instead.
 */
export interface SinkAccount {
  readonly given: number;
  readonly acknowledged: number;
  readonly passedOn: number;
  readonly refused: number;
  /** At most 20 of the refused ones. */
  readonly refusals: readonly RefusedWindow[];
}

/** Where a worker's windows go. */
export interface WindowSink {
  /** Never blocks the load and never throws. */
  write(window: WindowDocument): void;
  /** Resolves when everything given is accounted for, or at the signal. May be called twice. */
  drain(signal: AbortSignal): Promise<SinkAccount>;
}
