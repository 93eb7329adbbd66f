import { sanitize } from '../core/render/sanitize.ts';
import { workflowCommand } from '../core/render/workflow-command.ts';

/** One annotation of the job. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** May have several lines. */
  readonly text: string;
  /** Where it belongs, relative to the workspace. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** The runner cuts longer messages (actions/runner, IssueMaxLength). */
const MAX_CHARS = 4_096;

/** The annotation as one workflow command without a line break; foreign text in it can do nothing. */
export function annotationText(annotation: Annotation, mask: (text: string) => string): string {
  const { level, title, text, place } = annotation;
  // Masked before and after: making a text harmless may join what stood apart.
  const safe = (line: string) => mask(sanitize(mask(line), { maxChars: MAX_CHARS }));
  const properties = {
    file: place === undefined ? undefined : safe(place.file),
    line: place?.line,
    col: place?.column,
    title: safe(title),
  };
  const lines = text.split(/\r\n|[\r\n]/).map(safe);
  return workflowCommand(level, properties, cut(lines.join('\n')));
}

/** Counted as the runner counts, in UTF-16 units; a pair is not cut apart. */
function cut(text: string): string {
  return text.length <= MAX_CHARS ? text : `${text.slice(0, MAX_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
