import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import type { Environment } from './environment.ts';
import { findOnPath } from './find-on-path.ts';
import { inspectJmeterHome, type JmeterHome } from './jmeter-home.ts';

/** Where to look for JMeter. */
export interface JmeterSearch {
  readonly version: string;
  /** `jmeter.home` of the configuration, or `null`. Only this one or none is taken when it is given. */
  readonly configuredHome: string | null;
  readonly env: Environment;
  readonly cacheDir: string;
  /** Told in one line why a JMeter that is there is not taken. */
  readonly say: (text: string) => void;
}

/** Name of JMeter's folder below the cache directory. */
export const cachedHomeName = (version: string): string => `apache-jmeter-${version}`;

/**
 * A JMeter that is already there: the configured home, JMETER_HOME, the `jmeter` on PATH, our cache; `null` if none.
 * Throws `StartError` when the configured home is no JMeter of the wanted version.
 */
export async function findJmeter(search: JmeterSearch): Promise<JmeterHome | null> {
  const { version, configuredHome, env, cacheDir, say } = search;
  if (configuredHome !== null) return configured(configuredHome, version);
  for (const { origin, home } of [...homeVariable(env), ...(await homesOnPath(env))]) {
    const seen = await inspectJmeterHome(home, version);
    if (seen.ok) return seen.home;
    say(`${origin} is not used: ${home} ${seen.fault}.`);
  }
  const cached = await inspectJmeterHome(join(cacheDir, cachedHomeName(version)), version);
  return cached.ok ? cached.home : null;
}

async function configured(home: string, version: string): Promise<JmeterHome> {
  const seen = await inspectJmeterHome(home, version);
  if (seen.ok) return seen.home;
  throw new StartError(`jmeter.home of the configuration: ${home} ${seen.fault}.`, {
    hint: `Point jmeter.home to a JMeter ${version}, or leave it out and JMeter is fetched.`,
  });
}

interface Candidate {
  readonly origin: string;
  readonly home: string;
}

function homeVariable(env: Environment): readonly Candidate[] {
  const home = env.get('JMETER_HOME');
  return home === undefined || home === '' ? [] : [{ origin: 'JMETER_HOME', home }];
}

async function homesOnPath(env: Environment): Promise<readonly Candidate[]> {
  const script = await findOnPath('jmeter', env);
  if (script === null) return [];
  const prefix = dirname(dirname(await realpath(script)));
  // Homebrew's `jmeter` is a wrapper beside libexec/, the home.
  const wrapped = join(prefix, 'libexec');
  const home = (await realpath(wrapped).catch(() => null)) === null ? prefix : wrapped;
  return [{ origin: 'jmeter on PATH', home }];
}
