import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../process/project.ts';

const PARTS = [
  'src',
  '__tests__',
  'scripts',
  'examples',
  'schema',
  'docs',
  'package.json',
  'jest.config.mjs',
  'tsconfig.json',
];

/** Lends a copy of the sources and tests in a temporary folder, so that a patch never touches the working tree. */
export async function withTreeCopy<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'loadtest-mutant-'));
  try {
    for (const part of PARTS) {
      await cp(inProject(part), join(folder, part), { recursive: true }).catch(ignoreMissing);
    }
    await symlink(inProject('node_modules'), join(folder, 'node_modules'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
