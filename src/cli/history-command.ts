import { renderHistory } from '../core/render/history-table.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { type PlaceFlags, storePlace } from './store-place.ts';

/** The options of `history`. */
export interface HistoryFlags extends PlaceFlags {
  readonly name?: string;
  readonly branch?: string;
  readonly label?: string;
  readonly limit: string;
  readonly format: 'text' | 'json';
}

/** `history`: the runs of a store, newest first. Returns the exit code; throws `InputError` where there is none, and `StartError` where it cannot be read. */
export async function historyCommand(flags: HistoryFlags, out: (text: string) => unknown): Promise<number> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InputError([`--limit: "${flags.limit}" given, a number of runs from 1 on is expected.`]);
  }
  const { asking } = await import('../wiring/stores.ts');
  const { openPlace } = await import('./open-place.ts');
  const { name, branch } = flags;
  const query = {
    ...(name === undefined ? {} : { name }),
    ...(branch === undefined ? {} : { baselineOf: branch }),
    limit,
  };
  const place = storePlace(flags);
  await using opened = await openPlace(place);
  const runs = await asking(() => opened.store.recent(query));
  if (runs.length === 0) {
    const other = place.kind === 'files' ? '--results-dir names another folder' : '--index names other runs';
    throw new InputError([`There is no such run in ${opened.name}. \`run\` makes one; ${other}.`]);
  }
  out(
    flags.format === 'json'
      ? `${JSON.stringify(runs, null, 2)}\n`
      : renderHistory(runs, { label: flags.label ?? null }),
  );
  return 0;
}
