import { StartError } from '../core/verdict/run-error.ts';
import { secretNames } from '../inputs/search/connection-names.ts';
import type { Environment } from '../shell/environment.ts';
import { actionLog, type ActionLog } from './action-log.ts';
import { explainFailure } from './explain-failure.ts';
import { type ActionInputs, readInput, readInputs } from './inputs.ts';
import { noOutputs, writeOutputs } from './outputs.ts';

/** The main phase: does what the step asks for and returns the exit code; throws nothing. */
export async function runAction(
  env: Environment,
  write: (text: string) => void,
  interrupt: AbortSignal,
): Promise<number> {
  const log = actionLog(write, { isRunner: env['GITHUB_ACTIONS'] === 'true' });
  for (const secret of [env['ACTIONS_RUNTIME_TOKEN'] ?? '', ...givenSecrets(env)]) log.mask(secret);
  try {
    if (process.platform === 'win32') {
      const hint = 'Let the job run on ubuntu-latest, or on macos-latest where no baseline is needed.';
      throw new StartError('Windows is not supported.', { hint });
    }
    return await carryOut(readInputs(env), { env, log, interrupt });
  } catch (error) {
    writeOutputs(env, noOutputs, log);
    return explainFailure(error, log);
  }
}

function givenSecrets(env: Environment): readonly string[] {
  return ['github-token', ...secretNames].map((name) => readInput(env, name));
}

interface Surroundings {
  readonly env: Environment;
  readonly log: ActionLog;
  readonly interrupt: AbortSignal;
}

async function carryOut(inputs: ActionInputs, { env, log, interrupt }: Surroundings): Promise<number> {
  switch (inputs.command) {
    case 'run': {
      const { runLoadTest } = await import('./run-load-test.ts');
      return await runLoadTest(inputs, env, log, interrupt);
    }
    case 'annotate': {
      const { runAnnotate } = await import('./run-annotate.ts');
      return await runAnnotate(inputs, env, log, interrupt);
    }
    case 'cleanup': {
      const { cleanup } = await import('../shell/cleanup.ts');
      return await cleanup(log);
    }
  }
}
