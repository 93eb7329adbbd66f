import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import { filesRunStore } from '../adapters/files/run-store.ts';
import { SearchRefused } from '../adapters/search/ask-server.ts';
import { SearchUnreachable } from '../adapters/search/search-server.ts';
import { systemClock } from '../adapters/system/clock.ts';
import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { RunStore } from '../ports/run-store.ts';
import { lazySearchServer } from './lazy-search-server.ts';

/** Where runs are kept. */
export type StorePlace =
  | { readonly kind: 'files'; readonly dir: string }
  /** `index`: beginning of the names of its indices. */
  | { readonly kind: SearchKind; readonly index: string };

/** A store that is closed after use: `await using opened = await openRunStore(…)`. */
export interface OpenRunStore extends AsyncDisposable {
  readonly store: RunStore;
  /** For messages: a folder, or kind and address without credentials. */
  readonly name: string;
}

/**
 * The store at a place. `connectionOf` is asked for search servers alone, and what it throws is thrown; the server itself is asked
 * when the store is. `say` hears which runs were left out, and why.
 */
export async function openRunStore(
  place: StorePlace,
  connectionOf: (kind: SearchKind) => Promise<SearchConnection>,
  say: (sentence: string) => void = () => undefined,
): Promise<OpenRunStore> {
  if (place.kind === 'files') {
    const store = filesRunStore(place.dir, say);
    return { store, name: place.dir, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const { index } = place;
  const server = lazySearchServer(await connectionOf(place.kind));
  const { searchRunStore } = await import('../adapters/search/search-run-store.ts');
  const store = searchRunStore({ server, index, clock: systemClock(), say, parse: parseRunRecord });
  return { store, name: store.name, [Symbol.asyncDispose]: () => server.close() };
}

/**
 * The record of a run that is named by its id in the store, by the path of a `run.json`, or by that of its folder.
 * Throws `InputError` when there is none or it cannot be read, and `StartError` when the store cannot be asked.
 */
export async function findRun(name: string, { store, name: place }: OpenRunStore): Promise<RunRecord> {
  try {
    if (!/[./\\]/.test(name)) {
      const record = await asking(() => store.load(name));
      if (record !== null) return record;
      throw new Error(`there is no such run in ${place}. \`history\` lists those that are there.`);
    }
    const file = resolve(name.endsWith('.json') ? name : `${name}/run.json`);
    return parseRunRecord(JSON.parse(await readFile(file, 'utf8')), file);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new InputError([`Run ${name}: ${(error as Error).message}`]);
  }
}

/** What `ask` resolves to; that a search server cannot be reached, or refuses, is a `StartError` and no bug of ours. */
export async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SearchUnreachable || error instanceof SearchRefused)) throw error;
    throw new StartError(error.message, { cause: error });
  }
}
