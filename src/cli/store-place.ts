import { resolve } from 'node:path';
import { indexPrefixExpected, isIndexPrefix } from '../core/search/is-index-prefix.ts';
import type { SearchKind } from '../core/search/search-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { StorePlace } from '../wiring/stores.ts';

/** The options that say where runs are kept. */
export interface PlaceFlags {
  readonly store: 'files' | SearchKind;
  readonly index: string;
  readonly resultsDir: string;
}

/** The place that the options name. Throws `InputError` for an index that no server takes. */
export function storePlace({ store, index, resultsDir }: PlaceFlags): StorePlace {
  if (store === 'files') return { kind: 'files', dir: resolve(resultsDir) };
  if (!isIndexPrefix(index)) {
    throw new InputError([`--index: ${JSON.stringify(index)} given, ${indexPrefixExpected} is expected.`]);
  }
  return { kind: store, index };
}
