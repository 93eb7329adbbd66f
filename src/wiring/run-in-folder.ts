import { basename, join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import { readDocuments } from '../adapters/files/read-documents.ts';
import { readJson } from '../adapters/files/read-json.ts';
import { folderChannel } from '../adapters/local/folder-channel.ts';
import { decodeJson } from '../core/protocol/encode-document.ts';
import { windowDocumentId } from '../core/search/stored-window.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import { parseWindow } from '../core/window/parse-window.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import type { RunSource } from '../stages/copy-run.ts';

/** A run as it lies in one folder: its files, and the channels of its fleets. */
export interface RunInFolder {
  /** `null`: there is no record, as after a controller that was killed. */
  readonly record: RunRecord | null;
  readonly run: string;
  /** When it began; `null`: there is neither a record nor a window. */
  readonly startMs: number | null;
  readonly source: RunSource;
  /** What reading the source has found so far. */
  readonly found: { fromChannels: number; readonly unreadable: string[] };
}

/** Windows that are handed over at once. */
const PAGE = 500;

/** Opens the run in a folder. Throws a sentence when its record cannot be read. */
export async function runInFolder(folder: string): Promise<RunInFolder> {
  const file = join(folder, 'run.json');
  const value = await readJson(file);
  const record = value === undefined ? null : parseRunRecord(value, file);
  const found: RunInFolder['found'] = { fromChannels: 0, unreadable: [] };
  const { signal } = new AbortController();
  const first = record === null ? await firstWindow(folder, signal) : null;
  return {
    record,
    run: record?.run ?? first?.run ?? basename(folder),
    startMs: record?.startedAtMs ?? first?.fromMs ?? null,
    found,
    source: {
      load: () => Promise.resolve(record),
      documents: (_run, stream, until) =>
        stream === 'windows'
          ? allWindows(folder, found, until)
          : readDocuments(join(folder, `${stream}.ndjson`), until),
    },
  };
}

async function firstWindow(folder: string, signal: AbortSignal): Promise<WindowDocument | null> {
  for await (const [window] of allWindows(folder, { fromChannels: 0, unreadable: [] }, signal)) return window ?? null;
  return null;
}

/** Those of the file first, then those that lie in a channel alone. What is no window is passed over and named in `found`. */
async function* allWindows(
  folder: string,
  found: RunInFolder['found'],
  signal: AbortSignal,
): AsyncGenerator<readonly WindowDocument[]> {
  const seen = new Set<string>();
  const keep = (value: unknown, place: string): readonly WindowDocument[] => {
    const parsed = parseWindow(value);
    if (!parsed.ok) {
      found.unreadable.push(`${place}: ${parsed.fault}`);
      return [];
    }
    const id = windowDocumentId(parsed.window);
    return seen.size < seen.add(id).size ? [parsed.window] : [];
  };
  const file = join(folder, 'windows.ndjson');
  for await (const page of readDocuments(file, signal)) yield page.flatMap((value) => keep(value, file));

  for (const root of await channelFolders(folder)) {
    const channel = folderChannel(root);
    const keys = (await channel.list('')).filter((key) => /^[^/]+\/windows\/[^/]+\/\d+\.json$/.test(key));
    for (let from = 0; from < keys.length; from += PAGE) {
      const page: WindowDocument[] = [];
      for (const key of keys.slice(from, from + PAGE)) {
        const bytes = await channel.get(key);
        if (bytes !== null) page.push(...keep(decodeJson(bytes), join(root, key)));
      }
      found.fromChannels += page.length;
      if (page.length > 0) yield page;
    }
  }
}

async function channelFolders(folder: string): Promise<readonly string[]> {
  const fleets = join(folder, 'fleets');
  try {
    const entries = await readdir(fleets, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return names.sort().map((name) => join(fleets, name, 'channel'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
