import { renderRun } from '../core/render/verdict-table.ts';
import { exitCode } from '../core/verdict/exit-code.ts';
import type { WorkflowContext } from '../core/workflow/workflow-context.ts';
import { reproduceCommand } from '../inputs/reproduce.ts';
import { controllerOptions } from '../shell/controller-options.ts';
import type { Environment } from '../shell/environment.ts';
import { readResultStore } from '../shell/read-result-store.ts';
import { run } from '../stages/run.ts';
import type { WorkflowOptions } from '../wiring/workflow.ts';
import type { ActionLog } from './action-log.ts';
import { closingAnnotations } from './closing-annotations.ts';
import type { ActionInputs } from './inputs.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { readContext } from './read-context.ts';
import { readRun } from './read-run.ts';
import { readToken } from './read-token.ts';
import { shellState } from './shell-state.ts';
import { inputSource } from './store-connection.ts';

/** `command: run`: one load test to its verdict, told in log, annotations and outputs. Returns the exit code; throws what the run throws. */
export async function runLoadTest(
  inputs: ActionInputs,
  env: Environment,
  log: ActionLog,
  interrupt: AbortSignal,
): Promise<number> {
  const context = await readContext(env, inputs.matrix, log);
  const workspace = given(env, 'GITHUB_WORKSPACE') ?? process.cwd();
  const { spec, config, flags, overrides } = await readRun(inputs, context, env, workspace);
  for (const text of overrides) log.line(text);
  const { store, findings } = await readResultStore(spec.results, inputSource(env, workspace), {
    isWithoutSecrets: context !== null && isWithoutSecrets(context),
  });
  for (const finding of findings) log.finding(finding);

  const { composeController } = await import('../wiring/controller.ts');
  const { composeWorkflow } = await import('../wiring/workflow.ts');
  await using controller = composeController(spec, {
    ...controllerOptions(log, env),
    reproduce: reproduceCommand(programOf(env), config, flags),
    shellState: shellState(env),
    grafanaUrl: inputs.grafanaUrl,
    store,
    ...(context === null
      ? {}
      : { workflow: composeWorkflow(workflowOptions(inputs, env, context, readToken(env, log))) }),
  });
  const { record, outputs } = await run(controller.request, controller.ports, interrupt);

  const code = exitCode(record.verdict.outcome, spec.failOn);
  writeOutputs(env, outputsOf(record, outputs, spec.resultsDir), log);
  log.endGroup();
  for (const line of renderRun(record, { resultsDir: spec.resultsDir }).split('\n')) log.line(line);
  const annotations = { failOn: spec.failOn, mask: (text: string) => log.masked(text) };
  for (const line of closingAnnotations(record, log.findings, annotations)) log.command(line);
  return code;
}

/** GitHub treats pull requests of Dependabot as those of forks, though their branch lies in the repository itself. */
function isWithoutSecrets({ isFork, actor }: WorkflowContext): boolean {
  return isFork || actor === 'dependabot[bot]';
}

/** The action's own command line, at the version that the workflow names; the runner says it for actions of other repositories. */
function programOf(env: Environment): string {
  const repository = given(env, 'GITHUB_ACTION_REPOSITORY');
  const ref = given(env, 'GITHUB_ACTION_REF');
  if (repository === null || ref === null) return 'node dist/cli/index.js';
  return `npx --yes 'github:${repository}#${ref}'`;
}

function workflowOptions(
  inputs: ActionInputs,
  env: Environment,
  context: WorkflowContext,
  token: string | null,
): WorkflowOptions {
  return {
    context,
    token,
    runtimeEnv: (name) => env[name],
    summaryFile: given(env, 'GITHUB_STEP_SUMMARY'),
    comment: inputs.comment,
    commentKey: inputs.commentKey,
  };
}

function given(env: Environment, name: string): string | null {
  const text = env[name] ?? '';
  return text === '' ? null : text;
}
