import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import { indexName } from '../../../src/core/search/index-names.ts';
import { windowDocumentId } from '../../../src/core/search/stored-window.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import type { WindowDocument } from '../../../src/core/window/window-document.ts';
import { countDocuments } from './count-documents.ts';
import { judgeStore, type JudgedStore } from './judge-store.ts';
import { probeWorker, type StoredWindow } from './probe-worker.ts';
import { readAnnotations } from './read-annotations.ts';

/** Reads back what the runs of a results folder left in the store, and tries what workers must not be able to do. */
export async function showStore(
  { admin, worker }: { readonly admin: SearchServer; readonly worker: SearchServer },
  { index, resultsDir }: { readonly index: string; readonly resultsDir: string },
  signal: AbortSignal,
): Promise<JudgedStore> {
  const counts = await countDocuments(admin, { index, resultsDir }, signal);
  const last = await lastRun(resultsDir);
  const annotations = await readAnnotations(admin, { index, run: last.record.run }, signal);
  const probes = await probeWorker(worker, { index, window: storedWindow(index, last) }, signal);
  return judgeStore({ counts, annotations, probes });
}

interface LastRun {
  readonly record: RunRecord;
  readonly window: WindowDocument;
}

async function lastRun(resultsDir: string): Promise<LastRun> {
  const files = await Array.fromAsync(glob(join(resultsDir, 'runs', '*', 'run.json')));
  const records = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as RunRecord));
  const record = records.toSorted((a, b) => a.startedAtMs - b.startedAtMs).at(-1);
  if (record === undefined) throw new Error(`There is no run in ${resultsDir}.`);
  const [line = ''] = (await readFile(join(resultsDir, 'runs', record.run, 'windows.ndjson'), 'utf8')).split('\n');
  return { record, window: JSON.parse(line) as WindowDocument };
}

function storedWindow(index: string, { record, window }: LastRun): StoredWindow {
  return { index: indexName(index, 'windows', record.startedAtMs), id: windowDocumentId(window) };
}
