import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';

/** Where the results of a run go beside its own folder. */
export type ResultStore =
  | { readonly kind: 'files' }
  | {
      readonly kind: 'search';
      /** Beginning of the names of its indices. */
      readonly index: string;
      readonly controller: SearchConnection;
      readonly worker: SearchConnection;
    }
  /** The configuration names a store, but this run is given nothing to reach it with. `text`: why, without a full stop. */
  | { readonly kind: 'out-of-reach'; readonly store: SearchKind; readonly text: string };
