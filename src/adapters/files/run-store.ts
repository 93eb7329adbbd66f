import { appendFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { parseRunRecord } from './parse-run-record.ts';
import { readJson } from './read-json.ts';
import { runFolder } from './run-folder.ts';
import { writeByRename } from './write-by-rename.ts';

/** Runs below `<dir>/runs/<runId>`: the record in run.json, each stream of documents in `<stream>.ndjson`. */
export function filesRunStore(dir: string): RunStore {
  return {
    save: async (record) => {
      await writeByRename(recordFile(dir, record.run), `${JSON.stringify(record, null, 1)}\n`);
    },
    load: (runId) => load(dir, runId),
    recent: async ({ name, limit }) => {
      const records: RunRecord[] = [];
      for (const runId of await runIds(dir)) {
        const record = await load(dir, runId);
        if (record?.name === name) records.push(record);
      }
      return records.sort((a, b) => b.startedAtMs - a.startedAtMs).slice(0, limit);
    },
    append: async (runId, stream, documents) => {
      if (documents.length === 0) return;
      const folder = runFolder(dir, runId);
      await mkdir(folder, { recursive: true });
      const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
      await appendFile(join(folder, `${stream}.ndjson`), lines);
    },
  };
}

async function load(dir: string, runId: string): Promise<RunRecord | null> {
  const file = recordFile(dir, runId);
  const value = await readJson(file);
  return value === undefined ? null : parseRunRecord(value, file);
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
