import type { HeartbeatDocument } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { count, oneOf } from './scalar-shapes.ts';
import { decides, objectOf } from './shape.ts';

/** The controller's sign of life, or why it is refused. */
export function parseHeartbeat(value: unknown): Parsed<'heartbeat', HeartbeatDocument> {
  return refuse('heartbeat', heartbeatShape, value) ?? { ok: true, heartbeat: value as HeartbeatDocument };
}

const heartbeatShape = objectOf<HeartbeatDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('heartbeat')),
  seq: decides(count),
});
