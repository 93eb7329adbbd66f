import { exitCode } from '../core/verdict/exit-code.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import type { ActionLog } from './action-log.ts';
import type { Annotation } from './annotation.ts';

/** Tells why there is no verdict, one annotation each fault, at its place where that is known. Only a bug of ours shows its stack. Returns the exit code. */
export function explainFailure(error: unknown, log: ActionLog): number {
  if (error instanceof InputError) {
    annotateFaults(error.faults, log);
    log.line('No load was started.');
    return exitCode('input', []);
  }
  if (error instanceof StartError) {
    const text = error.hint === null ? error.message : `${error.message}\n${error.hint}`;
    log.annotate({ level: 'error', title: 'Load test: not started', text });
    return exitCode('start', []);
  }
  const text = `This is a bug of loadtest-action; please report it with the log of this step: ${String(error)}`;
  log.annotate({ level: 'error', title: 'Load test', text });
  for (const line of stackOf(error).split('\n')) log.line(line);
  return exitCode('bug', []);
}

function annotateFaults(faults: readonly string[], log: ActionLog): void {
  const fits = faults.length <= MAX_ANNOTATIONS;
  const shown = fits ? faults : faults.slice(0, MAX_ANNOTATIONS - 1);
  for (const fault of shown) log.annotate(annotationOf(fault));
  if (fits) return;
  const rest = faults.slice(shown.length);
  log.annotate({ level: 'error', title: TITLE, text: `And ${rest.length} more faults in the log of this step.` });
  for (const fault of rest) log.line(fault);
}

/** GitHub shows 10 of each level for a step. */
const MAX_ANNOTATIONS = 10;

const TITLE = 'Load test: the configuration cannot be used';

/** `loadtest.yml:7:12 load.duration: …` belongs to that line of that file; other faults to none. */
function annotationOf(fault: string): Annotation {
  const [, file, line, column, text] = /^([^\s:][^:\n]*):(\d+):(\d+):? (.+)$/s.exec(fault) ?? [];
  if (file === undefined || text === undefined) return { level: 'error', title: TITLE, text: fault };
  return { level: 'error', title: TITLE, text: fault, place: { file, line: Number(line), column: Number(column) } };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}
