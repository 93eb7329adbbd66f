import { join } from 'node:path';

/** Folder of one run below the folder of the store. Throws when the id could lead elsewhere. */
export function runFolder(dir: string, runId: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(runId)) {
    throw new Error(`${JSON.stringify(runId)} is no run id: letters, digits and hyphens are expected.`);
  }
  return join(dir, 'runs', runId);
}
