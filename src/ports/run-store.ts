import type { RunRecord } from '../core/verdict/run-record.ts';

/** Names of the document streams of a run. */
export type DocumentStream = 'windows' | 'summaries' | 'points' | 'annotations';

/** Keeps runs. */
export interface RunStore {
  /** Stores or replaces the record, atomically. */
  save(record: RunRecord): Promise<void>;
  /** `null`: no such run. Throws on an unknown schema version. */
  load(runId: string): Promise<RunRecord | null>;
  /** Newest first. */
  recent(query: { readonly name: string; readonly limit: number }): Promise<readonly RunRecord[]>;
  /** Appends documents to a stream of the run. */
  append(runId: string, stream: DocumentStream, documents: readonly object[]): Promise<void>;
}
