import { indexPrefixExpected, isIndexPrefix } from '../../core/search/is-index-prefix.ts';
import { InputError } from '../../core/verdict/run-error.ts';
import type { ResultsPlace } from './read-results.ts';

/** What a person says about the store; `''`: not given. `dir`: absolute. */
export interface GivenPlace {
  readonly store: string;
  readonly index: string;
  readonly dir: string;
}

const KINDS = ['files', 'elasticsearch', 'opensearch'] as const;

/**
 * The store that is named, else the one of the configuration. `null` when neither can be used, which is added to the faults.
 * `ofConfiguration` may throw `InputError`.
 */
export async function readPlace(
  given: GivenPlace,
  nameOf: (name: string) => string,
  ofConfiguration: () => Promise<ResultsPlace>,
  faults: string[],
): Promise<ResultsPlace | null> {
  const { store, index, dir } = given;
  if (store === '') {
    if (index !== '') faults.push(`${nameOf('index')}: given without ${nameOf('store')}, both or neither expected`);
    return await ofConfiguration().catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      const why = error.faults.join(' ');
      faults.push(`${nameOf('store')}: not given, and the configuration does not tell it either: ${why}`);
      return null;
    });
  }
  const kind = KINDS.find((one) => one === store);
  if (kind === undefined) {
    const quoted = JSON.stringify(store.toWellFormed());
    faults.push(`${nameOf('store')}: ${quoted} given, files, elasticsearch or opensearch expected`);
    return null;
  }
  if (kind === 'files') return { kind, dir };
  if (index === '' || isIndexPrefix(index)) return { kind, index: index === '' ? 'loadtest' : index };
  faults.push(`${nameOf('index')}: ${JSON.stringify(index.toWellFormed())} given, ${indexPrefixExpected} expected`);
  return null;
}
