import type { Diagnosis } from '../core/doctor/diagnosis.ts';
import { renderDiagnoses } from '../core/doctor/render-diagnoses.ts';
import { renderRoles } from '../core/search/render-roles.ts';
import { productName } from '../core/search/server-name.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { controllerOptions } from '../shell/controller-options.ts';
import type { Environment } from '../shell/environment.ts';
import { findStores } from '../shell/find-stores.ts';
import { readTextFile } from '../shell/read-text-file.ts';
import { runDoctor } from '../wiring/doctor.ts';
import type { FoundConfig, FoundStore } from '../wiring/doctor-options.ts';
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
  const stores = await findStores(config, env);
  const diagnoses = await runDoctor({ config, stores, env, cacheDir, workingDir: process.cwd() });
  io.out(flags.json === true ? `${JSON.stringify(diagnoses, null, 2)}\n` : renderDiagnoses(diagnoses, io.paint));
  if (flags.json !== true) io.out(rolesFor(stores, diagnoses));
  return diagnoses.some(({ state }) => state === 'bad') ? 3 : 0;
}

/** The smallest roles for each search server whose credentials were refused something. */
function rolesFor(stores: readonly FoundStore[], diagnoses: readonly Diagnosis[]): string {
  const lacking = stores.filter(({ kind }) =>
    diagnoses.some(({ name, found }) => name === productName(kind) && found.includes('store roles')),
  );
  return lacking.map(({ kind, index }) => `\n${renderRoles(kind, index)}`).join('');
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
