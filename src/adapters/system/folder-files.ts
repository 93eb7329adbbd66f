import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folder of an agent on this machine. */
export interface FolderFiles {
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  freeBytes(path: string): Promise<number | null>;
}

/** Writes, removes and asks for room on the disks of this machine. */
export function systemFiles(): FolderFiles {
  return {
    write: async (path, bytes) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    },
    remove: (path) => rm(path, { force: true }),
    freeBytes: async (path) => {
      try {
        const { bavail, bsize } = await statfs(path);
        return bavail * bsize;
      } catch {
        return null;
      }
    },
  };
}
