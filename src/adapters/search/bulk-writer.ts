import { fullJitterMs, type Backoff } from '../../core/backoff/full-jitter.ts';
import { bulkLines, countThatFits } from '../../core/search/bulk-body.ts';
import type { BulkDocument, BulkOutcome } from '../../core/search/bulk-document.ts';
import { readBulkAnswer, type BulkReading } from '../../core/search/read-bulk-answer.ts';
import type { Clock } from '../../ports/clock.ts';
import { SearchUnreachable, type SearchServer } from './search-server.ts';

/** How much and how long; the defaults suit workers and controllers. */
export interface BulkLimits {
  /** Of one request, before it is compressed. */
  readonly bodyBytes: number;
  /** Of everything that waits and is on its way. */
  readonly waitingBytes: number;
  readonly requestTimeoutMs: number;
  readonly backoff: Backoff;
  /** Wait while the server takes nothing until somebody changes it. */
  readonly blockedMs: number;
}

const DEFAULT_LIMITS: BulkLimits = {
  bodyBytes: 5_000_000,
  waitingBytes: 64 * 1024 * 1024,
  requestTimeoutMs: 30_000,
  backoff: { baseMs: 200, longestMs: 10_000 },
  blockedMs: 10_000,
};

/** What a bulk writer needs. */
export interface BulkWriterOptions {
  readonly server: SearchServer;
  readonly clock: Clock;
  readonly limits?: Partial<BulkLimits>;
  /** Whether searches find the documents as soon as they are acknowledged; for a few documents only. */
  readonly isRefreshed?: boolean;
  /** Hears after each request, in sentences, why documents of it must be sent again; `null`: none must. */
  readonly onAnswer?: (trouble: string | null) => void;
}

/** Brings documents to a search server, and tells what became of each. */
export interface BulkWriter {
  /** Never blocks and never throws. `settle` is called once. */
  write(document: BulkDocument, settle: (outcome: BulkOutcome) => void): void;
  /** Ends all tries for everything that was written so far; what is written later is tried anew. */
  giveUp(): void;
}

/**
 * Sends what waits at once, one request at a time. Only what failed is sent again: soon and with full jitter while the server
 * is busy or away, slowly while it refuses everybody. When too much waits, the oldest is given up.
 */
export function bulkWriter(options: BulkWriterOptions): BulkWriter {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let queue = emptyQueue(limits.bodyBytes);
  return {
    write: (document, settle) => {
      const lines = bulkLines(document);
      const sizeBytes = Buffer.byteLength(lines);
      queue.waiting.push({ document, lines, sizeBytes, settle });
      queue.waitingBytes += sizeBytes;
      while (queue.waitingBytes > limits.waitingBytes && queue.waiting.length > queue.inFlight) {
        for (const oldest of take(queue, queue.inFlight, 1)) oldest.settle({ kind: 'given-up', because: 'memory' });
      }
      if (queue.isWorking || queue.waiting.length === 0) return;
      queue.isWorking = true;
      void work(queue, { ...options, limits });
    },
    giveUp: () => {
      const left = queue;
      queue = emptyQueue(left.bodyBytes);
      left.stop.abort(new Error('Nobody waits for these documents any longer.'));
      for (const { settle } of left.waiting) settle({ kind: 'given-up', because: 'told' });
    },
  };
}

interface Waiting {
  readonly document: BulkDocument;
  readonly lines: string;
  readonly sizeBytes: number;
  readonly settle: (outcome: BulkOutcome) => void;
}

interface Queue {
  /** Oldest first; the first `inFlight` are on their way. */
  readonly waiting: Waiting[];
  waitingBytes: number;
  inFlight: number;
  isWorking: boolean;
  /** Largest body that is tried; it shrinks when the server or a proxy refuses one. */
  bodyBytes: number;
  readonly stop: AbortController;
}

type Sender = Pick<BulkWriterOptions, 'server' | 'clock' | 'onAnswer' | 'isRefreshed'> & {
  readonly limits: BulkLimits;
};

function emptyQueue(bodyBytes: number): Queue {
  return { waiting: [], waitingBytes: 0, inFlight: 0, isWorking: false, bodyBytes, stop: new AbortController() };
}

