import { access, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/adapters/jmeter/environment.ts';
import { findJava } from '../../src/adapters/jmeter/find-java.ts';
import { findOnPath } from '../../src/adapters/jmeter/find-on-path.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';

// OpenSearch 2 sets a security manager, which Java 24 took away.
const NEWEST_FEATURE = 23;

/** Home of a JDK 17 to 23: of JAVA_HOME, JAVA_HOME_17_… and JAVA_HOME_21_… (hosted runners) and PATH. Throws StartError. */
export async function findServerJava(env: Environment, signal: AbortSignal): Promise<string> {
  const rejected: string[] = [];
  for (const home of await homes(env)) {
    const java = await findJava(onlyHome(home), signal).catch((error: unknown) => refusal(error));
    if (typeof java === 'string') rejected.push(java);
    else if (java.feature > NEWEST_FEATURE) rejected.push(`${home} is Java ${java.version}.`);
    else if (await isMissing(join(home, 'bin', 'javac'))) rejected.push(`${home} has no javac.`);
    else return home;
  }
  const found = rejected.length > 0 ? rejected.join(' ') : 'Neither JAVA_HOME nor PATH leads to one.';
  throw new StartError(`Elasticsearch and OpenSearch need a JDK 17 to ${NEWEST_FEATURE}, and there is none. ${found}`, {
    hint: 'Install one (for example `apt-get install openjdk-17-jdk-headless`) or point JAVA_HOME to one.',
  });
}

async function homes(env: Environment): Promise<readonly string[]> {
  const names = ['JAVA_HOME', ...env.names.filter((name) => /^JAVA_HOME_(17|21)_(x64|arm64)$/i.test(name)).sort()];
  const onPath = await findOnPath('java', env);
  const named = names.flatMap((name) => env.get(name) ?? []).filter((home) => home !== '');
  return onPath === null ? named : [...named, dirname(dirname(await realpath(onPath)))];
}

function onlyHome(home: string): Environment {
  return { names: ['JAVA_HOME'], get: (name) => (name === 'JAVA_HOME' ? home : undefined) };
}

function refusal(error: unknown): string {
  if (error instanceof StartError) return error.message;
  throw error;
}

async function isMissing(file: string): Promise<boolean> {
  return access(file).then(
    () => false,
    () => true,
  );
}
