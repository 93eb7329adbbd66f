import type { Mark } from './annotation.ts';
import type { Verdict } from './verdict.ts';

/** The mark of a run's end: the sentence that decided. */
export function verdictMark({ outcome, reason }: Verdict, fromMs: number): Mark {
  return { kind: 'verdict', text: reason, tags: ['verdict', outcome], fromMs };
}
