import type { MappingDifference } from './compare-mapping.ts';

/** How many fields are named. */
const MAX_NAMED = 5;

/** Sentences about fields of an index that are not of our types. */
export function explainConflict(indexName: string, conflicts: MappingDifference['conflicts']): string {
  const named = conflicts
    .slice(0, MAX_NAMED)
    .map(({ field, expected, found }) => `${field} is ${found}, ${expected} is expected`);
  const more = conflicts.length > MAX_NAMED ? ` (and ${conflicts.length - MAX_NAMED} more)` : '';
  return `The mapping of ${indexName} is not ours: ${named.join('; ')}${more}. Another template or program made the index: delete or reindex it, or use another --index (results.index).`;
}
