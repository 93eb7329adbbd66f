import { matchesGlob, resolve } from 'node:path/posix';
import type { Workspace } from '../../src/ports/workspace.ts';

/** A workspace from a table of absolute paths and texts. */
export function memoryWorkspace(files: Readonly<Record<string, string>>): Workspace {
  return {
    read: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
    glob: (dir, pattern) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => matchesGlob(path, resolve(dir, pattern)))
          .sort(),
      ),
  };
}
