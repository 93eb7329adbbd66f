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
  /** One sentence: why windows were passed on. Left out: none were. */
  readonly trouble?: string;
}

/** What a drain is for. */
export interface DrainOptions {
  /** The account is that of this load alone; left out: of everything that was ever given. */
  readonly load?: string;
  /** Time until the signal; a sink with a second place keeps the last part of it for that one. Left out: 30 s. */
  readonly timeoutMs?: number;
}

/** Where a worker's windows go. */
export interface WindowSink {
  /** Never blocks the load and never throws. */
  write(window: WindowDocument): void;
  /** Resolves when everything given is accounted for, or at the signal. May be called twice. */
  drain(signal: AbortSignal, options?: DrainOptions): Promise<SinkAccount>;
}
