import type { BulkDocument } from './bulk-document.ts';
import { bulkErrorText, errorOfAnswer, fieldOf, textOf } from './bulk-error-text.ts';

/**
 * What an answer says of one document. `again`: the server was busy or hurt. `blocked`: it takes nothing here until somebody
 * changes it, such as a privilege, a missing index or one that is read-only; no fault of the document.
 */
export type ItemReading =
  { readonly kind: 'done' } | { readonly kind: 'again' | 'blocked' | 'refused'; readonly reason: string };

/** What an answer says of its whole request. `split`: too large, or one document in it spoils all. */
export type BulkReading =
  | { readonly kind: 'items'; readonly items: readonly ItemReading[] }
  | { readonly kind: 'again' | 'blocked' | 'split'; readonly reason: string };

/** Reads the answer to a bulk request with these documents; `items` are in their order. A success that is not told item by item is none. */
export function readBulkAnswer(
  documents: readonly BulkDocument[],
  { status, body }: { readonly status: number; readonly body: unknown },
): BulkReading {
  if (status >= 200 && status < 300) return readItems(documents, body);
  const error = errorOfAnswer(body);
  const reason = bulkErrorText(status, error);
  if (isPassing(status)) return { kind: 'again', reason };
  // A 400 that names no type comes from something before the server, and says nothing about a document.
  if (status === 413 || (status === 400 && textOf(error, 'type') !== null)) return { kind: 'split', reason };
  return { kind: 'blocked', reason };
}

/** Busy, slow or hurt: another try may find it well. */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function readItems(documents: readonly BulkDocument[], body: unknown): BulkReading {
  const items = fieldOf(body, 'items');
  if (!Array.isArray(items) || items.length !== documents.length) {
    const found = Array.isArray(items) ? `${items.length} items` : 'no list of items';
    return { kind: 'again', reason: `the answer has ${found} for ${documents.length} documents` };
  }
  return { kind: 'items', items: documents.map((document, place) => readItem(document, items[place])) };
}

function readItem({ op, id }: BulkDocument, item: unknown): ItemReading {
  const result = fieldOf(item, op);
  const status = fieldOf(result, 'status');
  if (typeof status !== 'number' || fieldOf(result, '_id') !== id) {
    return { kind: 'again', reason: `the answer does not say what became of document ${id}` };
  }
  const error = fieldOf(result, 'error');
  if (status >= 200 && status < 300) return { kind: 'done' };
  if (status === 409 && op === 'create') return { kind: 'done' };
  const reason = bulkErrorText(status, error);
  if (isPassing(status) || status === 409) return { kind: 'again', reason };
  return { kind: isAboutPlace(status, textOf(error, 'type')) ? 'blocked' : 'refused', reason };
}

/** Errors 400 that are about the index and not about the document. */
const PLACE_TYPES: readonly (string | null)[] = ['index_closed_exception', 'validation_exception'];

function isAboutPlace(status: number, type: string | null): boolean {
  return status === 401 || status === 403 || status === 404 || PLACE_TYPES.includes(type);
}
