/** The kinds of documents, one index or series of indices each. */
export type IndexKind = 'windows' | 'summaries' | 'points' | 'annotations' | 'runs';

/** All of them. */
export const indexKinds: readonly IndexKind[] = ['windows', 'summaries', 'points', 'annotations', 'runs'];

/** Index that a document of a run belongs to. `runStartMs`: the start of the run, so that all documents of one run share their indices. */
export function indexName(index: string, kind: IndexKind, runStartMs: number): string {
  return isMonthly(kind) ? `${index}-${kind}-${month(runStartMs)}` : `${index}-${kind}`;
}

/** Pattern of all indices of a kind, for templates, searches and privileges. */
export function indexPattern(index: string, kind: IndexKind): string {
  return isMonthly(kind) ? `${index}-${kind}-*` : `${index}-${kind}`;
}

/** Whether there is an index for each month. The others grow slowly and are kept. */
export function isMonthly(kind: IndexKind): boolean {
  return kind === 'windows' || kind === 'summaries' || kind === 'points';
}

/** `YYYY.MM` in UTC. */
function month(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 7).replace('-', '.');
}
