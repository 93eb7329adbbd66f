import { PRODUCT_VERSION } from '../core/plan/version.ts';
import { escapeData } from '../core/render/workflow-command.ts';
import { interruptOnSignals } from '../shell/interrupt.ts';
import { isPostPhase, markPostPhase } from './phase.ts';

// This file is what stands between the runner and the first line of the log, so everything heavy is loaded after that line.
const write = (text: string): void => {
  process.stdout.write(text);
};
// A runner that is gone and reads no more must not keep us from ending the load.
process.stdout.on('error', () => undefined);
// Before anything else: a cancel must find somebody who ends the load.
const interrupt = interruptOnSignals((text) => {
  write(`${text}\n`);
});
write(`loadtest-action ${PRODUCT_VERSION}\n`);

const exitCode = await runPhase().catch((error: unknown): number => {
  write(`::error title=Load test::${escapeData(`This is a bug of loadtest-action: ${String(error)}`)}\n`);
  return 70;
});
// Connections that are kept alive must not keep the job waiting; the empty write lets what was written before go out.
process.stdout.write('', () => process.exit(exitCode));

async function runPhase(): Promise<number> {
  const { env } = process;
  if (isPostPhase(env)) {
    const { cleanUp } = await import('./post.ts');
    return await cleanUp(env, write);
  }
  markPostPhase(env);
  const { runAction } = await import('./run-action.ts');
  return await runAction(env, write, interrupt.signal);
}
