import type { ReadText } from '../tree/load-tree.ts';

/** Who speaks with the store: the controller, or the workers, which need to create documents and nothing else. */
export type SearchRole = 'controller' | 'worker';

/** Where a connection is read from. An address and what is sent to it come from one source, so that nobody can turn a secret to another place. */
export interface ConnectionSource {
  /** The text under a name such as `elasticsearch-url`; empty and `undefined`: not given. */
  readonly given: (name: string) => string | undefined;
  /** How that is called where the user wrote it: `input elasticsearch-url`, `ELASTICSEARCH_URL`. */
  readonly nameOf: (name: string) => string;
  /** A variable of the environment; only proxies are read. */
  readonly env: (name: string) => string | undefined;
  /** The text of a file as the user names it; `null`: there is none. */
  readonly readText: ReadText;
}
