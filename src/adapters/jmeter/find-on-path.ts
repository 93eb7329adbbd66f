import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Environment } from './environment.ts';

/** Absolute path of the first executable file of this name on PATH, or `null`. */
export async function findOnPath(name: string, env: Environment): Promise<string | null> {
  // An empty entry would mean the working directory, which nobody asked for.
  const folders = (env.get('PATH') ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  for (const folder of folders) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
