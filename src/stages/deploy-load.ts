import type { Plan, PlannedLoad } from '../core/plan/plan.ts';
import { workerProperties } from '../core/plan/properties.ts';
import type { GoDocument, ReadyDocument, WorkerOrder } from '../core/protocol/documents.ts';
import { decodeJson, encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { parseReady } from '../core/protocol/parse-ready.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import { putBeforeStart } from './put-before-start.ts';

/** The order for one load, as written, and who is to carry it out. */
export interface DeployedLoad {
  readonly go: GoDocument;
  readonly ready: readonly ReadyDocument[];
}

/** Gives every ready worker its share and the moment of the start. `data`: by worker index, path in the bundle → key. */
export async function deployLoad(
  plan: Plan,
  load: PlannedLoad,
  data: readonly Readonly<Record<string, string>>[],
  channel: Channel,
  clock: Clock,
): Promise<DeployedLoad> {
  const ready = await readReady(channel);
  const startAtMs = Math.ceil(clock.now() + plan.timings.startDelayMs);
  const workers: Record<string, WorkerOrder> = {};
  for (const [rank, document] of ready.entries()) {
    const share = plan.shares[rank];
    if (share === undefined) break;
    workers[document.worker] = {
      index: share.index,
      count: share.count,
      users: share.users,
      firstUser: share.firstUser,
      ratePerSec: share.ratePerSec,
      properties: workerProperties(plan, share, { load: load.id }),
      data: data[rank] ?? {},
      launchAtMs: startAtMs + share.index * plan.staggerMs,
    };
  }
  const missing = plan.shares.length - Object.keys(workers).length;
  if (missing > 0) {
    throw new StartError(`${missing} of ${plan.shares.length} workers are not ready, so the load was not started.`);
  }
  const go: GoDocument = {
    v: 1,
    kind: 'go',
    run: plan.runId,
    load: load.id,
    startAtMs,
    stopAtMs: startAtMs + plan.durationMs,
    windowMs: plan.windowMs,
    workers,
  };
  await putBeforeStart(channel, keys.go(load.id), encodeDocument(go));
  return { go, ready: ready.slice(0, plan.shares.length) };
}

/** Ready documents in the order of their worker ids: the rank is the worker's index. */
async function readReady(channel: Channel): Promise<readonly ReadyDocument[]> {
  const documents: ReadyDocument[] = [];
  for (const key of await channel.list(keys.readyPrefix)) {
    const bytes = await channel.get(key);
    if (bytes === null) continue;
    const parsed = parseReady(decodeJson(bytes));
    if (!parsed.ok) throw new StartError(`${key} of a worker cannot be read: ${parsed.fault}`);
    documents.push(parsed.ready);
  }
  return documents.sort((a, b) => (a.worker < b.worker ? -1 : 1));
}
