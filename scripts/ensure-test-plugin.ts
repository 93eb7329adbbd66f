import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './process/capture.ts';
import { inProject } from './process/project.ts';

/**
 * Part of the set-up of the e2e tests: a plugin of JMeter in one small jar, so that they run one that is not part of
 * JMeter. Fetched once with Maven, by checksum, into `.cache/plugins/`. Says nothing when it is there.
 */
const PLUGIN = {
  artifact: 'kg.apc:jmeter-plugins-dummy:0.4',
  file: 'jmeter-plugins-dummy-0.4.jar',
  sha256: 'a0e75fe56cd571a5ac35a7691962104d296907858046e0f1dfff5c679f05fa8b',
};
const DEADLINE_MS = 5 * 60_000;

const folder = inProject('.cache', 'plugins');
const fault = (await isThere(join(folder, PLUGIN.file))) ? null : await fetchPlugin();
if (fault !== null) {
  console.error(`setup: ${fault}`);
  process.exitCode = 3;
}

async function isThere(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === PLUGIN.sha256;
}

/** `null` when the plugin lies in its folder, else the sentence that says why it does not. */
async function fetchPlugin(): Promise<string | null> {
  console.log(`setup: Maven fetches the plugin ${PLUGIN.artifact}, which the e2e tests use, into ${folder}`);
  await mkdir(folder, { recursive: true });
  const incoming = await mkdtemp(join(folder, 'incoming-'));
  try {
    const goal = ['-B', '-q', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'];
    const what = [`-Dartifact=${PLUGIN.artifact}`, `-DoutputDirectory=${incoming}`];
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const { exitCode, output } = await capture('mvn', [...goal, ...what], { cwd: incoming, signal });
    if (exitCode === 127)
      return 'The e2e tests need a plugin from Maven Central and mvn cannot be started: install Maven 3.';
    if (exitCode !== 0)
      return `mvn ended with exit code ${exitCode} instead of fetching ${PLUGIN.artifact}: ${firstError(output)}`;
    if (!(await isThere(join(incoming, PLUGIN.file))))
      return `The jar of ${PLUGIN.artifact} that mvn fetched does not have the SHA-256 ${PLUGIN.sha256}; look at your Maven settings and mirrors.`;
    await rename(join(incoming, PLUGIN.file), join(folder, PLUGIN.file));
    return null;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

function firstError(output: string): string {
  return (
    output
      .split('\n')
      .find((line) => line.includes('ERROR'))
      ?.trim() ?? 'it gave no reason.'
  );
}
