import { resolve } from 'node:path';
import { renderComparison } from '../core/render/compare-table.ts';

/** `compare`: two runs side by side, whatever differs between them. Returns the exit code; throws `InputError` where one is missing. */
export async function compareCommand(
  names: { readonly first: string; readonly second: string },
  flags: { readonly resultsDir: string; readonly format: 'text' | 'json' },
  out: (text: string) => unknown,
): Promise<number> {
  const { findRun } = await import('../wiring/stores.ts');
  const { compareRuns } = await import('../core/verdict/compare-runs.ts');
  const resultsDir = resolve(flags.resultsDir);
  const first = await findRun(names.first, resultsDir);
  const second = await findRun(names.second, resultsDir);
  const compared = compareRuns(first, second);
  out(
    flags.format === 'json'
      ? `${JSON.stringify({ first: first.run, second: second.run, ...compared }, null, 2)}\n`
      : renderComparison(first, second, compared),
  );
  return 0;
}
