import { byWeight } from './merge-top-errors.ts';
import type { TopError } from './window-document.ts';

/** Most frequent failures that one label of one window shows. */
export const MAX_TOP_ERRORS_PER_LABEL = 5;

/** Most frequent failures that one window shows over all its labels. */
export const MAX_TOP_ERRORS_PER_WINDOW = 20;

/** Characters of a failure's message that are kept. */
export const MAX_ERROR_MESSAGE_CHARS = 200;

/** Different failures of one label that are counted; a message that differs in every row must not fill the memory. */
const MAX_COUNTED_FAILURES = 100;

/** Counts the failures of one label in one window. */
export interface TopErrorCounter {
  add(failure: { readonly code: string; readonly message: string; readonly url: string; readonly atMs: number }): void;
  /** The most frequent ones. */
  top(): TopError[];
}

/** Counts failures by code and message; those that first come after 100 different ones are left out. */
export function createTopErrorCounter(): TopErrorCounter {
  const failures = new Map<string, { readonly error: TopError; count: number }>();
  return {
    add({ code, message, url, atMs }) {
      const cut = message.slice(0, MAX_ERROR_MESSAGE_CHARS);
      const key = `${code}\0${cut}`;
      const known = failures.get(key);
      if (known !== undefined) known.count += 1;
      else if (failures.size < MAX_COUNTED_FAILURES) {
        failures.set(key, { error: { code, message: cut, count: 1, firstAtMs: atMs, url }, count: 1 });
      }
    },
    top: () =>
      [...failures.values()]
        .map(({ error, count }) => ({ ...error, count }))
        .sort(byWeight)
        .slice(0, MAX_TOP_ERRORS_PER_LABEL),
  };
}
