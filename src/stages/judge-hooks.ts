import { absolutePath } from '../core/plan/paths.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { scriptFile } from '../core/plan/script-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { readOrFault } from './read-or-fault.ts';

/** Adds a fault for each hook whose script is not there. */
export async function judgeHooks(spec: RunSpec, workspace: Workspace, faults: string[]): Promise<void> {
  for (const name of ['beforeEachLoad', 'afterEachLoad'] as const) {
    const hook = spec.hooks[name];
    const file = hook === null ? null : scriptFile(hook.commandLine);
    if (hook === null || file === null) continue;
    await readOrFault(`hooks.${name}`, absolutePath(hook.dir, file), workspace, faults);
  }
}
