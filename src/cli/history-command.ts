import { resolve } from 'node:path';
import { renderHistory } from '../core/render/history-table.ts';
import { connectionOf, environmentSource } from '../shell/store-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';

/** The options of `history`. */
export interface HistoryFlags {
  readonly resultsDir: string;
  readonly name?: string;
  readonly branch?: string;
  readonly label?: string;
  readonly limit: string;
  readonly format: 'text' | 'json';
}

/** `history`: the runs of a results folder, newest first. Returns the exit code; throws `InputError` where there is none. */
export async function historyCommand(flags: HistoryFlags, out: (text: string) => unknown): Promise<number> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InputError([`--limit: "${flags.limit}" given, a number of runs from 1 on is expected.`]);
  }
  const { openRunStore } = await import('../wiring/stores.ts');
  const { name, branch } = flags;
  const query = {
    ...(name === undefined ? {} : { name }),
    ...(branch === undefined ? {} : { baselineOf: branch }),
    limit,
  };
  const resultsDir = resolve(flags.resultsDir);
  const place = { kind: 'files', dir: resultsDir } as const;
  await using opened = await openRunStore(place, connectionOf(environmentSource(process.env)));
  const runs = await opened.store.recent(query);
  if (runs.length === 0) {
    throw new InputError([
      `There is no such run in ${resultsDir}. \`run\` makes one; --results-dir names another folder.`,
    ]);
  }
  out(
    flags.format === 'json'
      ? `${JSON.stringify(runs, null, 2)}\n`
      : renderHistory(runs, { label: flags.label ?? null }),
  );
  return 0;
}
