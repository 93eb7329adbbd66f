import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decodePlan } from '../core/jmx/decode-plan.ts';
import type { PlanFacts } from '../core/jmx/plan-facts.ts';
import type { ReadBeside } from '../core/jmx/reach-elements.ts';
import { readPlanFacts } from '../core/jmx/read-plan-facts.ts';
import { InputError } from '../core/verdict/run-error.ts';

/** A plan of the user's. */
export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly facts: PlanFacts;
  readonly readBeside: ReadBeside;
}

/** Reads a plan and what it includes; the command does nothing else, so reads may block. Throws `InputError` when it is none. */
export function readPlan(file: string): PlanFile {
  const bytes = readPlanBytes(file);
  const readBeside: ReadBeside = (path) => {
    try {
      return readFileSync(resolve(dirname(file), path));
    } catch {
      // What cannot be read is told as missing by `validate`.
      return null;
    }
  };
  return { bytes, text: decodePlan(bytes, file), facts: readPlanFacts({ path: file, bytes }, readBeside), readBeside };
}

function readPlanBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new InputError([`${file} cannot be read: ${why}. Name the .jmx file that JMeter saved.`]);
  }
}
