import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pickEnvironment } from '../../src/adapters/jmeter/environment.ts';
import { findOnPath } from '../../src/adapters/jmeter/find-on-path.ts';
import { runCommand } from '../../src/adapters/jmeter/run-command.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { elasticsearchHomes } from './elasticsearch-homes.ts';
import { opensearchHomes } from './opensearch-homes.ts';
import { processEnvironment } from './process-environment.ts';
import { pomOf, stampName } from './recipe.ts';
import { searchServerNames, type SearchServerKind } from './server-kinds.ts';

export interface SearchServerInstallation {
  readonly kind: SearchServerKind;
  readonly version: string;
  /** Where it shall lie. */
  readonly folder: string;
  readonly javaHome: string;
  readonly stamp: string;
  readonly say: (line: string) => void;
}

// 105 MB of jars at most: 10 s on a fast line, minutes on a slow one.
const TIMEOUT_MS = 10 * 60_000;
const VARIABLES = [
  ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'JAVA_TOOL_OPTIONS'],
  ...['M2_HOME', 'MAVEN_HOME', 'MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_CONFIG'],
];

/** Fetches the server with Maven, by checksum, lays it out aside and renames it into its place. Throws StartError. */
export async function installSearchServer(installation: SearchServerInstallation, signal: AbortSignal): Promise<void> {
  const { kind, version, folder, javaHome, stamp, say } = installation;
  const startedAt = performance.now();
  say(`Maven fetches ${searchServerNames[kind]} ${version} into ${folder} (about 100 MB)`);
  const incoming = await mkdtemp(join(dirname(folder), '.incoming-'));
  try {
    await fetchWithMaven(installation, incoming, signal);
    const laidOut = join(incoming, 'laid-out');
    const homes = kind === 'elasticsearch' ? elasticsearchHomes : opensearchHomes;
    await homes({ version, fetched: incoming, into: laidOut, javaHome }, signal);
    await writeFile(join(laidOut, stampName), stamp);
    await letEveryoneRead(laidOut);
    if (await exists(folder)) await rename(folder, join(incoming, 'outdated'));
    await rename(laidOut, folder);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  say(`${searchServerNames[kind]} ${version} is unpacked, ${seconds} s`);
}

async function fetchWithMaven(
  { kind, version, javaHome }: SearchServerInstallation,
  into: string,
  signal: AbortSignal,
): Promise<void> {
  const what = `${searchServerNames[kind]} ${version}`;
  const mvn = await findOnPath('mvn', processEnvironment);
  if (mvn === null) {
    throw new StartError(`${what} comes from Maven Central, and there is no mvn on PATH.`, {
      hint: 'Install Maven 3 (for example `apt-get install maven`).',
    });
  }
  const args = ['-B', '-q', '-C', '-f', pomOf(kind), `-Dserver.version=${version}`, `-Dserver.folder=${into}`];
  const result = await runCommand(mvn, [...args, 'generate-resources'], {
    env: { ...pickEnvironment(processEnvironment, VARIABLES), JAVA_HOME: javaHome },
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  if (result.kind === 'exited' && result.code === 0) return;
  const hint = 'See that Maven reaches Maven Central or its mirror (~/.m2/settings.xml).';
  switch (result.kind) {
    case 'not-started':
      throw new StartError(`${mvn} cannot be started (${result.text}).`);
    case 'timed-out':
      throw new StartError(`${mvn} did not fetch ${what} within ${TIMEOUT_MS / 60_000} minutes.`, { hint });
    case 'exited': {
      const reason = result.output.split('\n').find((line) => line.includes('ERROR'));
      const said = reason === undefined ? '' : `: ${reason.trim().slice(0, 300)}`;
      throw new StartError(`${mvn} ended with exit code ${result.code ?? 'none'} instead of fetching ${what}${said}.`, {
        hint,
      });
    }
  }
}

/** Whoever starts the server may be another user than the one who unpacked it, and some files come without that right. */
async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const isProgram = entry.isDirectory() || /\/bin(\/|$)/.test(entry.parentPath) || entry.name.endsWith('.sh');
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}
