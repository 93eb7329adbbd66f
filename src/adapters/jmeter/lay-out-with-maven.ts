import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, pickEnvironment } from './environment.ts';
import { findOnPath } from './find-on-path.ts';
import { pom } from './pom.ts';
import { runCommand } from './run-command.ts';
import { withUtf8Locale } from './utf8-locale.ts';

// 79 MB of jars: 10 s on a fast line, minutes on a slow one.
const TIMEOUT_MS = 10 * 60_000;
const VARIABLES = [
  ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'JAVA_HOME', 'JAVA_TOOL_OPTIONS'],
  ...['M2_HOME', 'MAVEN_HOME', 'MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_CONFIG'],
];

/** What came of one way to get JMeter; a fault is a sentence without its full stop. */
export type LayOut = { readonly ok: true; readonly home: string } | { readonly ok: false; readonly fault: string };

/** Lays JMeter out in `folder/home` from the jars of Maven Central, with the user's own Maven and its settings. */
export async function layOutWithMaven(
  options: {
    readonly version: string;
    readonly folder: string;
    readonly env: Environment;
    readonly say: (text: string) => void;
  },
  signal: AbortSignal,
): Promise<LayOut> {
  const { version, folder, env, say } = options;
  const mvn = await findOnPath('mvn', env);
  if (mvn === null) return { ok: false, fault: 'no mvn on PATH' };
  const home = join(folder, 'home');
  const pomFile = join(folder, 'pom.xml');
  await writeFile(pomFile, pom);
  say(`Laying out JMeter ${version} with ${mvn}.`);
  const args = ['-B', '-q', '-C', '-f', pomFile, `-Djmeter.version=${version}`, `-Djmeter.home=${home}`];
  const result = await runCommand(mvn, [...args, 'generate-resources'], {
    env: withUtf8Locale(pickEnvironment(env, VARIABLES)),
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  switch (result.kind) {
    case 'not-started':
      return { ok: false, fault: `${mvn} cannot be started (${result.text})` };
    case 'timed-out':
      return { ok: false, fault: `${mvn} did not end within ${TIMEOUT_MS / 60_000} minutes` };
    case 'exited':
      if (result.code !== 0)
        return { ok: false, fault: `${mvn} ended with exit code ${result.code ?? 'none'}${firstError(result.output)}` };
  }
  // JMeter warns about its absence at each start.
  await mkdir(join(home, 'lib', 'junit'), { recursive: true });
  return { ok: true, home };
}

function firstError(output: string): string {
  const line = output.split('\n').find((candidate) => candidate.includes('ERROR'));
  return line === undefined ? '' : ` (${line.trim().slice(0, 300)})`;
}
