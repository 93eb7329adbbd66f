import { formatCount, formatDuration } from '../core/render/numbers.ts';
import { preflight } from '../stages/preflight.ts';
import { controllerOptions } from '../shell/controller-options.ts';
import type { Environment } from '../shell/environment.ts';
import { type LoadFlags, readSpec } from './read-spec.ts';
import { terminalLog } from './terminal-log.ts';

/** `validate`: judges configuration and plan without making a load; needs neither Java nor JMeter. Returns the exit code. */
export async function validateCommand(flags: LoadFlags, env: Environment): Promise<number> {
  const log = terminalLog(process.stdout);
  const spec = await readSpec(flags, env);
  const { composeController } = await import('../wiring/controller.ts');
  const { request, ports } = composeController(spec, { ...controllerOptions(log, env), reproduce: '' });
  const { plan, notes } = await preflight(spec, ports.workspace, request.origin);
  for (const note of notes) log.finding(note);
  log.line(
    `${spec.name}: ${formatCount(plan.users, 'user')} on ${formatCount(plan.shares.length, 'worker')} for ` +
      `${formatDuration(plan.durationMs)}, ${formatCount(spec.checks.length, 'check')}. The configuration and the plan can be used; no load was made.`,
  );
  return 0;
}
