import { absolutePath } from '../core/plan/paths.ts';
import type { Environment } from '../shell/environment.ts';
import type { CommandIo } from './command-io.ts';

/** The options of `annotate`. */
export interface AnnotateFlags {
  readonly text?: string;
  readonly tags?: string;
  readonly from?: string;
  readonly to?: string;
  readonly run?: string;
  readonly store?: string;
  readonly index?: string;
  readonly resultsDir: string;
  readonly config: string;
  readonly environment?: string;
  readonly buildSha?: string;
  readonly buildRef?: string;
}

/** `annotate`: writes one annotation into a store. Returns the exit code; throws `InputError`, and `StartError` when it was not taken. */
export async function annotateCommand(flags: AnnotateFlags, env: Environment, io: CommandIo): Promise<number> {
  const { annotate } = await import('../shell/annotate.ts');
  const { connectionOf, environmentSource } = await import('../shell/store-connection.ts');
  const { text = '', tags = '', from = '', to = '', run = '', store = '', index = '' } = flags;
  const workingDir = process.cwd();
  const done = await annotate({
    given: { text, tags, from, to, run },
    nameOf: (name) => `--${name}`,
    facts: {
      sha: flags.buildSha ?? null,
      ref: flags.buildRef ?? null,
      environment: flags.environment ?? null,
      ...{ actor: null, link: null },
    },
    nowMs: Date.now(),
    place: { store, index, dir: absolutePath(workingDir, flags.resultsDir) },
    configFile: () => Promise.resolve({ path: absolutePath(workingDir, flags.config), name: flags.config }),
    connectionOf: connectionOf(environmentSource(env)),
  });
  io.out(`${done}\n`);
  return 0;
}
