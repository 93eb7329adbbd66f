import { readPlanFacts } from '../core/jmx/read-plan-facts.ts';
import type { PlanFacts } from '../core/jmx/plan-facts.ts';
import { absolutePath, folderOf, pathBelow } from '../core/plan/paths.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readOrFault } from './read-or-fault.ts';

/** A plan includes fragments that include fragments; deeper than this is a cycle. */
const MAX_INCLUDE_ROUNDS = 20;

/** Facts of the plan and of everything it includes; `null` after adding the faults that make it unreadable. */
export async function readFacts(spec: RunSpec, workspace: Workspace, faults: string[]): Promise<PlanFacts | null> {
  const bytes = await readOrFault('plan', spec.planFile, workspace, faults);
  if (bytes === null) return null;
  try {
    const shown = spec.planFile.startsWith(`${spec.baseDir}/`) ? pathBelow(spec.baseDir, spec.planFile) : spec.planFile;
    return await readWithIncludes({ path: shown, bytes }, folderOf(spec.planFile), workspace);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

/** The reader is pure and asks for files beside the plan by name: it runs again until it has asked for nothing new. */
async function readWithIncludes(
  main: { readonly path: string; readonly bytes: Uint8Array },
  folder: string,
  workspace: Workspace,
): Promise<PlanFacts> {
  const included = new Map<string, Uint8Array | null>();
  for (let round = 0; ; round += 1) {
    const missing = new Set<string>();
    const facts = readPlanFacts(main, (path) => {
      if (!included.has(path)) missing.add(path);
      return included.get(path) ?? null;
    });
    if (missing.size === 0 || round === MAX_INCLUDE_ROUNDS) return facts;
    for (const path of missing) included.set(path, await readBeside(absolutePath(folder, path), workspace));
  }
}

/** What cannot be read is missing for the plan's facts, and told as missing. */
function readBeside(path: string, workspace: Workspace): Promise<Uint8Array | null> {
  return workspace.read(path).catch(() => null);
}
