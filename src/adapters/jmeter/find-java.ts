import { join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import { type Environment, pickEnvironment } from './environment.ts';
import { findOnPath } from './find-on-path.ts';
import { runCommand } from './run-command.ts';

/** A Java that JMeter can run on. */
export interface Java {
  /** Absolute path of the executable. */
  readonly command: string;
  /** Such as `17.0.15`. */
  readonly version: string;
  /** Such as 17. */
  readonly feature: number;
}

// What JMeter's next release demands, and the oldest that we test.
const OLDEST_FEATURE = 17;
// A cold `java -version` takes 0.1 s; a home on a sleeping network disk some seconds.
const VERSION_TIMEOUT_MS = 15_000;

/**
 * The first Java of 17 or newer among JAVA_HOME, JAVA_HOME_<n>_X64 or _ARM64 (hosted runners; lowest first) and PATH.
 * Throws `StartError` that says what was found where.
 */
export async function findJava(env: Environment, signal: AbortSignal): Promise<Java> {
  const rejected: string[] = [];
  for (const { origin, command } of await candidates(env)) {
    const answer = await askVersion(command, env, signal);
    if ('fault' in answer) {
      rejected.push(`${origin}: ${command} ${answer.fault}`);
    } else if (answer.feature < OLDEST_FEATURE) {
      rejected.push(`${origin}: ${command} is Java ${answer.version}`);
    } else {
      return { command, ...answer };
    }
  }
  const found = rejected.length > 0 ? `Found: ${rejected.join('; ')}.` : 'Neither JAVA_HOME nor PATH leads to one.';
  throw new StartError(`JMeter needs Java ${OLDEST_FEATURE} or newer, and there is none. ${found}`, {
    hint: 'Install a JDK or JRE 17 (for example `apt-get install openjdk-17-jre-headless`, or actions/setup-java) or point JAVA_HOME to one.',
  });
}

async function candidates(env: Environment): Promise<readonly { readonly origin: string; readonly command: string }[]> {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const versioned = env.names
    .flatMap((name) => {
      const match = /^JAVA_HOME_(\d+)_(x64|arm64)$/i.exec(name);
      return match?.[2]?.toLowerCase() === architecture ? [{ name, feature: Number(match[1]) }] : [];
    })
    .sort((a, b) => a.feature - b.feature)
    .map(({ name }) => name);
  const homes = ['JAVA_HOME', ...versioned].flatMap((name) => {
    const home = env.get(name);
    return home === undefined || home === '' ? [] : [{ origin: name, command: join(home, 'bin', 'java') }];
  });
  const onPath = await findOnPath('java', env);
  return onPath === null ? homes : [...homes, { origin: 'PATH', command: onPath }];
}

type VersionAnswer = { readonly version: string; readonly feature: number } | { readonly fault: string };

async function askVersion(command: string, env: Environment, signal: AbortSignal): Promise<VersionAnswer> {
  const result = await runCommand(command, ['-version'], {
    env: pickEnvironment(env, ['PATH', 'HOME']),
    timeoutMs: VERSION_TIMEOUT_MS,
    signal,
  });
  switch (result.kind) {
    case 'not-started':
      return { fault: `cannot be started (${result.text})` };
    case 'timed-out':
      return { fault: `did not tell its version within ${VERSION_TIMEOUT_MS / 1000} s` };
    case 'exited':
      return parseJavaVersion(result.output) ?? { fault: 'did not tell its version' };
  }
}

/** Reads what `java -version` prints; `null` when no version is in it. */
export function parseJavaVersion(output: string): { readonly version: string; readonly feature: number } | null {
  // 1.8.0_292 is Java 8; since Java 9 the first number counts.
  const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
  if (match?.[1] === undefined) return null;
  return { version: match[1], feature: Number(match[2]) };
}
