import { readFile } from 'node:fs/promises';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Flags } from '../inputs/flags.ts';
import { readRunSpec } from '../inputs/read-config.ts';
import type { Environment } from './environment.ts';

/** The options of `run` and `validate`. */
export interface LoadFlags extends Flags {
  readonly config: string;
}

/** The spec from the configuration file and the flags; throws `InputError` with all faults at once. */
export function readSpec(options: LoadFlags, env: Environment): Promise<RunSpec> {
  const { config, ...flags } = options;
  return readRunSpec({
    configFile: config,
    workingDir: process.cwd(),
    flags,
    env: (name) => env[name],
    readText: readTextFile,
  });
}

async function readTextFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new InputError([`${path} cannot be read: ${(error as Error).message}. A text file is expected.`]);
  }
}
