import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';
import type { ConnectionSource } from '../inputs/search/connection-source.ts';
import { readSearchConnection } from '../inputs/search-connection.ts';
import type { Environment } from './environment.ts';
import { readTextFile } from './read-text-file.ts';

/** Connections from the environment, as the command line reads them: `elasticsearch-url` is ELASTICSEARCH_URL. */
export function environmentSource(env: Environment): ConnectionSource {
  return {
    given: (name) => env[variableName(name)],
    nameOf: variableName,
    env: (name) => env[name],
    readText: readTextFile,
  };
}

/** How a controller reaches the store of a kind. The returned function throws `InputError` with all faults at once. */
export function connectionOf(source: ConnectionSource): (kind: SearchKind) => Promise<SearchConnection> {
  return async (kind) => (await readSearchConnection(kind, 'controller', source)).connection;
}

function variableName(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
