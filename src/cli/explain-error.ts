import { InputError, StartError } from '../core/verdict/run-error.ts';
import { sanitizeLine } from '../core/render/sanitize.ts';

/** Writes an error for the person who reads it and returns the exit code. Only a bug of ours shows its stack. */
export function explainError(error: unknown, write: (text: string) => unknown): number {
  if (error instanceof InputError) {
    const faults = error.faults.map((fault) => `  ${fault.split('\n').map(sanitizeLine).join('\n    ')}\n`);
    write(`The configuration cannot be used:\n${faults.join('')}Nothing was started.\n`);
    return 2;
  }
  if (error instanceof StartError) {
    const hint = error.hint === null ? '' : `${sanitizeLine(error.hint)}\n`;
    write(`${sanitizeLine(error.message)}\n${hint}`);
    return 3;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  write(`This is a bug of loadtest-action; please report it with the text below.\n${stack}\n`);
  return 70;
}
