import { absolutePath } from '../core/plan/paths.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { WorkflowContext } from '../core/workflow/workflow-context.ts';
import type { Flags } from '../inputs/flags.ts';
import { readRunSpec } from '../inputs/read-config.ts';
import type { Environment } from '../shell/environment.ts';
import { readTextFile } from '../shell/read-text-file.ts';
import { configFile } from './config-file.ts';
import { type ActionInputs, inputName } from './inputs.ts';
import { overrides } from './overrides.ts';

/** What the step asks for. */
export interface AskedRun {
  readonly spec: RunSpec;
  /** The configuration, relative to the workspace. */
  readonly config: string;
  /** What the inputs set. */
  readonly flags: Flags;
  /** One sentence per word of the configuration that an input sets. */
  readonly overrides: readonly string[];
}

/** The run that inputs and configuration describe. The build is that of the workflow unless inputs name another. Throws `InputError` with all faults. */
export async function readRun(
  inputs: ActionInputs,
  context: WorkflowContext | null,
  env: Environment,
  workspace: string,
): Promise<AskedRun> {
  const config = await configFile(workspace, inputs.config);
  const { flags } = inputs;
  const source = { workspace, flags, readText: readTextFile };
  const spec = await readRunSpec({
    configFile: config,
    workingDir: workspace,
    flags: withBuild(flags, context),
    env: (name) => env[name],
    readText: readTextFile,
    nameOfFlag: (word) => `input ${inputName(word)}`,
  });
  const path = absolutePath(workspace, config);
  return { spec, config, flags, overrides: await overrides({ ...source, config: { path, name: config } }) };
}

function withBuild(flags: Flags, context: WorkflowContext | null): Flags {
  if (context === null) return flags;
  const { owner, name } = context.repository;
  return {
    ...flags,
    buildSha: given(flags.buildSha) ?? context.sha,
    buildRef: given(flags.buildRef) ?? context.ref,
    buildRepository: given(flags.buildRepository) ?? `${owner}/${name}`,
  };
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
