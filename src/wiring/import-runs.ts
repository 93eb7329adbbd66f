import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import { prepareIndices } from '../adapters/search/prepare-indices.ts';
import { searchRunStore } from '../adapters/search/search-run-store.ts';
import { storeName } from '../adapters/search/store-name.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { renderCopiedRun } from '../core/render/copied-run.ts';
import type { SearchConnection } from '../core/search/search-connection.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import { copyRun } from '../stages/copy-run.ts';
import { messageOf } from '../stages/message-of.ts';
import { lazySearchServer } from './lazy-search-server.ts';
import { refuseWithoutTemplates } from './refuse-without-templates.ts';
import { runInFolder } from './run-in-folder.ts';
import { asking } from './stores.ts';

/** The store that runs are brought to. */
export interface ImportTarget {
  readonly connection: SearchConnection;
  /** Beginning of the names of its indices. */
  readonly index: string;
  /** Hears a sentence about each run. */
  readonly say: (sentence: string) => void;
}

/**
 * Brings the run of a folder, or all runs of a results folder, into a search store; once more changes nothing. Throws
 * `StartError` when the store does not take them, and at the end `InputError` when runs cannot be read: the others are there.
 */
export async function importRuns(path: string, target: ImportTarget): Promise<void> {
  const folders = await runFolders(path);
  await refuseWithoutTemplates(target.connection, target.index);
  const faults: string[] = [];
  for (const folder of folders) faults.push(...(await importRun(folder, target)));
  if (faults.length > 0) throw new InputError(faults);
}

/** Returns what kept the run, or some of it, from being read. */
async function importRun(folder: string, { connection, index, say }: ImportTarget): Promise<readonly string[]> {
  const read = await runInFolder(folder).catch((error: unknown) => messageOf(error));
  if (typeof read === 'string') return [read];
  const { run, startMs, source, found } = read;
  if (startMs === null) return [`${folder} holds no run: neither run.json nor a window is there.`];
  const { signal } = new AbortController();
  const clock = systemClock();
  const server = lazySearchServer(connection);
  const startOf = () => startMs;
  const store = searchRunStore({ server, index, clock, say, parse: parseRunRecord, startOf });
  try {
    await asking(() => prepareIndices(server, index, startMs, signal));
    const copied = await copyRun(run, { from: source, to: store }, signal).catch((error: unknown) => {
      throw new StartError(`${run}: ${messageOf(error)}`, { hint: 'What was brought so far stays; import it again.' });
    });
    say(renderCopiedRun({ ...copied, fromChannels: found.fromChannels, place: storeName(server) }));
    return found.unreadable;
  } finally {
    await server.close();
  }
}

/** The folders of the runs that a path means. Throws `InputError` when there is none. */
async function runFolders(path: string): Promise<readonly string[]> {
  const runs = join(path, 'runs');
  if (await exists(runs)) {
    const entries = await readdir(runs, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    if (names.length > 0) return names.sort().map((name) => join(runs, name));
  }
  for (const part of ['run.json', 'windows.ndjson', 'fleets']) if (await exists(join(path, part))) return [path];
  throw new InputError([
    `${path} holds no run: a results folder with runs/, or the folder of one run with its run.json, is expected.`,
  ]);
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
