import { fromStoredWindow, toStoredWindow } from '../../core/search/stored-window.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';

/** A window on its way, as text: it takes a fraction of the memory. */
export interface GivenWindow {
  readonly load: string;
  readonly seq: number;
  /** As it is stored. */
  readonly text: string;
  readonly givenAtMs: number;
}

/** The window as it is kept until it is settled. `nowMs`: on the monotonic clock. */
export function givenWindow(window: WindowDocument, nowMs: number): GivenWindow {
  return { load: window.load, seq: window.seq, text: JSON.stringify(toStoredWindow(window)), givenAtMs: nowMs };
}

/** The window itself, byte by byte as it was given. */
export function windowOf({ text }: GivenWindow): WindowDocument {
  return fromStoredWindow(JSON.parse(text)) as WindowDocument;
}
