import { randomUUID } from 'node:crypto';
import { link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { InputError } from '../core/verdict/run-error.ts';

/** Puts new content in the place of a file, whole or not at all; its mode stays, and so does a link to it. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const mode = await stat(file).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  await put(file, content, mode, (temporary) => rename(temporary, file));
}

/** Writes a file that must not be there yet; `false` when it is. */
export async function createFile(path: string, content: string): Promise<boolean> {
  try {
    await put(path, content, 0o666, (temporary) => link(temporary, path));
    return true;
  } catch (error) {
    if (error instanceof InputError && (error.cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function put(
  path: string,
  content: string | Uint8Array,
  mode: number,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx', mode });
    await place(temporary);
  } catch (error) {
    const fault = new InputError([
      `${path} cannot be written: ${(error as Error).message}. A file in a folder that is there and writable is expected.`,
    ]);
    fault.cause = error;
    throw fault;
  } finally {
    await rm(temporary, { force: true });
  }
}
