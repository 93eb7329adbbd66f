import { preflight } from '../stages/preflight.ts';
import { controllerOptions } from './controller-options.ts';
import type { Environment } from './environment.ts';
import { type LoadFlags, readSpec } from './read-spec.ts';
import { terminalLog } from './terminal-log.ts';

/** `validate`: judges configuration and plan without making a load; needs neither Java nor JMeter. Returns the exit code. */
export async function validateCommand(flags: LoadFlags, env: Environment): Promise<number> {
  const log = terminalLog(process.stdout);
  const spec = await readSpec(flags, env);
  const { composeController } = await import('../wiring/controller.ts');
  const { request, ports } = composeController(spec, controllerOptions(log, env));
  const { plan, notes } = await preflight(spec, ports.workspace, request.origin);
  for (const note of notes) log.finding(note);
  log.line(
    `${spec.name}: ${plan.users} users on ${plan.shares.length} workers for ${plan.durationMs / 1000} s, ` +
      `${spec.checks.length} checks. The configuration and the plan can be used; no load was made.`,
  );
  return 0;
}
