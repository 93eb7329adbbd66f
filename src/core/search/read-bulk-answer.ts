import { readAnswerError } from './answer-error.ts';
import type { BulkDocument } from './bulk-document.ts';
import { explainAnswer, type RefusedAnswer } from './explain-answer.ts';

/**
 * What an answer says of one document. `again`: the server was busy or hurt. `blocked`: it takes nothing here until somebody
 * changes it, such as a privilege, a missing index or one that is read-only; no fault of the document. Both reasons are
 * sentences; that of a refusal is the server's.
 */
export type ItemReading =
  { readonly kind: 'done' } | { readonly kind: 'again' | 'blocked' | 'refused'; readonly reason: string };

/** What an answer says of its whole request. `split`: too large, or one document in it spoils all. */
export type BulkReading =
  | { readonly kind: 'items'; readonly items: readonly ItemReading[] }
  | { readonly kind: 'again' | 'blocked' | 'split'; readonly reason: string };

/** Reads the answer to a bulk request with these documents; `items` are in their order. A success that is not told item by item is none. */
export function readBulkAnswer(documents: readonly BulkDocument[], answer: RefusedAnswer): BulkReading {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return readItems(documents, body);
  if (isPassing(status)) return { kind: 'again', reason: explainAnswer(answer, DOING) };
  // A 400 that names no type comes from something before the server, and says nothing about a document.
  const isSpoiled = status === 400 && readAnswerError(body).type !== null;
  return status === 413 || isSpoiled
    ? { kind: 'split', reason: serverReason(answer) }
    : { kind: 'blocked', reason: explainAnswer(answer, DOING) };
}

const DOING = 'write to the store';

/** Busy, slow or hurt: another try may find it well. */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function readItems(documents: readonly BulkDocument[], body: unknown): BulkReading {
  const items = fieldOf(body, 'items');
  if (!Array.isArray(items) || items.length !== documents.length) {
    const found = Array.isArray(items) ? `${items.length} items` : 'no list of items';
    return { kind: 'again', reason: `The answer of the store has ${found} for ${documents.length} documents.` };
  }
  return { kind: 'items', items: documents.map((document, place) => readItem(document, items[place])) };
}

function readItem({ op, id }: BulkDocument, item: unknown): ItemReading {
  const result = fieldOf(item, op);
  const status = fieldOf(result, 'status');
  if (typeof status !== 'number' || fieldOf(result, '_id') !== id) {
    return { kind: 'again', reason: `The answer of the store does not say what became of document ${id}.` };
  }
  if ((status >= 200 && status < 300) || (status === 409 && op === 'create')) return { kind: 'done' };
  const answer = { status, body: { error: fieldOf(result, 'error') } };
  if (isPassing(status) || status === 409) return { kind: 'again', reason: explainAnswer(answer, DOING) };
  return isAboutPlace(answer)
    ? { kind: 'blocked', reason: explainAnswer(answer, DOING) }
    : { kind: 'refused', reason: serverReason(answer) };
}

/** Errors 400 that are about the index and not about the document. */
const PLACE_TYPES: readonly (string | null)[] = ['index_closed_exception', 'validation_exception'];

function isAboutPlace({ status, body }: RefusedAnswer): boolean {
  return [401, 403, 404].includes(status) || PLACE_TYPES.includes(readAnswerError(body).type);
}

/** Without the page that a proxy answers with. */
function serverReason({ status, body }: RefusedAnswer): string {
  const { type, reason } = typeof body === 'string' ? { type: null, reason: null } : readAnswerError(body);
  return [`HTTP ${status}`, type, reason].filter((part) => part !== null).join(': ');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}
