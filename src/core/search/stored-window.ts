import type { WindowDocument } from '../window/window-document.ts';

/** Names one window among all that a store holds. */
export type WindowName = Pick<WindowDocument, 'run' | 'load' | 'worker' | 'seq'>;

/** The id of a window's document: the same window can be stored only once. */
export function windowDocumentId({ run, load, worker, seq }: WindowName): string {
  return `${run}:${load}:${worker}:${seq}`;
}

/** A window as it lies in a search store: with the time that dashboards sort by, its end. */
export function toStoredWindow(window: WindowDocument): object {
  return { ...window, '@timestamp': new Date(window.toMs).toISOString() };
}

/** What a worker gave to the store, to be parsed as a window. Anything else is returned as it is. */
export function fromStoredWindow(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  return Object.fromEntries(Object.entries(stored).filter(([name]) => name !== '@timestamp'));
}
