import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import { secretsFolder } from './fleet-layout.ts';

/** Writes the secrets so that only this user reads them and returns the file; `null`: there are none. */
export async function writeSecrets(
  secrets: ReadonlyMap<string, string>,
  place: { readonly fleetId: string; readonly root?: string },
  format: (properties: Readonly<Record<string, string>>) => string,
): Promise<string | null> {
  if (secrets.size === 0) return null;
  const folder = secretsFolder(place.fleetId, place.root);
  try {
    // Not recursive: a folder that somebody else made under this name is not trusted.
    await mkdir(folder, { mode: 0o700 });
    const file = join(folder, 'secrets.properties');
    await writeFile(file, format(Object.fromEntries(secrets)), { mode: 0o600, flag: 'wx' });
    return file;
  } catch (error) {
    throw new StartError(`The secrets cannot be written to ${folder}: ${(error as Error).message}.`, {
      hint: 'The folder must not exist yet and its parent must be writable.',
      cause: error,
    });
  }
}
