import { access, constants, mkdtemp, rmdir, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Free space of a folder, or of the nearest one above it that is there; `fault`: why nothing can be written there. */
export async function lookAtSpace(
  path: string,
): Promise<{ readonly folder: string; readonly freeBytes: number; readonly fault: string | null }> {
  const folder = await nearestFolder(path);
  const { bavail, bsize } = await statfs(folder);
  return { folder, freeBytes: bavail * bsize, fault: await writeFault(folder) };
}

/** Permissions alone do not tell of read-only mounts, nor to root. */
async function writeFault(folder: string): Promise<string | null> {
  try {
    await rmdir(await mkdtemp(join(folder, '.loadtest-doctor-')));
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

async function nearestFolder(path: string): Promise<string> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const isThere = await access(folder, constants.F_OK).then(
      () => true,
      () => false,
    );
    if (isThere || folder === dirname(folder)) return folder;
  }
}
