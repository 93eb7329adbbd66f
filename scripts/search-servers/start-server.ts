import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitHealth } from './await-health.ts';
import { certificateFiles, makeCertificates } from './certificates.ts';
import { ensureSearchServer, type InstalledServer } from './ensure-search-server.ts';
import { freePort } from './free-port.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { handOver, makeRunFolder, type RunFolder } from './run-folder.ts';
import { searchServerNames, type SearchServerKind, type SearchServerSecurity } from './server-kinds.ts';
import { adminUser, writeSettings } from './server-settings.ts';
import { serverUser } from './server-user.ts';

export interface SearchServerOrder {
  readonly kind: SearchServerKind;
  readonly security: SearchServerSecurity;
  /** Ends the start. A server that runs is ended by `stop`. */
  readonly signal: AbortSignal;
  /** For the lines about fetching. */
  readonly say?: (line: string) => void;
}

/** A real server on this machine. It does not outlive the process that started it, however that one dies. */
export interface SearchServerHandle {
  readonly kind: SearchServerKind;
  readonly security: SearchServerSecurity;
  /** Such as `8.19.16`. */
  readonly version: string;
  /** Without a slash at its end. */
  readonly url: string;
  /** The JVM of the server itself; another one after a restart. */
  readonly pid: number;
  /** These three: with security `tls` only. The user may do everything. */
  readonly adminUser?: string;
  readonly adminPassword?: string;
  readonly caFile?: string;
  readonly logFile: string;
  /** Ends the server and removes its folder. May be called twice. */
  stop(): Promise<void>;
  /** Ends the server and starts it with its data on its port; resolves when it is ready. */
  restart(): Promise<void>;
  /** Stops all of its threads: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
}

// Small enough that four of them run beside the tests, and the JIT that is warm soonest.
const JAVA_OPTIONS = process.env['LOADTEST_SEARCH_JAVA_OPTIONS'] ?? '-Xms512m -Xmx512m -XX:TieredStopAtLevel=1';

/** Unpacks the server if needed and starts it on a free port of 127.0.0.1; resolves when it is ready. Throws StartError. */
export async function startSearchServer(order: SearchServerOrder): Promise<SearchServerHandle> {
  const { kind, security, signal } = order;
  const installed = await ensureSearchServer(kind, order.say ?? (() => undefined), signal);
  const run = await makeRunFolder(kind, installed.homes[security]);
  let current: GuardedProcess | null = null;
  const stop = async (): Promise<void> => {
    await current?.end();
    await rm(run.folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const scheme = security === 'tls' ? 'https' : 'http';
    const access = security === 'tls' ? { adminPassword: randomBytes(18).toString('base64url') } : null;
    if (access !== null) await makeCertificates(run.conf);
    await writeSettings({ installed, security, run, port, adminPassword: access?.adminPassword ?? '' }, signal);
    await handOver(run);
    const place = { url: `${scheme}://127.0.0.1:${port}`, adminPassword: access?.adminPassword ?? null };
    let pid = 0;
    const launch = async (launchSignal: AbortSignal): Promise<void> => {
      current = await startGuarded(launchOf(installed, security, run));
      await awaitHealth({ ...healthOf(installed, run, place), hasExited: current.hasExited }, launchSignal);
      pid = Number(await readFile(run.pidFile, 'utf8'));
    };
    await launch(signal);
    return {
      ...{ kind, security, version: installed.version, url: place.url, logFile: run.logFile },
      ...(access === null ? {} : { adminUser, ...access, caFile: join(run.conf, certificateFiles.ca) }),
      get pid() {
        return pid;
      },
      stop,
      restart: async () => {
        await current?.end();
        await launch(new AbortController().signal);
      },
      pause: () => current?.signal('SIGSTOP'),
      resume: () => current?.signal('SIGCONT'),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launchOf(
  { kind, javaHome, homes }: InstalledServer,
  security: SearchServerSecurity,
  run: RunFolder,
): Parameters<typeof startGuarded>[0] {
  const prefix = kind === 'elasticsearch' ? 'ES' : 'OPENSEARCH';
  return {
    command: 'bash',
    args: [join(homes[security], 'bin', kind), '-p', run.pidFile],
    env: {
      ...{ PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: run.folder, LC_ALL: 'C.UTF-8' },
      [`${prefix}_JAVA_HOME`]: javaHome,
      [`${prefix}_PATH_CONF`]: run.conf,
      [`${prefix}_TMPDIR`]: run.tmp,
      [`${prefix}_JAVA_OPTS`]: JAVA_OPTIONS,
    },
    cwd: run.folder,
    user: serverUser,
    ...{ logFile: run.logFile, folder: run.folder },
  };
}

function healthOf(
  { kind, version }: InstalledServer,
  run: RunFolder,
  { url, adminPassword }: { readonly url: string; readonly adminPassword: string | null },
): Omit<Parameters<typeof awaitHealth>[0], 'hasExited'> {
  const credentials = Buffer.from(`${adminUser}:${adminPassword ?? ''}`).toString('base64');
  return {
    name: `${searchServerNames[kind]} ${version}`,
    url,
    caFile: adminPassword === null ? null : join(run.conf, certificateFiles.ca),
    authorization: adminPassword === null ? null : `Basic ${credentials}`,
    logFile: run.logFile,
  };
}
