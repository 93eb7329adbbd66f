import { explainRun } from '../core/render/explain-run.ts';
import { type PlaceFlags, storePlace } from './store-place.ts';

/** `explain`: how the verdict of a run came about. Returns the exit code; throws `InputError` where there is no such run. */
export async function explainCommand(run: string, flags: PlaceFlags, out: (text: string) => unknown): Promise<number> {
  const { findRun } = await import('../wiring/stores.ts');
  const { openPlace } = await import('./open-place.ts');
  await using opened = await openPlace(storePlace(flags));
  out(explainRun(await findRun(run, opened)));
  return 0;
}
