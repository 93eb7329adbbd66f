import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inProject, projectDir } from '../process/project.ts';
import { runsAsRoot } from './server-user.ts';

/**
 * Where the servers are unpacked: `.cache/search-servers` of the clone. As root only if every user may enter the clone,
 * since the servers then run as another one; else, as in a clone below /root, a folder of the machine.
 */
export async function serversFolder(): Promise<string> {
  if (!runsAsRoot || (await mayEveryoneEnter(projectDir))) return inProject('.cache', 'search-servers');
  return '/var/cache/loadtest-action/search-servers';
}

async function mayEveryoneEnter(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return dirname(folder) === folder || mayEveryoneEnter(dirname(folder));
}
