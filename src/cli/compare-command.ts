import { renderComparison } from '../core/render/compare-table.ts';
import { type PlaceFlags, storePlace } from './store-place.ts';

/** `compare`: two runs side by side, whatever differs between them. Returns the exit code; throws `InputError` where one is missing. */
export async function compareCommand(
  names: { readonly first: string; readonly second: string },
  flags: PlaceFlags & { readonly format: 'text' | 'json' },
  out: (text: string) => unknown,
): Promise<number> {
  const { findRun } = await import('../wiring/stores.ts');
  const { openPlace } = await import('./open-place.ts');
  const { compareRuns } = await import('../core/verdict/compare-runs.ts');
  await using opened = await openPlace(storePlace(flags));
  const first = await findRun(names.first, opened);
  const second = await findRun(names.second, opened);
  const compared = compareRuns(first, second);
  out(
    flags.format === 'json'
      ? `${JSON.stringify({ first: first.run, second: second.run, ...compared }, null, 2)}\n`
      : renderComparison(first, second, compared),
  );
  return 0;
}
