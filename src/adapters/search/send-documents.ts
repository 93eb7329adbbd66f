import type { BulkDocument } from '../../core/search/bulk-document.ts';
import { formatCount, formatDuration } from '../../core/render/numbers.ts';
import type { Clock } from '../../ports/clock.ts';
import { type BulkLimits, bulkWriter } from './bulk-writer.ts';
import { storeName } from './store-name.ts';
import type { SearchServer } from './search-server.ts';

/** What documents are sent with. */
export interface SendOptions {
  readonly server: SearchServer;
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly isRefreshed?: boolean;
  readonly limits?: Partial<BulkLimits>;
}

/** Documents that wait at once; far less than the writer bears. */
const MAX_WAITING_BYTES = 20_000_000;

/**
 * Ends when the server has all of them; one that is created and is there already stays as it is. Throws one sentence when
 * some were not taken before the deadline, with how many and the server's reason.
 */
export async function sendDocuments(documents: readonly BulkDocument[], options: SendOptions): Promise<void> {
  const { server, clock, deadlineMs } = options;
  const heard: Heard = { lost: 0, refusal: null, trouble: null };
  const writer = bulkWriter({
    ...options,
    onAnswer: (why) => {
      heard.trouble = why;
    },
  });
  const isOver = new AbortController();
  const late = clock.sleep(deadlineMs, isOver.signal).then(
    () => {
      writer.giveUp();
    },
    () => undefined,
  );
  for (const batch of batches(documents)) {
    const settled = batch.map(async (document) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      writer.write(document, (outcome) => {
        if (outcome.kind !== 'acknowledged') heard.lost += 1;
        if (outcome.kind === 'refused') heard.refusal ??= outcome.reason;
        resolve(undefined);
      });
      await promise;
    });
    await Promise.all(settled);
    if (heard.lost > 0) break;
  }
  isOver.abort();
  await late;
  if (heard.lost === 0) return;
  const why = heard.refusal ?? heard.trouble ?? `there was no answer within ${formatDuration(deadlineMs)}.`;
  throw new Error(`${storeName(server)} did not take ${formatCount(heard.lost, 'document')}: ${why}`);
}

interface Heard {
  lost: number;
  refusal: string | null;
  trouble: string | null;
}

function* batches(documents: readonly BulkDocument[]): Generator<readonly BulkDocument[]> {
  let batch: BulkDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    batch.push(document);
    bytes += document.text.length;
    if (bytes < MAX_WAITING_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
