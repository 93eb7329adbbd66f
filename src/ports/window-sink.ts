import type { WindowDocument } from '../core/window/window-document.ts';

/** given = acknowledged + passedOn + refused. */
export interface SinkAccount {
  readonly given: number;
  readonly acknowledged: number;
  readonly passedOn: number;
  readonly refused: number;
}

/** Where a worker's windows go. */
export interface WindowSink {
  /** Never blocks the load and never throws. */
  write(window: WindowDocument): void;
  /** Resolves when everything given is accounted for, or at the signal. May be called twice. */
  drain(signal: AbortSignal): Promise<SinkAccount>;
}
