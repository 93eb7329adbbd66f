import { readFile } from 'node:fs/promises';

/** The parsed content of a file; `undefined`: there is no such file. Throws a sentence when it is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${file} is no JSON (${(error as Error).message}); remove it or restore it from a copy.`, {
      cause: error,
    });
  }
}
