import type { Shape } from './shape.ts';

/** A document under its own name, or one sentence that says why it is refused. */
export type Parsed<Name extends string, T> =
  ({ readonly ok: true } & Readonly<Record<Name, T>>) | { readonly ok: false; readonly fault: string };

/** A refusal. */
export interface Refused {
  readonly ok: false;
  readonly fault: string;
}

/** Faults of a shape that are worth a reader's time; the rest is counted. */
const MAX_FAULTS_TOLD = 5;

/** The refusal of a value that has not this shape; `null`: it has. `what` names the document, such as `window`. */
export function refuse(
  what: string,
  shape: Shape,
  value: unknown,
  rules: () => readonly string[] = () => [],
): Refused | null {
  const faults: string[] = [];
  shape.check(value, '', faults);
  if (faults.length === 0) faults.push(...rules());
  if (faults.length === 0) return null;
  const told = faults.slice(0, MAX_FAULTS_TOLD).join('; ');
  const rest = faults.length - MAX_FAULTS_TOLD;
  return {
    ok: false,
    fault: `The ${what} document is refused: ${told}${rest > 0 ? `; and ${rest} more faults` : ''}.`,
  };
}
