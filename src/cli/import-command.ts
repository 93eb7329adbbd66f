import { resolve } from 'node:path';
import type { SearchKind } from '../core/search/search-connection.ts';
import { connectionOf, environmentSource } from '../shell/store-connection.ts';
import { storePlace } from './store-place.ts';

/** The options of `import` and `export`. */
export interface SearchFlags {
  readonly store: SearchKind;
  readonly index: string;
}

/** `import`: brings runs of a folder into a search store. Returns the exit code; throws `InputError` and `StartError`. */
export async function importCommand(path: string, flags: SearchFlags, out: (text: string) => unknown): Promise<number> {
  storePlace({ ...flags, resultsDir: '' });
  const connection = await connectionOf(environmentSource(process.env))(flags.store);
  const { importRuns } = await import('../wiring/import-runs.ts');
  await importRuns(resolve(path), {
    connection,
    index: flags.index,
    say: (sentence) => {
      out(`${sentence}\n`);
    },
  });
  return 0;
}
