import { appendFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recordText } from '../../core/verdict/record-text.ts';
import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { RunQuery, RunStore } from '../../ports/run-store.ts';
import { parseRunRecord } from './parse-run-record.ts';
import { readDocuments } from './read-documents.ts';
import { readJson } from './read-json.ts';
import { runFolder } from './run-folder.ts';
import { writeByRename } from './write-by-rename.ts';

/**
 * Runs below `<dir>/runs/<runId>`: the record in run.json, each stream of documents in `<stream>.ndjson`; marks of no run in
 * `<dir>/annotations.ndjson`. `say` gets one
 * sentence for each record that is left out of a search because it cannot be read.
 */
export function filesRunStore(dir: string, say: (sentence: string) => void = () => undefined): RunStore {
  return {
    name: `the folder ${dir}`,
    isShared: false,
    save: async (record) => {
      await writeByRename(recordFile(dir, record.run), recordText(record));
    },
    load: (runId) => load(dir, runId),
    recent: async (query) => {
      const records: RunRecord[] = [];
      for (const runId of await runIds(dir)) {
        const record = await readable(dir, runId, say);
        if (record !== null && answers(record, query)) records.push(record);
      }
      return records.sort((a, b) => b.startedAtMs - a.startedAtMs).slice(0, query.limit);
    },
    append: async (runId, stream, documents) => {
      if (documents.length > 0) await appendLines(runFolder(dir, runId), `${stream}.ndjson`, documents);
    },
    annotate: (annotation) => appendLines(dir, 'annotations.ndjson', [annotation]),
    documents: (runId, stream, signal) => readDocuments(join(runFolder(dir, runId), `${stream}.ndjson`), signal),
  };
}

async function load(dir: string, runId: string): Promise<RunRecord | null> {
  const file = recordFile(dir, runId);
  const value = await readJson(file);
  return value === undefined ? null : parseRunRecord(value, file);
}

async function appendLines(folder: string, name: string, documents: readonly object[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, name), documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
}

/** One run of another version, or torn by a full disk, must not take the others from a comparison. */
async function readable(dir: string, runId: string, say: (sentence: string) => void): Promise<RunRecord | null> {
  try {
    return await load(dir, runId);
  } catch (error) {
    say(`A run is left out: ${(error as Error).message}`);
    return null;
  }
}

function answers({ name, leg, build, joins }: RunRecord, query: RunQuery): boolean {
  return (
    (query.name === undefined || name === query.name) &&
    (query.leg === undefined || leg === query.leg) &&
    (query.sha === undefined || build.sha === query.sha) &&
    (query.baselineOf === undefined || (joins.baseline && joins.branch === query.baselineOf))
  );
}

function recordFile(dir: string, runId: string): string {
  return join(runFolder(dir, runId), 'run.json');
}

async function runIds(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(join(dir, 'runs'), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
