import type { GoDocument } from '../protocol/documents.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { Finding } from './finding.ts';
import { seqRanges } from './seq-ranges.ts';

/** A worker whose steady windows saw other users than its share. A warning: the numbers are true, but of another load. */
export function usersFindings(go: GoDocument, steady: readonly WindowDocument[]): Finding[] {
  return Object.entries(go.workers).flatMap(([worker, order]) => {
    const ofWorker = steady.filter((document) => document.worker === worker);
    const differing = ofWorker.filter((document) => document.users !== order.users);
    if (differing.length === 0) return [];
    const known = differing.map((document) => document.users).filter((users) => users !== null);
    const saw = known.length === 0 ? 'no row told the users' : `${rangeOf(known)} users were seen`;
    const text = `${worker}: its share is ${order.users} users, but ${saw} in ${differing.length} of ${ofWorker.length} steady windows (${seqRanges(differing.map(({ seq }) => seq))}).`;
    return [{ kind: 'users', severity: 'warning', worker, text } satisfies Finding];
  });
}

function rangeOf(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}
