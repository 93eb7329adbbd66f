import { join } from 'node:path';
import type { Log } from '../ports/log.ts';
import type { ControllerOptions } from '../wiring/controller.ts';
import type { Environment } from './environment.ts';

/** Where this program's own parts lie: beside the bundle, or in the source tree when it runs from there. */
export function controllerOptions(log: Log, env: Environment): ControllerOptions {
  const here = import.meta.dirname;
  const isSource = import.meta.filename.endsWith('.ts');
  return {
    log,
    env,
    agentFile: join(here, isSource ? '../agent/main.ts' : '../agent/index.js'),
    cacheDir: join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? '/tmp', '.cache'), 'loadtest-action', 'jmeter'),
  };
}
