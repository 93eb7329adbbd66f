import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withInstallLock } from '../../src/adapters/jmeter/install-lock.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { findServerJava } from './find-server-java.ts';
import { installSearchServer } from './install-search-server.ts';
import { processEnvironment } from './process-environment.ts';
import { recipeOf, stampName } from './recipe.ts';
import { searchServerVersions, type SearchServerKind, type SearchServerSecurity } from './server-kinds.ts';
import { serversFolder } from './servers-folder.ts';

/** A server that can be started. */
export interface InstalledServer {
  readonly kind: SearchServerKind;
  readonly version: string;
  readonly javaHome: string;
  /** OpenSearch looks for plugins inside its home: with security it has another one. */
  readonly homes: Readonly<Record<SearchServerSecurity, string>>;
}

// Longer than Maven may take.
const LOCK_WAIT_MS = 12 * 60_000;

/**
 * The server, unpacked from Maven Central unless it is there. Two processes may ask at once. Throws StartError with what
 * is missing and how to get it. Says a line only when it fetches.
 */
export async function ensureSearchServer(
  kind: SearchServerKind,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<InstalledServer> {
  const javaHome = await findServerJava(processEnvironment, signal);
  const version = searchServerVersions[kind];
  const parent = await serversFolder();
  const folder = join(parent, `${kind}-${version}`);
  const stamp = await recipeOf(kind);
  if (!(await isThere(folder, stamp))) {
    await mkdir(parent, { recursive: true });
    const lock = { file: join(parent, `${kind}.lock`), waitMs: LOCK_WAIT_MS, clock: systemClock(), signal };
    await withInstallLock(lock, async () => {
      // Whoever held the lock before may have unpacked it.
      if (await isThere(folder, stamp)) return;
      await installSearchServer({ kind, version, folder, javaHome, stamp, say }, signal);
    });
  }
  return { kind, version, javaHome, homes: homesIn(folder, kind) };
}

function homesIn(folder: string, kind: SearchServerKind): InstalledServer['homes'] {
  const plain = join(folder, 'home');
  return { plain, tls: kind === 'elasticsearch' ? plain : join(folder, 'home-with-security') };
}

async function isThere(folder: string, stamp: string): Promise<boolean> {
  return (await readFile(join(folder, stampName), 'utf8').catch(() => '')) === stamp;
}
