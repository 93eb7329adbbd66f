import { InputError, StartError } from '../core/verdict/run-error.ts';
import { sanitizeLine } from '../core/render/sanitize.ts';

/** Writes an error for the person who reads it and returns the exit code. Only a bug of ours shows its stack. */
export function explainError(error: unknown, write: (text: string) => unknown): number {
  if (error instanceof InputError) {
    const faults = error.faults.map((fault) => `  ${safeLines(fault).join('\n    ')}\n`);
    write(`The configuration cannot be used:\n${faults.join('')}No load was started.\n`);
    return 2;
  }
  if (error instanceof StartError) {
    const lines = [...safeLines(error.message), ...(error.hint === null ? [] : safeLines(error.hint))];
    write(`${lines.join('\n')}\n`);
    return 3;
  }
  const stack = safeLines(stackOf(error)).join('\n');
  write(`This is a bug of loadtest-action; please report it with the text below.\n${stack}\n`);
  return 70;
}

/** Messages may quote plans, JMeter and servers. */
function safeLines(text: string): readonly string[] {
  return text.split('\n').map(sanitizeLine);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}
