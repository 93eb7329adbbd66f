import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DoneDocument } from '../../../src/core/protocol/documents.ts';

/** The accounts of all workers of the only run. */
export function donesOf(runDir: string): readonly DoneDocument[] {
  return globSync('fleets/*/channel/*/done/*.json', { cwd: runDir }).map(
    (file) => JSON.parse(readFileSync(join(runDir, file), 'utf8')) as DoneDocument,
  );
}

/** Windows that the workers say they have sent: 0 … last of each. */
export function windowsOf(dones: readonly DoneDocument[]): readonly string[] {
  return dones
    .flatMap(({ load, worker, last }) =>
      Array.from({ length: last + 1 }, (_, seq) => `${load} ${worker} ${String(seq)}`),
    )
    .sort();
}

/** The same of documents that were read from a store. */
export function storedWindows(documents: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return documents.map(({ load, worker, seq }) => `${String(load)} ${String(worker)} ${String(seq)}`).sort();
}
