import { dirname, join } from 'node:path';
import type { Log } from '../ports/log.ts';
import type { ControllerOptions } from '../wiring/controller.ts';
import type { Environment } from './environment.ts';

/** Where this program's own parts lie: beside the bundle, or in the source tree when `programFile` is of there. */
export function controllerOptions(
  log: Log,
  env: Environment,
  programFile: string = import.meta.filename,
): Omit<ControllerOptions, 'reproduce'> {
  const here = dirname(programFile);
  const isSource = programFile.endsWith('.ts');
  return {
    log,
    env,
    agentFile: join(here, isSource ? '../agent/main.ts' : '../agent/index.js'),
    cacheDir: join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? '/tmp', '.cache'), 'loadtest-action', 'jmeter'),
  };
}
