import type { FailOn } from '../plan/run-spec.ts';
import { exitCode } from '../verdict/exit-code.ts';
import type { Outcome, Verdict } from '../verdict/verdict.ts';
import { formatNumber } from './numbers.ts';
import { sanitize } from './sanitize.ts';
import { workflowCommand } from './workflow-command.ts';

// GitHub shows 10 of each level per step and cuts messages at 4,096 characters (actions/runner); ten together stay readable.
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE_CHARS = 2_000;

/** Level of an annotation on GitHub. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/**
 * One annotation as a line for the runner: `::error title=…::text`. Title and text may come from outside: one line each, and
 * nothing in them acts as a command. Mask secrets before.
 */
export function annotationLine(level: AnnotationLevel, title: string, text: string): string {
  const shown = sanitize(text, { maxChars: MAX_MESSAGE_CHARS });
  return workflowCommand(level, { title: sanitize(title, { maxChars: 100 }) }, shown);
}

/**
 * The annotations of a verdict, itself first, at most ten lines; the last says how many findings were left out. Notes are none.
 * `failOn`: the outcomes that fail the job; where it does not fail, nothing is red.
 */
export function verdictAnnotations(verdict: Verdict, key: string, failOn: readonly FailOn[]): readonly string[] {
  const title = `Load test ${key}`;
  const failsJob = exitCode(verdict.outcome, failOn) !== 0;
  const first = annotationLine(levelOf(verdict.outcome, failsJob), `${title}: ${verdict.outcome}`, verdict.reason);
  const others = verdict.findings.filter(({ text, severity }) => severity !== 'note' && text !== verdict.reason);
  const room = MAX_ANNOTATIONS - 1;
  const shown = others.length <= room ? others : others.slice(0, room - 1);
  const lines = shown.map(({ severity, text }) =>
    annotationLine(failsJob && severity === 'error' ? 'error' : 'warning', title, text),
  );
  const rest = others.length - shown.length;
  if (rest > 0)
    lines.push(annotationLine('notice', title, `${formatNumber(rest)} more findings stand in the job summary.`));
  return [first, ...lines];
}

function levelOf(outcome: Outcome, failsJob: boolean): AnnotationLevel {
  switch (outcome) {
    case 'pass':
      return 'notice';
    case 'cancelled':
      return 'warning';
    case 'fail':
    case 'invalid':
    case 'inconclusive':
    case 'error':
      return failsJob ? 'error' : 'warning';
  }
}
