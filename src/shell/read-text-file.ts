import { readFile } from 'node:fs/promises';
import { InputError } from '../core/verdict/run-error.ts';

/** The text of a configuration file; `null`: there is none. Throws `InputError` when it cannot be read. */
export async function readTextFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new InputError([`${path} cannot be read: ${(error as Error).message}. A text file is expected.`]);
  }
}
