import type { Workspace } from '../ports/workspace.ts';
import { messageOf } from './message-of.ts';

/** The file's bytes; `null` after adding a fault that names the key of the configuration, the file and what is wrong. */
export async function readOrFault(
  key: string,
  path: string,
  workspace: Workspace,
  faults: string[],
): Promise<Uint8Array | null> {
  try {
    const bytes = await workspace.read(path);
    if (bytes === null) faults.push(`${key}: there is no file ${path}; correct the path or put the file there.`);
    return bytes;
  } catch (error) {
    faults.push(`${key}: ${messageOf(error)}`);
    return null;
  }
}
