import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import { filesRunStore } from '../adapters/files/run-store.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { RunStore } from '../ports/run-store.ts';

/** The store of runs in a results folder. */
export function openRunStore(resultsDir: string): RunStore {
  return filesRunStore(resultsDir);
}

/**
 * The record of a run that is named by its id in the store, by the path of a `run.json`, or by that of its folder.
 * Throws `InputError` when there is none or it cannot be read.
 */
export async function findRun(name: string, resultsDir: string): Promise<RunRecord> {
  try {
    if (!/[./\\]/.test(name)) {
      const record = await filesRunStore(resultsDir).load(name);
      if (record !== null) return record;
      throw new Error(`there is no such run in ${resultsDir}. \`history\` lists those that are there.`);
    }
    const file = resolve(name.endsWith('.json') ? name : `${name}/run.json`);
    return parseRunRecord(JSON.parse(await readFile(file, 'utf8')), file);
  } catch (error) {
    throw new InputError([`Run ${name}: ${(error as Error).message}`]);
  }
}
