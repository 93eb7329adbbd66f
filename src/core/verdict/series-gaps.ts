import type { WindowDocument } from '../window/window-document.ts';
import { seqRanges } from './seq-ranges.ts';

/** Users are carried from the first row on, so a window that does not know them later on lost them. Parts of sentences. */
export function usersGaps(documents: readonly WindowDocument[]): string[] {
  const firstKnown = documents.findIndex((document) => document.users !== null);
  if (firstKnown < 0) return [];
  const lost = documents.slice(firstKnown).filter((document) => document.users === null);
  if (lost.length === 0) return [];
  return [
    `windows ${seqRanges(lost.map((document) => document.seq))} do not tell the users, though an earlier one did.`,
  ];
}

/** A JTL has a column in all rows or in none, so bytes that only some labels know were lost. Parts of sentences. */
export function columnGaps(documents: readonly WindowDocument[]): string[] {
  return (['bytes', 'sentBytes'] as const).flatMap((column) => {
    const without = documents.filter((document) => document.labels.some((label) => label[column] === null));
    const isKnown = documents.some((document) => document.labels.some((label) => label[column] !== null));
    if (without.length === 0 || !isKnown) return [];
    return [`${column} are missing from labels of windows ${seqRanges(without.map((document) => document.seq))} only.`];
  });
}
