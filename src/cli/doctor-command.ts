import { renderDiagnoses } from '../core/doctor/render-diagnoses.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { controllerOptions } from '../shell/controller-options.ts';
import type { Environment } from '../shell/environment.ts';
import { readTextFile } from '../shell/read-text-file.ts';
import { runDoctor } from '../wiring/doctor.ts';
import type { FoundConfig } from '../wiring/doctor-options.ts';
import type { CommandIo } from './command-io.ts';
import { readSpec } from './read-spec.ts';
import { terminalLog } from './terminal-log.ts';

const DEFAULT_CONFIG = 'loadtest.yml';

/** `doctor`: says what a run on this machine would meet. Returns the exit code: 3 when a run cannot succeed, else 0. */
export async function doctorCommand(
  flags: { readonly config?: string; readonly json?: boolean },
  env: Environment,
  io: CommandIo,
): Promise<number> {
  const config = await findConfig(flags.config, env);
  const { cacheDir } = controllerOptions(terminalLog({ write: io.out.bind(io) }), env);
  const diagnoses = await runDoctor({ config, env, cacheDir, workingDir: process.cwd() });
  io.out(flags.json === true ? `${JSON.stringify(diagnoses, null, 2)}\n` : renderDiagnoses(diagnoses, io.paint));
  return diagnoses.some(({ state }) => state === 'bad') ? 3 : 0;
}

async function findConfig(asked: string | undefined, env: Environment): Promise<FoundConfig> {
  try {
    if (asked === undefined && (await readTextFile(DEFAULT_CONFIG)) === null) return { kind: 'absent' };
    return { kind: 'read', spec: await readSpec({ config: asked ?? DEFAULT_CONFIG }, env) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'wrong', faults: error.faults };
    throw error;
  }
}
