import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../scripts/process/project.ts';

/** Load of one worker on the loopback target. */
export interface LoopbackLoad {
  readonly users: number;
  readonly thinkMs: number;
  readonly durationSec: number;
}

/** Writes a configuration for `bench/loopback.jmx` into the folder and returns its path. Its check never decides. */
export function writeLoopbackConfig(folder: string, load: LoopbackLoad, more: readonly string[] = []): string {
  const file = join(folder, 'loadtest.yml');
  const lines = [
    'name: bench',
    `plan: ${inProject('bench/loopback.jmx')}`,
    `properties: { thinkMs: ${load.thinkMs} }`,
    `load: { users: ${load.users}, rampUp: 1s, duration: ${load.durationSec}s }`,
    'checks: [error_rate < 1%]',
    ...more,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
