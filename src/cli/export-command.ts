import { resolve } from 'node:path';
import type { SearchFlags } from './import-command.ts';
import { openPlace } from './open-place.ts';
import { storePlace } from './store-place.ts';

/** `export`: copies a run of a search store to a results folder. Returns the exit code; throws `InputError` and `StartError`. */
export async function exportCommand(
  run: string,
  flags: SearchFlags & { readonly to: string },
  out: (text: string) => unknown,
): Promise<number> {
  const { exportRun } = await import('../wiring/export-run.ts');
  await using opened = await openPlace(storePlace({ ...flags, resultsDir: '' }));
  out(`${await exportRun(run, opened, resolve(flags.to))}\n`);
  return 0;
}
