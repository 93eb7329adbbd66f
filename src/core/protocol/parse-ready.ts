import type { ReadyDocument } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { amount, flag, name, oneOf, signedAmount, text } from './scalar-shapes.ts';
import { decides, nullable, objectOf, shown } from './shape.ts';

/** What a worker says when it is ready, or why that is refused. */
export function parseReady(value: unknown): Parsed<'ready', ReadyDocument> {
  const refused = refuse('ready', readyShape, value, () =>
    (value as ReadyDocument).cores > 0 ? [] : ['cores is 0, a worker has at least a fraction of a core'],
  );
  return refused ?? { ok: true, ready: value as ReadyDocument };
}

const readyShape = objectOf<ReadyDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('ready')),
  worker: decides(name),
  versions: decides(
    objectOf<ReadyDocument['versions']>({
      agent: shown(text),
      node: shown(text),
      java: decides(text),
      jmeter: decides(text),
    }),
  ),
  cpuModel: decides(text),
  machine: decides(nullable(text)),
  cores: decides(amount),
  observesGenerator: decides(flag),
  clockOffsetMs: shown(nullable(signedAmount)),
  fault: decides(
    nullable(
      objectOf<NonNullable<ReadyDocument['fault']>>({ kind: decides(oneOf('plan', 'worker')), text: shown(text) }),
    ),
  ),
});
