import { glob as globFiles, readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Workspace } from '../../ports/workspace.ts';

/** The user's files on this machine. */
export function systemWorkspace(): Workspace {
  return { read, glob };
}

async function read(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function glob(dir: string, pattern: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const entry of globFiles(pattern, { cwd: dir, withFileTypes: true })) {
    if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    found.add(resolve(dir, entry.parentPath, entry.name).split(sep).join('/'));
  }
  return [...found].sort();
}
