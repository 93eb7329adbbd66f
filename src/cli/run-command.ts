import { exitCode } from '../core/verdict/exit-code.ts';
import { renderRun } from '../core/render/verdict-table.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { readGrafanaUrl } from '../inputs/grafana-url.ts';
import { reproduceCommand } from '../inputs/reproduce.ts';
import { run } from '../stages/run.ts';
import { controllerOptions } from '../shell/controller-options.ts';
import type { Environment } from '../shell/environment.ts';
import { interruptOnSignals } from '../shell/interrupt.ts';
import { readResultStore } from '../shell/read-result-store.ts';
import { environmentSource } from '../shell/store-connection.ts';
import { paintFor } from './paint.ts';
import { type LoadFlags, readSpec } from './read-spec.ts';
import { terminalLog } from './terminal-log.ts';

/** `run`: one load test to its verdict; returns the exit code. */
export async function runCommand(flags: LoadFlags, env: Environment): Promise<number> {
  const log = terminalLog(process.stdout);
  using interrupt = interruptOnSignals((text) => {
    log.line(text);
  });
  const spec = await readSpec(flags, env);
  const faults: string[] = [];
  const grafanaUrl = readGrafanaUrl(env['GRAFANA_URL'], 'GRAFANA_URL', faults);
  if (faults.length > 0) throw new InputError(faults);
  const { store, findings } = await readResultStore(spec.results, environmentSource(env), { isWithoutSecrets: false });
  for (const finding of findings) log.finding(finding);
  const { composeController } = await import('../wiring/controller.ts');
  const { config, ...given } = flags;
  await using controller = composeController(spec, {
    ...controllerOptions(log, env),
    reproduce: reproduceCommand('loadtest-action', config, given),
    grafanaUrl,
    store,
  });
  const { record } = await run(controller.request, controller.ports, interrupt.signal);
  const paint = paintFor(process.stdout);
  const text = renderRun(record, { resultsDir: spec.resultsDir, ...(paint === undefined ? {} : { paint }) });
  process.stdout.write(controller.request.identity.report.mask(text));
  return exitCode(record.verdict.outcome, spec.failOn);
}
