import type { PlannedLoad } from '../core/plan/plan.ts';
import type { HookSpec } from '../core/plan/run-spec.ts';
import { agentVariables } from '../core/protocol/agent-variables.ts';
import { formatDuration } from '../core/render/numbers.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { CommandEnd } from '../ports/commands.ts';
import type { FleetRef } from '../ports/fleet.ts';
import type { RunContext } from './run-context.ts';

/**
 * Runs `hooks.beforeEachLoad`, if there is one. Throws `StartError` with the command, how it ended and its last lines
 * when it fails, and the interrupt's reason; nothing of the command is left then.
 */
export async function runBeforeLoad(load: PlannedLoad, context: RunContext, fleet: FleetRef): Promise<void> {
  const hook = context.prepared.plan.spec.hooks.beforeEachLoad;
  if (hook === null) return;
  const end = await runHook('beforeEachLoad', hook, { load, context, fleet });
  const fault = faultOf(end, context);
  if (fault === null) return;
  const hint = 'The load was not started. Correct the command, or remove hooks.beforeEachLoad.';
  throw new StartError(`hooks.beforeEachLoad: ${hook.commandLine} ${fault}${lastWords(end)}.`, { hint });
}

/**
 * Runs `hooks.afterEachLoad`, if there is one; returns a warning when it fails, without its output, which only the log
 * has. Not begun after an interrupt, and ended by one. Never throws.
 */
export async function runAfterLoad(
  load: PlannedLoad,
  context: RunContext,
  fleet: FleetRef,
): Promise<readonly Finding[]> {
  const hook = context.prepared.plan.spec.hooks.afterEachLoad;
  if (hook === null || context.interrupt.aborted) return [];
  const end = await runHook('afterEachLoad', hook, { load, context, fleet }).catch(() => null);
  const fault = end === null ? null : faultOf(end, context);
  if (fault === null) return [];
  const text = `hooks.afterEachLoad: ${hook.commandLine} ${fault}. The verdict does not depend on it.`;
  return [{ kind: 'hook', severity: 'warning', text }];
}

async function runHook(
  name: string,
  hook: HookSpec,
  at: { readonly load: PlannedLoad; readonly context: RunContext; readonly fleet: FleetRef },
): Promise<CommandEnd> {
  const { prepared, ports, interrupt } = at.context;
  const { spec, timings } = prepared.plan;
  ports.log.line(`Running hooks.${name}: ${hook.commandLine}`);
  const env = {
    BUILD: spec.build.sha ?? '',
    ARM: 'candidate',
    LOAD: at.load.id,
    // The mark of the fleet: whoever destroys it, also after a crash of this process, finds the command too.
    [agentVariables.fleet]: at.fleet.fleetId,
    [agentVariables.channel]: at.fleet.channel,
    [agentVariables.controller]: String(ports.controllerPid),
  };
  return ports.commands.run(hook, env, timings.hookMs, interrupt);
}

/** How it failed, as the end of a sentence; `null`: it did not. */
function faultOf(end: CommandEnd, { prepared }: RunContext): string | null {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : `ended with exit code ${end.code}`;
    case 'killed':
      return `was ended by ${end.by}`;
    case 'timed-out':
      return `was ended because it took longer than ${formatDuration(prepared.plan.timings.hookMs)}`;
    case 'not-started':
      return `could not be started: ${end.text}`;
  }
}

function lastWords(end: CommandEnd): string {
  if (end.kind === 'not-started' || end.lastLines.length === 0) return '';
  return `; its last lines: ${end.lastLines.join(' | ')}`;
}
