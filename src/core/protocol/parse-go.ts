import type { GoDocument, WorkerOrder } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { pathFault } from './path-fault.ts';
import { amount, count, name, oneOf, text } from './scalar-shapes.ts';
import { decides, mapOf, nullable, objectOf } from './shape.ts';

/** The order for one load, or why it is refused. */
export function parseGo(value: unknown): Parsed<'go', GoDocument> {
  return refuse('go', goShape, value, () => goRules(value as GoDocument)) ?? { ok: true, go: value as GoDocument };
}

const order = objectOf<WorkerOrder>({
  index: decides(count),
  count: decides(count),
  users: decides(count),
  firstUser: decides(count),
  ratePerSec: decides(nullable(amount)),
  properties: decides(mapOf(text)),
  data: decides(mapOf(name, pathFault)),
  launchAtMs: decides(amount),
});

const goShape = objectOf<GoDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('go')),
  run: decides(name),
  load: decides(name),
  startAtMs: decides(amount),
  stopAtMs: decides(amount),
  windowMs: decides(count),
  workers: decides(mapOf(order)),
});

function goRules(go: GoDocument): string[] {
  const faults: string[] = [];
  const orders = Object.entries(go.workers);
  if (go.windowMs === 0) faults.push('windowMs is 0, at least 1 is expected');
  if (go.stopAtMs <= go.startAtMs) faults.push(`stopAtMs ${go.stopAtMs} does not lie after startAtMs ${go.startAtMs}`);
  if (new Set(orders.map(([, { index }]) => index)).size !== orders.length)
    faults.push('two workers have the same index');
  for (const [worker, { index, count, launchAtMs, data }] of orders) {
    if (index >= count) faults.push(`workers[${JSON.stringify(worker)}].index is ${index} of ${count} workers`);
    if (launchAtMs < go.startAtMs || launchAtMs >= go.stopAtMs) {
      faults.push(`workers[${JSON.stringify(worker)}].launchAtMs ${launchAtMs} does not lie within the load`);
    }
    for (const key of Object.values(data)) {
      const fault = pathFault(key);
      if (fault !== null) faults.push(`workers[${JSON.stringify(worker)}].data names ${JSON.stringify(key)}: ${fault}`);
    }
  }
  return faults;
}
