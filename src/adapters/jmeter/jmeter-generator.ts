import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GeneratorInput, LoadGenerator } from '../../ports/load-generator.ts';
import { judgeDryRun } from './dry-check.ts';
import { type Environment, pickEnvironment } from './environment.ts';
import type { Java } from './find-java.ts';
import { javaArguments, jmeterFiles, type JmeterFiles } from './jmeter-command.ts';
import type { JmeterHome } from './jmeter-home.ts';
import { type JmeterProcess, startJmeterProcess } from './jmeter-process.ts';
import { prepareFolder } from './prepare-folder.ts';
import { runningJmeter } from './running-jmeter.ts';
import { withUtf8Locale } from './utf8-locale.ts';

/** What the generator is made of. */
export interface JmeterGeneratorOptions {
  readonly java: Java;
  readonly jmeter: JmeterHome;
  readonly env: Environment;
  /** Variables that mark the process, such as LOADTEST_FLEET. */
  readonly marks: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** JMeter takes the first free one of these for its stop orders. */
  readonly controlPorts?: { readonly first: number; readonly last: number };
}

// A plan is arbitrary code: it gets what Java and its scripts need to work and no credentials.
const VARIABLES = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'];
// JMeter's own first port; its range of eleven is too small for many workers on one machine.
const CONTROL_PORTS = { first: 4445, last: 4700 };

/** JMeter as a load generator: one JVM per load, no shell between. */
export function createJmeterGenerator(options: JmeterGeneratorOptions): LoadGenerator {
  const { java, jmeter, env, marks, clock } = options;
  const now = (): number => clock.now();
  const launch = async (input: GeneratorInput, files: JmeterFiles, signal: AbortSignal): Promise<JmeterProcess> => {
    signal.throwIfAborted();
    await prepareFolder(input, files, options.controlPorts ?? CONTROL_PORTS);
    const command = { command: java.command, args: javaArguments(input, files, jmeter.home), cwd: input.bundleDir };
    const variables = { ...withUtf8Locale(pickEnvironment(env, VARIABLES)), ...marks };
    return startJmeterProcess({ ...command, env: variables, now }, signal);
  };
  return {
    versions: () => Promise.resolve({ java: java.version, jmeter: jmeter.version }),
    check: async (input, signal) => {
      const files = jmeterFiles(await freshFolder(input.workDir));
      try {
        return await judgeDryRun(await launch(input, files, signal), files, signal);
      } finally {
        await rm(files.folder, { recursive: true, force: true });
      }
    },
    start: async (input, signal) => {
      const files = jmeterFiles(input.workDir);
      return runningJmeter(await launch(input, files, signal), files, now);
    },
  };
}

async function freshFolder(workDir: string): Promise<string> {
  try {
    await mkdir(workDir, { recursive: true });
    return await mkdtemp(join(workDir, 'dry-'));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new StartError(`The folder ${workDir} cannot be written: ${text}.`, {
      hint: 'Make it writable for this user and see that its disk has room.',
      cause: error,
    });
  }
}
