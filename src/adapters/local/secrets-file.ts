import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkerStore } from '../../core/search/search-connection.ts';
import { StartError } from '../../core/verdict/run-error.ts';
import { secretsFolder } from './fleet-layout.ts';

/** Files that only this user reads; `null`: there is nothing to hide. */
export interface SecretFiles {
  /** Properties for JMeter. */
  readonly secretsFile: string | null;
  /** Where the agents put their windows. */
  readonly storeFile: string | null;
}

/** Writes what agents must know and nobody else may read. Throws `StartError`. */
export async function writeSecrets(
  { secrets, workerStore }: { readonly secrets: ReadonlyMap<string, string>; readonly workerStore: WorkerStore | null },
  place: { readonly fleetId: string; readonly root?: string },
  format: (properties: Readonly<Record<string, string>>) => string,
): Promise<SecretFiles> {
  const folder = secretsFolder(place.fleetId, place.root);
  const write = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return file;
  };
  if (secrets.size === 0 && workerStore === null) return { secretsFile: null, storeFile: null };
  try {
    // Not recursive: a folder that somebody else made under this name is not trusted.
    await mkdir(folder, { mode: 0o700 });
    return {
      secretsFile: secrets.size === 0 ? null : await write('secrets.properties', format(Object.fromEntries(secrets))),
      storeFile: workerStore === null ? null : await write('store.json', JSON.stringify(workerStore)),
    };
  } catch (error) {
    throw new StartError(`The secrets cannot be written to ${folder}: ${(error as Error).message}.`, {
      hint: 'The folder must not exist yet and its parent must be writable.',
      cause: error,
    });
  }
}
