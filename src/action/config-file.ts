import { realpath } from 'node:fs/promises';
import { absolutePath, pathBelow } from '../core/plan/paths.ts';
import { InputError } from '../core/verdict/run-error.ts';

/**
 * The configuration's path relative to the workspace. Throws `InputError` when it lies elsewhere, links followed, or is not there:
 * what a pull request brings must not make the action read files of the machine.
 */
export async function configFile(workspace: string, given: string): Promise<string> {
  const path = absolutePath(workspace, given);
  const quoted = JSON.stringify(given.toWellFormed());
  const root = absolutePath(workspace, '.');
  if (!isBelow(root, path)) throw outside(quoted, root);
  const real = await realpath(path).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new InputError([
      `input config: there is no file ${quoted} in the workspace; check the repository out first (actions/checkout), or name the configuration by the input config.`,
    ]);
  });
  if (!isBelow(await realpath(root), real)) throw outside(quoted, root);
  return pathBelow(root, path);
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

function outside(quoted: string, root: string): InputError {
  return new InputError([
    `input config: ${quoted} given, which lies outside of the workspace ${root}; a file in it expected.`,
  ]);
}
