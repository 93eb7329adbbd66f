import { absolutePath, folderOf } from '../core/plan/paths.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { buildSpec } from './build-spec.ts';
import { crossFaults } from './cross-faults.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Fault } from './fault.ts';
import { throwFaults } from './fault.ts';
import { flagTree } from './flag-tree.ts';
import { flagValues } from './flag-values.ts';
import type { Flags, FlagSource } from './flags.ts';
import { commandLineName } from './flags.ts';
import { readyFaults } from './ready-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { configSchema } from './schema/config.ts';
import type { ReadText } from './tree/load-tree.ts';
import { loadTree } from './tree/load-tree.ts';
import { mergeNodes } from './tree/merge-nodes.ts';
import { plainValue } from './tree/plain-value.ts';
import type { ReadVariable } from './tree/put-variables.ts';
import { putVariables } from './tree/put-variables.ts';

/** What a configuration is read from. */
export interface ConfigSource {
  /** Absolute, or relative to `workingDir`; messages name it like this. */
  readonly configFile: string;
  /** Absolute; relative paths in flags start here. */
  readonly workingDir: string;
  readonly flags: Flags;
  readonly env: ReadVariable;
  readonly readText: ReadText;
  /** How a flag is called where the user wrote it; by default as on a command line. */
  readonly nameOfFlag?: (word: keyof Flags) => string;
}

/**
 * Reads the configuration, what it extends and the flags into a frozen spec.
 * Throws `InputError` with all faults at once, by place, each as `loadtest.yml:7:12 load.duration: "6 minutes" given, … expected`.
 */
export async function readRunSpec(source: ConfigSource): Promise<RunSpec> {
  const faults: Fault[] = [];
  const path = absolutePath(source.workingDir, source.configFile);
  const flagSource: FlagSource = { ...source, nameOf: source.nameOfFlag ?? commandLineName };
  const values = flagValues(flagSource, faults);
  const flags = flagTree(flagSource, faults);
  const file = await loadTree({ path, name: source.configFile }, source.readText);
  faults.push(...file.faults);
  if (file.root === null) throwFaults(faults);

  const merged = file.root === null ? flags : mergeNodes(file.root, flags);
  const root = putVariables(merged, source.env, faults);
  const parsed = configSchema.safeParse(plainValue(root));
  if (!parsed.success) faults.push(...schemaFaults(root, parsed.error.issues));
  faults.push(...crossFaults(root), ...readyFaults(root, values.build));
  throwFaults(faults);
  if (!parsed.success) throw new Error('the schema refused a configuration without a fault', { cause: parsed.error });
  return deepFreeze(buildSpec(parsed.data, root, folderOf(path), values));
}