async function work(queue: Queue, sender: Sender): Promise<void> {
  const { signal } = queue.stop;
  const isStopped = (): boolean => signal.aborted;
  // What is written in the same moment goes together.
  await Promise.resolve();
  for (let failures = 0; queue.waiting.length > 0 && !isStopped();) {
    queue.inFlight = countThatFits(queue.waiting, queue.bodyBytes);
    const reading = await ask(queue.waiting.slice(0, queue.inFlight), sender, signal);
    if (isStopped()) return;
    const { rest, isProgress, trouble } = apply(queue, reading);
    queue.inFlight = 0;
    if (reading.kind !== 'split') sender.onAnswer?.(trouble);
    if (isProgress) failures = 0;
    if (rest === null) continue;
    failures += 1;
    await sender.clock.sleep(waitMs(rest, failures, sender), signal).catch(() => undefined);
  }
  queue.isWorking = false;
}

async function ask(batch: readonly Waiting[], sender: Sender, signal: AbortSignal): Promise<BulkReading> {
  const ndjson = batch.map(({ lines }) => lines).join('');
  const request = {
    method: 'POST',
    path: '/_bulk',
    ...(sender.isRefreshed === true ? { query: { refresh: 'true' } } : {}),
    body: { ndjson },
    timeoutMs: sender.limits.requestTimeoutMs,
  } as const;
  try {
    const answer = await sender.server.send(request, signal);
    return readBulkAnswer(
      batch.map(({ document }) => document),
      answer,
    );
  } catch (error) {
    const isLasting = error instanceof SearchUnreachable && ['certificate', 'kind'].includes(error.problem);
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: isLasting ? 'blocked' : 'again', reason };
  }
}

interface Applied {
  /** How the documents that must be sent again failed; `null`: none must wait. */
  readonly rest: 'again' | 'blocked' | null;
  readonly isProgress: boolean;
  readonly trouble: string | null;
}

/** Settles what is decided; the rest of the request waits on in its place. */
function apply(queue: Queue, reading: BulkReading): Applied {
  switch (reading.kind) {
    case 'again':
    case 'blocked':
      return { rest: reading.kind, isProgress: false, trouble: reading.reason };
    case 'split':
      split(queue, reading.reason);
      return { rest: null, isProgress: true, trouble: null };
    case 'items': {
      const failed: Waiting[] = [];
      let rest: Applied['rest'] = null;
      let trouble: string | null = null;
      for (const [place, entry] of take(queue, 0, queue.inFlight).entries()) {
        const item = reading.items[place] ?? { kind: 'again', reason: 'The answer of the store is too short.' };
        if (item.kind === 'done') entry.settle({ kind: 'acknowledged' });
        else if (item.kind === 'refused') entry.settle({ kind: 'refused', reason: item.reason });
        else {
          failed.push(entry);
          trouble ??= item.reason;
          rest = rest === 'blocked' ? rest : item.kind;
        }
      }
      queue.waiting.unshift(...failed);
      for (const { sizeBytes } of failed) queue.waitingBytes += sizeBytes;
      return { rest, isProgress: failed.length < reading.items.length, trouble };
    }
  }
}

/** Half as much from now on; what is refused alone is refused for good. */
function split(queue: Queue, reason: string): void {
  if (queue.inFlight === 1) {
    for (const { settle } of take(queue, 0, 1)) settle({ kind: 'refused', reason });
    return;
  }
  const sentBytes = queue.waiting.slice(0, queue.inFlight).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  queue.bodyBytes = Math.floor(sentBytes / 2);
}

function take(queue: Queue, from: number, count: number): Waiting[] {
  const taken = queue.waiting.splice(from, count);
  for (const { sizeBytes } of taken) queue.waitingBytes -= sizeBytes;
  return taken;
}

function waitMs(rest: 'again' | 'blocked', failures: number, { clock, limits }: Sender): number {
  return rest === 'blocked'
    ? limits.blockedMs * (0.5 + clock.random() / 2)
    : fullJitterMs(failures, clock.random(), limits.backoff);
}
