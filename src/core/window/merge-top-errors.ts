import type { TopError } from './window-document.ts';

/**
 * The same failures (code and message) as one entry, most frequent first, in an order that does not depend on the input's.
 * Nothing is cut off, so merging in steps gives the same as merging at once.
 */
export function mergeTopErrors(errors: readonly TopError[]): TopError[] {
  const merged = new Map<string, TopError>();
  for (const error of errors) {
    const key = `${error.code}\0${error.message}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? error : together(known, error));
  }
  return [...merged.values()].sort(byWeight);
}

/** Most frequent first, then by code and message. */
export function byWeight(a: TopError, b: TopError): number {
  return b.count - a.count || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function together(a: TopError, b: TopError): TopError {
  const isFirst = a.firstAtMs < b.firstAtMs || (a.firstAtMs === b.firstAtMs && a.url <= b.url);
  return { ...(isFirst ? a : b), count: a.count + b.count };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
