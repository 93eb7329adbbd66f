import { chmod, chown, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchServerKind } from './server-kinds.ts';
import { serverUser } from './server-user.ts';

/** Everything that one server writes, and its configuration. */
export interface RunFolder {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly tmp: string;
  readonly pidFile: string;
  /** stdout and stderr. */
  readonly logFile: string;
}

/** A new folder with the configuration that the server brings along. */
export async function makeRunFolder(kind: SearchServerKind, home: string): Promise<RunFolder> {
  const folder = await mkdtemp(join(tmpdir(), `loadtest-${kind}-`));
  await chmod(folder, 0o755);
  const run = {
    folder,
    ...{ conf: join(folder, 'conf'), data: join(folder, 'data'), logs: join(folder, 'logs'), tmp: join(folder, 'tmp') },
    ...{ pidFile: join(folder, 'logs', 'pid'), logFile: join(folder, 'server.log') },
  };
  for (const made of [run.conf, run.data, run.logs, run.tmp]) await mkdir(made);
  await mkdir(join(run.conf, 'jvm.options.d'));
  for (const name of (await readdir(join(home, 'config'))).filter((name) => /\.(properties|options|yml)$/.test(name)))
    await writeFile(join(run.conf, name), await readFile(join(home, 'config', name)));
  const jvmOptions = join(run.conf, 'jvm.options');
  await writeFile(jvmOptions, withoutFiles(await readFile(jvmOptions, 'utf8')));
  return run;
}

/** Makes the server the owner of all that lies in the folder. */
export async function handOver({ folder }: RunFolder): Promise<void> {
  const { uid, gid } = serverUser;
  if (uid === undefined || gid === undefined) return;
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chown(join(entry.parentPath, entry.name), uid, gid);
}

/** Logs and dumps of the JVM would go to the home, which the server cannot write. */
function withoutFiles(jvmOptions: string): string {
  return jvmOptions
    .split('\n')
    .filter((line) => !/Xlog|HeapDump|ErrorFile|gc\.log/.test(line))
    .join('\n');
}
