import { decodePlan, encodePlan } from '../core/jmx/decode-plan.ts';
import { disableListeners, disableThreadGroups } from '../core/jmx/rewrite-plan.ts';
import { absolutePath, commonFolder, fileNameOf, folderOf, pathBelow } from '../core/plan/paths.ts';
import type { DataSpec, RunSpec } from '../core/plan/run-spec.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readOrFault } from './read-or-fault.ts';

/** Folder of the bundle for what is ours, apart from the user's own paths. */
export const OWN_FOLDER = '.loadtest-bundle';

/** A data file whose rows are dealt to the workers; `path` inside the bundle. */
export interface SplitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly spec: DataSpec;
}

/** Everything that every worker gets, by path inside the bundle. The layout keeps the user's files as they lie to each other. */
export interface Bundle {
  readonly plan: string;
  readonly dryPlan: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly splitFiles: readonly SplitFile[];
  readonly plugins: readonly string[];
  readonly propertiesFile: string | null;
  /** Bytes of a file that every worker gets whole, named relative to the plan's folder; `null`: there is none. */
  read(pathFromPlan: string): Uint8Array | null;
  /** Whether the plan finds this file, named relative to the plan's folder, on a worker. */
  holds(pathFromPlan: string): boolean;
}

/**
 * Reads the plan, its files, data, plugins and properties into a bundle. What is missing or unreadable is added to the
 * faults; what is wrong with the plan itself is told by its facts.
 */
export async function collectBundle(spec: RunSpec, workspace: Workspace, faults: string[]): Promise<Bundle> {
  const found = await findFiles(spec, workspace, faults);
  const root = commonFolder([spec.planFile, ...found.keys(), ...spec.data.map((data) => data.file)]);
  const inside = (path: string) => pathBelow(root, path);

  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of found)
    files.set(inside(path), isFragment(path) ? quietFragment(spec, path, bytes, faults) : bytes);
  const splitFiles: SplitFile[] = [];
  for (const data of spec.data) {
    const bytes = await readOrFault('data', data.file, workspace, faults);
    if (bytes === null) continue;
    if (data.split === 'lines') splitFiles.push({ path: inside(data.file), bytes, spec: data });
    else files.set(inside(data.file), bytes);
  }
  const plan = inside(spec.planFile);
  const dryPlan = plan.replace(/(\.jmx)?$/i, '.dry-check.jmx');
  await addPlan(spec, { plan, dryPlan }, workspace, files);
  const plugins = await addPlugins(spec, workspace, files, faults);
  const propertiesFile = await addPropertiesFile(spec, workspace, files, faults);
  const planFolder = folderOf(spec.planFile);
  const find = (path: string): string | null => {
    const absolute = absolutePath(planFolder, path);
    return absolute.startsWith(`${root}/`) ? inside(absolute) : null;
  };
  const known = new Set([...files.keys(), ...splitFiles.map((file) => file.path)]);
  return {
    plan,
    dryPlan,
    files,
    splitFiles,
    plugins,
    propertiesFile,
    read: (path) => files.get(find(path) ?? '') ?? null,
    holds: (path) => known.has(find(path) ?? ''),
  };
}

async function findFiles(
  spec: RunSpec,
  workspace: Workspace,
  faults: string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const pattern of spec.files) {
    const paths = await workspace.glob(spec.baseDir, pattern);
    if (paths.length === 0) {
      faults.push(`files: no file matches "${pattern}" below ${spec.baseDir}; correct the pattern or remove it.`);
    }
    for (const path of paths) {
      const bytes = await readOrFault('files', path, workspace, faults);
      if (bytes !== null) found.set(path, bytes);
    }
  }
  return found;
}

async function addPlan(
  spec: RunSpec,
  paths: { readonly plan: string; readonly dryPlan: string },
  workspace: Workspace,
  files: Map<string, Uint8Array>,
): Promise<void> {
  try {
    const bytes = await readOrFault('plan', spec.planFile, workspace, []);
    if (bytes === null) return;
    files.set(paths.plan, withoutListeners(spec, spec.planFile, bytes));
    const quiet = disableListeners(decodePlan(bytes, spec.planFile));
    files.set(paths.dryPlan, encodePlan(disableThreadGroups(quiet)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

function isFragment(path: string): boolean {
  return path.toLowerCase().endsWith('.jmx');
}

function quietFragment(spec: RunSpec, path: string, bytes: Uint8Array, faults: string[]): Uint8Array {
  try {
    return withoutListeners(spec, path, bytes);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults.map((fault) => `files: ${fault}`));
    return bytes;
  }
}

/** The worker's copy: listeners would write files of their own and cost what the measurement must not pay for. */
function withoutListeners(spec: RunSpec, path: string, bytes: Uint8Array): Uint8Array {
  return spec.jmeter.keepListeners ? bytes : encodePlan(disableListeners(decodePlan(bytes, path), path));
}

async function addPlugins(
  spec: RunSpec,
  workspace: Workspace,
  files: Map<string, Uint8Array>,
  faults: string[],
): Promise<readonly string[]> {
  const plugins = new Map<string, string>();
  for (const pattern of spec.jmeter.plugins) {
    const paths = await workspace.glob(spec.baseDir, pattern);
    if (paths.length === 0) {
      faults.push(
        `jmeter.plugins: no file matches "${pattern}" below ${spec.baseDir}; put the jar there or correct the pattern.`,
      );
    }
    for (const path of paths) {
      const inBundle = `${OWN_FOLDER}/plugins/${fileNameOf(path)}`;
      const other = plugins.get(inBundle);
      if (other === path) continue;
      if (other !== undefined) {
        faults.push(`jmeter.plugins: ${other} and ${path} have one name; list the one that is meant.`);
        continue;
      }
      const bytes = await readOrFault('jmeter.plugins', path, workspace, faults);
      if (bytes === null) continue;
      files.set(inBundle, bytes);
      plugins.set(inBundle, path);
    }
  }
  return [...plugins.keys()];
}

async function addPropertiesFile(
  spec: RunSpec,
  workspace: Workspace,
  files: Map<string, Uint8Array>,
  faults: string[],
): Promise<string | null> {
  if (spec.jmeter.propertiesFile === null) return null;
  const bytes = await readOrFault('jmeter.properties', spec.jmeter.propertiesFile, workspace, faults);
  if (bytes === null) return null;
  const inBundle = `${OWN_FOLDER}/user.properties`;
  files.set(inBundle, bytes);
  return inBundle;
}
