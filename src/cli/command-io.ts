import { sanitizeLine } from '../core/render/sanitize.ts';
import type { Paint } from '../core/render/verdict-table.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { paintFor } from './paint.ts';

/** Where a command without a load writes; texts end with a line break. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** Colours of `out`, where it shows them. */
  readonly paint?: Paint;
}

/** Runs the command; wrong input becomes its sentences, one a line, and exit code 2. */
export async function refusing(io: CommandIo, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const fault of error.faults) io.err(`${sanitizeLine(fault)}\n`);
    return 2;
  }
}

/** Output, errors and colours of this process. */
export function processIo(): CommandIo {
  const paint = paintFor(process.stdout);
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(paint === undefined ? {} : { paint }),
  };
}
