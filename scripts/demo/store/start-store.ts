import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectSearch } from '../../../src/adapters/search/connect-search.ts';
import { storeName } from '../../../src/adapters/search/store-name.ts';
import type { SearchConnection } from '../../../src/core/search/search-connection.ts';
import { capture } from '../../process/capture.ts';
import { inProject } from '../../process/project.ts';
import type { SearchServerKind } from '../../search-servers/server-kinds.ts';
import { startSearchServer } from '../../search-servers/start-server.ts';
import { cliFile } from '../cli-file.ts';
import type { DemoPlace } from '../demo-place.ts';
import { adminConnection, leastAccess } from './least-access.ts';
import { showStore } from './show-store.ts';
import { storeEnvironment } from './store-environment.ts';

/** A real server that the demo has started, with a store in it. Disposing ends the server and removes its data. */
export interface DemoStore extends AsyncDisposable {
  /** The place of the demo, with results in the server too. */
  readonly place: DemoPlace;
  /** Shows what lies in the store; returns why it is not what was promised. */
  show(signal: AbortSignal): Promise<readonly string[]>;
}

const INDEX = 'loadtest';

/** Starts a server with TLS and users, installs the store as its administrator, and makes credentials with the least privileges. */
export async function startStore(kind: SearchServerKind, place: DemoPlace, signal: AbortSignal): Promise<DemoStore> {
  console.log(`\nStarting a ${kind} of our own, with TLS and users.`);
  const say = (line: string): void => {
    console.log(line);
  };
  const handle = await startSearchServer({ kind, security: 'tls', signal, say });
  try {
    const admin = await adminConnection(handle);
    await runStoreCommand(['install', '--store', kind, '--index', INDEX], storeEnvironment(admin, handle), signal);
    const controller = await leastAccess(admin, 'controller', INDEX, signal);
    const worker = await leastAccess(admin, 'worker', INDEX, signal);
    const access = { admin, worker };
    const { caFile } = handle;
    const environment = storeEnvironment(controller, { caFile, worker });
    return {
      place: { ...place, configFile: await writeConfig(kind, place), environment },
      show: (until) => show(access, place, until),
      [Symbol.asyncDispose]: () => handle.stop(),
    };
  } catch (error) {
    await handle.stop();
    throw error;
  }
}

/** As a user would, by the command line. */
async function runStoreCommand(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const all = [cliFile, 'store', ...command];
  console.log(`\n$ node ${all.join(' ')}`);
  const env = { ...process.env, ...environment };
  const { exitCode } = await capture(process.execPath, all, { cwd: inProject(), env, echo: 'all', signal });
  if (exitCode !== 0) throw new Error(`store ${command[0] ?? ''} ended with exit code ${exitCode}.`);
}

/** The sample shop's own, with other `results`. */
async function writeConfig(kind: SearchServerKind, { resultsDir, configFile }: DemoPlace): Promise<string> {
  const file = join(resultsDir, 'loadtest.yml');
  await mkdir(resultsDir, { recursive: true });
  await writeFile(file, `extends: ${inProject(configFile)}\nresults: { kind: ${kind}, index: ${INDEX} }\n`);
  return file;
}

async function show(
  { admin, worker }: { readonly admin: SearchConnection; readonly worker: SearchConnection },
  { resultsDir }: DemoPlace,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const servers = { admin: await connectSearch(admin), worker: await connectSearch(worker) };
  try {
    console.log(`\nWhat lies in ${storeName(servers.admin)}:`);
    const { lines, faults } = await showStore(servers, { index: INDEX, resultsDir }, signal);
    for (const line of lines) console.log(line);
    return faults;
  } finally {
    await servers.admin.close();
    await servers.worker.close();
  }
}
