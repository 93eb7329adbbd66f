import type { DocumentStream, RunStore } from '../ports/run-store.ts';

/** What was brought of one run. */
export interface CopiedRun {
  readonly run: string;
  readonly documents: Readonly<Record<DocumentStream, number>>;
  readonly hasRecord: boolean;
}

/** Where a run is read from. */
export type RunSource = Pick<RunStore, 'load' | 'documents'>;

const STREAMS: readonly DocumentStream[] = ['windows', 'summaries', 'points', 'annotations'];

/**
 * Brings a run with all its streams from one store to another, page by page, and the record last, so that it is never
 * without what belongs to it. Into a shared store it can be brought again without changing anything. Throws what the
 * stores throw; what was brought until then stays.
 */
export async function copyRun(
  run: string,
  { from, to }: { readonly from: RunSource; readonly to: Pick<RunStore, 'append' | 'save'> },
  signal: AbortSignal,
): Promise<CopiedRun> {
  // One of another schema version is refused before anything is brought.
  const record = await from.load(run);
  const documents: Record<DocumentStream, number> = { windows: 0, summaries: 0, points: 0, annotations: 0 };
  for (const stream of STREAMS) {
    for await (const page of from.documents(run, stream, signal)) {
      await to.append(run, stream, page);
      documents[stream] += page.length;
    }
  }
  if (record !== null) await to.save(record);
  return { run, documents, hasRecord: record !== null };
}
