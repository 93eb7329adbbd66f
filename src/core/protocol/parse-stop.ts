import type { StopDocument } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { oneOf, text } from './scalar-shapes.ts';
import { decides, objectOf, shown } from './shape.ts';

/** The order to stop, or why it is refused. */
export function parseStop(value: unknown): Parsed<'stop', StopDocument> {
  return refuse('stop', stopShape, value) ?? { ok: true, stop: value as StopDocument };
}

/** Every end reason. */
export const endReason = oneOf('completed', 'aborted', 'cancelled', 'timed-out', 'crashed');

const stopShape = objectOf<StopDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('stop')),
  reason: decides(endReason),
  how: decides(oneOf('graceful', 'now')),
  text: shown(text),
});
