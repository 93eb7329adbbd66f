import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ReadBounds } from './page-size.ts';
import type { SearchServer } from './search-server.ts';

/** What the store is opened with. */
export interface SearchRunStoreOptions {
  readonly server: SearchServer;
  /** Beginning of the names of its indices. */
  readonly index: string;
  readonly clock: Clock;
  /** Hears which runs were left out, and why. */
  readonly say: (sentence: string) => void;
  /** Returns the record, or throws a sentence that says why it is none. */
  readonly parse: (value: unknown, source: string) => RunRecord;
  /** When a run began whose record is not in the store yet: its documents lie in the indices of that month. `null`: unknown. */
  readonly startOf?: (runId: string) => number | null;
  readonly bounds?: ReadBounds;
  readonly writeDeadlineMs?: number;
}
