import { resolve } from 'node:path';
import { explainRun } from '../core/render/explain-run.ts';

/** `explain`: how the verdict of a run came about. Returns the exit code; throws `InputError` where there is no such run. */
export async function explainCommand(
  run: string,
  flags: { readonly resultsDir: string },
  out: (text: string) => unknown,
): Promise<number> {
  const { findRun } = await import('../wiring/stores.ts');
  out(explainRun(await findRun(run, resolve(flags.resultsDir))));
  return 0;
}
