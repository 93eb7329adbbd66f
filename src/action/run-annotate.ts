import { absolutePath } from '../core/plan/paths.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import { annotate } from '../shell/annotate.ts';
import type { Environment } from '../shell/environment.ts';
import { connectionOf } from '../shell/store-connection.ts';
import type { ActionLog } from './action-log.ts';
import { configFile } from './config-file.ts';
import type { ActionInputs } from './inputs.ts';
import { readContext } from './read-context.ts';
import { inputSource } from './store-connection.ts';

/** `command: annotate`: one annotation with the facts of the workflow. Returns the exit code: 2 wrong input, 3 not written. */
export async function runAnnotate(
  inputs: ActionInputs,
  env: Environment,
  log: ActionLog,
  interrupt: AbortSignal,
): Promise<number> {
  try {
    log.line(await untilAborted(() => post(inputs, env, log), interrupt));
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      for (const text of error.faults) log.annotate({ level: 'error', title: 'Annotation: wrong input', text });
      return 2;
    }
    if (!(error instanceof StartError)) throw error;
    log.annotate({
      level: 'error',
      title: 'Annotation: not written',
      text: [error.message, error.hint].filter((part) => part !== null).join('\n'),
    });
    return 3;
  }
}

async function post(inputs: ActionInputs, env: Environment, log: ActionLog): Promise<string> {
  const context = await readContext(env, inputs.matrix, log);
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { text, tags, from, to, run, store, index } = inputs.annotation;
  const { flags } = inputs;
  const given = (flag: string | undefined): string | null => (flag === undefined || flag === '' ? null : flag);
  return await annotate({
    given: { text, tags, from, to, run },
    nameOf: (name) => `input ${name}`,
    facts: {
      sha: given(flags.buildSha) ?? context?.sha ?? null,
      ref: given(flags.buildRef) ?? context?.ref ?? null,
      environment: given(flags.environment),
      actor: context?.actor ?? null,
      link: context?.link ?? null,
    },
    nowMs: Date.now(),
    place: { store, index, dir: absolutePath(workspace, given(flags.resultsDir) ?? '.loadtest') },
    configFile: async () => {
      const name = await configFile(workspace, inputs.config);
      return { path: absolutePath(workspace, name), name };
    },
    connectionOf: connectionOf(inputSource(env, workspace)),
  });
}

/** A store has its own deadlines; whoever ends the job does not wait for them. */
async function untilAborted(work: () => Promise<string>, interrupt: AbortSignal): Promise<string> {
  const ended = () => new StartError(`The annotation may not be written: ${String(interrupt.reason)}`);
  if (interrupt.aborted) throw ended();
  const refused = Promise.withResolvers<never>();
  interrupt.addEventListener(
    'abort',
    () => {
      refused.reject(ended());
    },
    { once: true },
  );
  return await Promise.race([work(), refused.promise]);
}
