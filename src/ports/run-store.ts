import type { Annotation } from '../core/verdict/annotation.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';

/** Names of the document streams of a run. */
export type DocumentStream = 'windows' | 'summaries' | 'points' | 'annotations';

/** Which runs are wanted. */
export interface RunQuery {
  /** Left out: every name. */
  readonly name?: string;
  /** Leg of a matrix; left out: all legs. */
  readonly leg?: string | null;
  /** Only runs that joined the baseline of this branch. */
  readonly baselineOf?: string;
  /** Only runs of this commit. */
  readonly sha?: string;
  readonly limit: number;
}

/** Keeps runs. */
export interface RunStore {
  /** For messages, as after "stored in": `the folder .loadtest`, `Elasticsearch at https://…`. Without credentials. */
  readonly name: string;
  /**
   * Whether workers put their windows here themselves and people watch it while the run goes on. Such a store is given only the
   * windows that workers could not place, and summaries as windows close: a document that is appended again replaces the first.
   */
  readonly isShared: boolean;
  /** Stores or replaces the record, atomically. A store that keeps what it has throws on a second save of the same run. */
  save(record: RunRecord): Promise<void>;
  /** `null`: no such run. Throws on an unknown schema version. */
  load(runId: string): Promise<RunRecord | null>;
  /**
   * Newest first by their start. A record that cannot be read, as one of another schema version, is left out. Throws when the
   * store cannot be read.
   */
  recent(query: RunQuery): Promise<readonly RunRecord[]>;
  /**
   * Appends documents to a stream of the run. Throws when the store did not take all of them; a caller may give the same ones
   * again. Ends within a deadline of its own.
   */
  append(runId: string, stream: DocumentStream, documents: readonly object[]): Promise<void>;
  /** Keeps a mark on the time axis that belongs to no run (`annotation.run` is `null`). Throws when the store did not take it. */
  annotate(annotation: Annotation): Promise<void>;
  /** The documents of a stream in pages; no page when there are none, or the store keeps records alone. */
  documents(runId: string, stream: DocumentStream, signal: AbortSignal): AsyncIterable<readonly object[]>;
}
