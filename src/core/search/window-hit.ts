import { parseWindow } from '../window/parse-window.ts';
import type { WindowDocument } from '../window/window-document.ts';
import { fromStoredWindow, windowDocumentId } from './stored-window.ts';

/** A stored document that cannot be used, in a sentence. */
export type WindowHit =
  { readonly ok: true; readonly window: WindowDocument } | { readonly ok: false; readonly fault: string };

/** The window of a stored document, whose id must be that of the window. */
export function parseWindowHit(id: string, source: unknown): WindowHit {
  const parsed = parseWindow(fromStoredWindow(source));
  if (!parsed.ok) return { ok: false, fault: `Document ${id}: ${parsed.fault}` };
  const { window } = parsed;
  if (windowDocumentId(window) === id) return { ok: true, window };
  return {
    ok: false,
    fault: `Document ${id} holds window ${window.seq} of worker ${window.worker} in load ${window.load} of run ${window.run}; an id and its window must agree.`,
  };
}
