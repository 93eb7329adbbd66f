import { Agent, request } from 'node:http';

/** What a backend listener did. */
export interface ListenerCounts {
  readonly requests: number;
  readonly bodyBytes: number;
  /** Batches that it threw away after an error; a server may have them all the same. */
  readonly droppedBatches: number;
}

/** A writer that behaves as the usual backend listeners of JMeter do. */
export interface Listener {
  add(documentText: string): Promise<void>;
  /** Sends the last, smaller batch. */
  end(): Promise<ListenerCounts>;
}

/** Where it sends to. */
export interface ListenerOptions {
  readonly url: string;
  readonly index: string;
  readonly timeoutMs?: number;
}

/** Their defaults: documents of a batch, and how long a socket may be silent. */
const BATCH_DOCUMENTS = 100;
const TIMEOUT_MS = 200;

/**
 * Batches of 100 without ids, one after the other, not compressed; a status that is not 2xx, a broken connection or 200 ms of
 * silence lose the batch; what an answer of 200 says of its items is not looked at.
 */
export function usualListener({ url, index, timeoutMs = TIMEOUT_MS }: ListenerOptions): Listener {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const counts = { requests: 0, bodyBytes: 0, droppedBatches: 0 };
  let batch: string[] = [];
  const send = async (): Promise<void> => {
    const body = batch.map((text) => `{"index":{}}\n${text}\n`).join('');
    batch = [];
    counts.requests += 1;
    counts.bodyBytes += Buffer.byteLength(body);
    const isTaken = await post(new URL(`/${index}/_bulk`, url), body, { agent, timeoutMs }).catch(() => false);
    if (!isTaken) counts.droppedBatches += 1;
  };
  return {
    add: async (documentText) => {
      batch.push(documentText);
      if (batch.length >= BATCH_DOCUMENTS) await send();
    },
    end: async () => {
      if (batch.length > 0) await send();
      agent.destroy();
      return counts;
    },
  };
}

function post(
  url: URL,
  body: string,
  { agent, timeoutMs }: { readonly agent: Agent; readonly timeoutMs: number },
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers, timeout: timeoutMs }, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => {
        resolve(answer.statusCode !== undefined && answer.statusCode < 300);
      });
    });
    asked.once('error', reject);
    asked.once('timeout', () => {
      asked.destroy(new Error(`No answer within ${timeoutMs} ms.`));
    });
    asked.end(body);
  });
}
