import type { BulkDocument } from './bulk-document.ts';

/** The two lines of a document in the body of a bulk request. */
export function bulkLines({ index, id, text, op }: BulkDocument): string {
  return `${JSON.stringify({ [op]: { _index: index, _id: id } })}\n${text}\n`;
}

/** How many of these, from the first on, fit into a body of `limitBytes`; at least one, however large it is. */
export function countThatFits(waiting: Iterable<{ readonly sizeBytes: number }>, limitBytes: number): number {
  let count = 0;
  let sumBytes = 0;
  for (const { sizeBytes } of waiting) {
    sumBytes += sizeBytes;
    if (count > 0 && sumBytes > limitBytes) break;
    count += 1;
  }
  return count;
}
