import type { RunSpec } from '../core/plan/run-spec.ts';
import type { Flags } from '../inputs/flags.ts';
import { readRunSpec } from '../inputs/read-config.ts';
import type { Environment } from '../shell/environment.ts';
import { readTextFile } from '../shell/read-text-file.ts';

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
