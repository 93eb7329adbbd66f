import type { ReleaseDocument } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { oneOf } from './scalar-shapes.ts';
import { decides, objectOf } from './shape.ts';

/** The end of the fleet, or why it is refused. */
export function parseRelease(value: unknown): Parsed<'release', ReleaseDocument> {
  return refuse('release', releaseShape, value) ?? { ok: true, release: value as ReleaseDocument };
}

const releaseShape = objectOf<ReleaseDocument>({ v: decides(oneOf(1)), kind: decides(oneOf('release')) });
