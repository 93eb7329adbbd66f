import type { WindowDocument } from '../core/window/window-document.ts';

/** Opaque position of a reader; `null` is the start. */
export type Cursor = string | null;

/** One window by name. */
export interface WindowId {
  readonly worker: string;
  readonly seq: number;
}

/** What one read brought. `refused` says in sentences which documents could not be read. */
export interface WindowPage {
  readonly windows: readonly WindowDocument[];
  readonly refused: readonly string[];
  readonly cursor: Cursor;
}

/** Where the controller finds the windows of one load. Doubles are possible; the reader removes them. */
export interface WindowSource {
  /** New windows since the cursor; an empty page when there are none. */
  read(cursor: Cursor, signal: AbortSignal): Promise<WindowPage>;
  /** Exactly these, as far as they exist. */
  fetch(ids: readonly WindowId[], signal: AbortSignal): Promise<WindowPage>;
}
