import { readFile } from 'node:fs/promises';
import type { DryCheck } from '../../ports/load-generator.ts';
import type { JmeterFiles } from './jmeter-command.ts';
import type { JmeterProcess } from './jmeter-process.ts';
import { createLogReader } from './log-events.ts';

// 2.4 s on a quiet machine.
const TIMEOUT_MS = 60_000;

/** Waits for a JMeter that runs the disabled plan and judges what it said. Throws the signal's reason only. */
export async function judgeDryRun(jmeter: JmeterProcess, files: JmeterFiles, signal: AbortSignal): Promise<DryCheck> {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const onDeadline = (): void => {
    jmeter.kill('SIGKILL');
  };
  deadline.addEventListener('abort', onDeadline);
  const exit = await jmeter.exited;
  deadline.removeEventListener('abort', onDeadline);
  signal.throwIfAborted();
  const errors = await loggedErrors(files.log);
  const said = jmeter.output.tail();

  if (deadline.aborted) return fault(`JMeter did not finish the dry check of the plan within ${TIMEOUT_MS / 1000} s.`);
  const unloadable = loadFault(said);
  if (unloadable !== null) return fault(unloadable);
  if (exit.code !== 0 || !exit.sawEnd) {
    const how = exit.signal ?? `exit code ${exit.code ?? 'none'}`;
    return fault(`JMeter ended with ${how} before the dry check was complete. Its last words: ${lastWords(said)}`);
  }
  // Exit code 0 all the same: the plan would run with the element missing or broken.
  if (errors.length > 0) return fault(`JMeter reports errors with this plan before any load: ${errors.join(' · ')}`);
  return { ok: true };
}

function fault(text: string): DryCheck {
  return { ok: false, fault: text };
}

/** JMeter names the reason on stdout, between "Cause:" and "Detail:". */
function loadFault(said: string): string | null {
  const unknown = /CannotResolveClassException: (\S+)/.exec(said)?.[1];
  if (unknown !== undefined) {
    return `JMeter does not know the class ${unknown} that the plan uses: the plugin that brings it is missing. Add its jar to \`jmeter.plugins\`, with the jars that it needs itself.`;
  }
  if (!said.includes('Problem loading XML')) return null;
  const cause = /Cause:\s*(\S.*)/.exec(said)?.[1]?.trim() ?? 'no cause given';
  return `JMeter cannot read the plan: ${cause.slice(0, 300)}. Open it in JMeter, correct it and save it again.`;
}

async function loggedErrors(file: string): Promise<readonly string[]> {
  const log = await readFile(file).catch(() => Buffer.alloc(0));
  const reader = createLogReader();
  return [...reader.push(log), ...reader.flush()].flatMap((event) =>
    event.kind === 'log' && event.level === 'ERROR' ? [event.text] : [],
  );
}

function lastWords(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  const words = lines
    .filter((line) => line !== '')
    .slice(-3)
    .join(' · ')
    .slice(0, 500);
  return words === '' ? 'none.' : words;
}
