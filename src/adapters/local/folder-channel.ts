import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Channel } from '../../ports/channel.ts';
import { TEMPORARY_PREFIX, validKey } from './channel-key.ts';

/** A channel in a folder of this machine: one file per key. */
export function folderChannel(root: string): Channel {
  return {
    put: async (key, bytes, options = {}) => put(join(root, validKey(key)), bytes, options.ifAbsent === true),
    get: async (key) => get(join(root, validKey(key))),
    list: (prefix, after) => list(root, prefix, after),
    remove: async (prefix) => {
      for (const key of await list(root, prefix)) await rm(join(root, key), { force: true });
    },
  };
}

/** Written beside its place and then moved there: both are one step on one file system. */
async function put(file: string, bytes: Uint8Array, ifAbsent: boolean): Promise<boolean> {
  const folder = dirname(file);
  const temporary = join(folder, `${TEMPORARY_PREFIX}${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (!ifAbsent) {
      await rename(temporary, file);
      return true;
    }
    await link(temporary, file);
    return true;
  } catch (error) {
    if (ifAbsent && codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function get(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

async function list(root: string, prefix: string, after = ''): Promise<string[]> {
  const found: string[] = [];
  const folders = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (folder !== '') validKey(folder.slice(0, -1));
    for (const entry of await entriesOf(join(root, folder))) {
      const key = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        const below = `${key}/`;
        const isReached = below.startsWith(prefix) || prefix.startsWith(below);
        if (isReached && (after < below || after.startsWith(below))) folders.push(below);
      } else if (key.startsWith(prefix) && key > after && !entry.name.startsWith(TEMPORARY_PREFIX)) found.push(key);
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<{ readonly name: string; isDirectory(): boolean }[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
